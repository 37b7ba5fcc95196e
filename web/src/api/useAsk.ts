import { useEffect, useState } from 'preact/hooks';
import { ask, AskError, keptAnswer } from './client.ts';

/** An answer on its way. While a new one is awaited the last one stays, so that the view does not jump. */
export interface Asked<T> {
  readonly data?: T;
  readonly error?: AskError;
  readonly waiting: boolean;
}

/** @param variables null: nothing is asked. */
export function useAsk<T>(operation: string, variables: object | null): Asked<T> {
  const key = variables && JSON.stringify([operation, variables]);
  const [asked, setAsked] = useState<Asked<T> & { key?: string }>({ waiting: true });
  useEffect(() => {
    if (!key) return;
    const abort = new AbortController();
    setAsked((before) => ({ ...(before.data ? { data: before.data } : {}), key, waiting: true }));
    ask<T>(operation, variables!, abort.signal).then(
      (data) => setAsked({ data, key, waiting: false }),
      (cause: unknown) => {
        if (!abort.signal.aborted) setAsked({ error: cause instanceof AskError ? cause : new AskError(String(cause), 'PAGE'), key, waiting: false });
      },
    );
    return () => abort.abort();
  }, [key]);
  if (!key) return { waiting: false };
  if (asked.key !== key || asked.waiting) {
    const known = keptAnswer<T>(operation, variables!);
    if (known) return { data: known, waiting: false };
  }
  return asked.key === key ? asked : { ...asked, waiting: true };
}
