import { useWords } from '../i18n/index.ts';

export function Waiting() {
  const t = useWords();
  return (
    <div class="waiting" role="status">
      <span class="hidden">{t('loading')}</span>
      <i /><i /><i />
    </div>
  );
}
