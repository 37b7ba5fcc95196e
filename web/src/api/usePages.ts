import { useEffect, useState } from 'preact/hooks';
import { ask, AskError } from './client.ts';
import type { PageInfo } from './types.ts';

/** A list that is read page by page; the operation calls it `page` and takes `$after`. */
export interface Pages<N> {
  readonly nodes: readonly N[];
  readonly total?: number;
  readonly hasMore: boolean;
  readonly waiting: boolean;
  readonly error?: AskError;
  readonly more: () => void;
}

interface Page<N> {
  readonly nodes: readonly N[];
  readonly totalCount?: number;
  readonly pageInfo: PageInfo;
}

/** The list is a field of the query, or of the one object that it asks for. */
interface PageAnswer<N> {
  readonly page?: Page<N>;
  readonly node?: { readonly page?: Page<N> } | null;
}

const nothing: Page<never> = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };

interface Read<N> {
  readonly key: string | null;
  readonly nodes: readonly N[];
  readonly total?: number;
  readonly next: string | null;
  readonly waiting: boolean;
  readonly error?: AskError;
}

/** @param variables null: nothing is asked. */
export function usePages<N>(operation: string, variables: object | null): Pages<N> {
  const key = variables && JSON.stringify([operation, variables]);
  const [read, setRead] = useState<Read<N>>({ key: null, nodes: [], next: null, waiting: true });
  const [wanted, setWanted] = useState<{ key: string | null; after: string | null }>({ key, after: null });
  const after = wanted.key === key ? wanted.after : null;
  useEffect(() => {
    if (!key) return;
    const abort = new AbortController();
    setRead((before) => ({ ...before, waiting: true }));
    ask<PageAnswer<N>>(operation, { ...variables, after }, abort.signal).then(
      (answer) => setRead((before) => {
        const page = answer.page ?? answer.node?.page ?? nothing;
        return {
        key,
        nodes: after && before.key === key ? [...before.nodes, ...page.nodes] : page.nodes,
        total: page.totalCount ?? before.total,
        next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
        waiting: false,
        };
      }),
      (cause: unknown) => {
        if (!abort.signal.aborted)
          setRead({ key, nodes: [], next: null, waiting: false, error: cause instanceof AskError ? cause : new AskError(String(cause), 'PAGE') });
      },
    );
    return () => abort.abort();
  }, [key, after]);
  return {
    nodes: read.nodes,
    total: read.total,
    hasMore: read.next !== null,
    waiting: read.waiting || read.key !== key,
    error: read.error,
    more: () => setWanted({ key, after: read.next }),
  };
}
