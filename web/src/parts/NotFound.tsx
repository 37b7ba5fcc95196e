import { useWords } from '../i18n/index.ts';
import { useTitle } from './useTitle.ts';

export function NotFound() {
  const t = useWords();
  useTitle(t('notFound'));
  return (
    <section class="notice">
      <h1>{t('notFound')}</h1>
      <p>{t('notFoundNote')}</p>
      <p><a class="button" href="/">{t('home')}</a></p>
    </section>
  );
}
