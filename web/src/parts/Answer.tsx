import type { ComponentChildren } from 'preact';
import type { AskError } from '../api/client.ts';
import { rememberKey } from '../api/key.ts';
import type { Asked } from '../api/useAsk.ts';
import { useWords } from '../i18n/index.ts';
import { NotFound } from './NotFound.tsx';
import { Waiting } from './Waiting.tsx';

/** What was asked for, or why it is not there. */
export function Answer<T>({ of, children }: { of: Asked<T>; children: (data: T) => ComponentChildren }) {
  if (of.error?.code === 'NOT_FOUND') return <NotFound />;
  if (of.error) return <Failure error={of.error} />;
  if (of.data === undefined) return of.waiting ? <Waiting /> : null;
  return <div class={of.waiting ? 'answer stale' : 'answer'} aria-busy={of.waiting}>{children(of.data)}</div>;
}

export function Failure({ error }: { error: AskError }) {
  const t = useWords();
  return (
    <section class="notice" role="alert">
      <h2>{t('failed')}</h2>
      <p>{error.code === 'UNREACHABLE' ? t('unreachable') : error.message}</p>
      {error.code === 'UNAUTHENTICATED' && <p><label>{t('apiKey')} <input type="password" autocomplete="off" onInput={(event) => rememberKey(event.currentTarget.value)} /></label></p>}
      <p><button type="button" onClick={() => location.reload()}>{t('retry')}</button></p>
    </section>
  );
}
