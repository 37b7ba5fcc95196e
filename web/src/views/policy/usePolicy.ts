import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { useAsk, type Asked } from '../../api/useAsk.ts';
import { moreMeasuresQuery, policyQuery, type MeasureDetail, type PolicyDetail } from './queries.ts';

type More = { readonly policy: { readonly measures: Omit<PolicyDetail['measures'], 'totalCount'> } };

/** A policy with all its measures, however many pages they take. */
export function usePolicy(id: string): Asked<{ policy: PolicyDetail | null }> {
  const first = useAsk<{ policy: PolicyDetail | null }>(policyQuery, { id });
  const [rest, setRest] = useState<{ id: string; nodes: readonly MeasureDetail[] }>({ id, nodes: [] });
  const after = first.data?.policy?.measures.pageInfo.endCursor;
  const isCut = first.data?.policy?.measures.pageInfo.hasNextPage;
  useEffect(() => {
    if (!isCut) return;
    const abort = new AbortController();
    void readOn(id, after ?? null, (nodes) => setRest({ id, nodes }), abort.signal).catch(() => {});
    return () => abort.abort();
  }, [id, isCut, after]);
  const policy = first.data?.policy;
  if (!policy || rest.id !== id || rest.nodes.length === 0) return first;
  return { ...first, data: { policy: { ...policy, measures: { ...policy.measures, nodes: [...policy.measures.nodes, ...rest.nodes] } } } };
}

async function readOn(id: string, after: string | null, tell: (nodes: readonly MeasureDetail[]) => void, signal: AbortSignal): Promise<void> {
  let read: readonly MeasureDetail[] = [];
  for (let next = after; next; ) {
    const { nodes, pageInfo } = (await ask<More>(moreMeasuresQuery, { id, after: next }, signal)).policy.measures;
    tell((read = [...read, ...nodes]));
    next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
}
