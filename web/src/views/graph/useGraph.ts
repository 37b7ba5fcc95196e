import { useEffect, useState } from 'preact/hooks';
import { ask, AskError } from '../../api/client.ts';
import { withLabels } from './labels.ts';
import { graphQuery, type Graph, type GraphNode } from './queries.ts';

export const maxNodes = 150;

export interface GraphState {
  readonly graph?: Graph;
  /** Neighbours that there was no room for, or that nobody asked for yet. */
  readonly hidden: number;
  readonly error?: AskError;
  readonly waiting: boolean;
}

/** The neighbourhood of a thing, and those of the nodes that were opened, up to {@link maxNodes} together. */
export function useGraph(id: string, depth: number, opened: readonly string[], withRegions: boolean): GraphState {
  const [state, setState] = useState<GraphState>({ hidden: 0, waiting: true });
  const key = JSON.stringify([id, depth, opened, withRegions]);
  useEffect(() => {
    const abort = new AbortController();
    setState((before) => ({ ...before, waiting: true }));
    const parts = [{ id, depth }, ...opened.map((one) => ({ id: one, depth: 1 }))];
    Promise.all(parts.map((part) => ask<{ neighbourhood: Graph }>(graphQuery, { ...part, limit: maxNodes }, abort.signal))).then(
      (answers) => {
        const whole = join(answers.map((answer) => answer.neighbourhood));
        const graph = withRegions || whole.nodes[0]?.item.__typename === 'Region' ? whole : withoutRegions(whole);
        setState({ graph, hidden: graph.nodes.reduce((sum, node) => sum + node.hidden, 0), waiting: false });
      },
      (cause: unknown) => {
        if (!abort.signal.aborted) setState({ hidden: 0, waiting: false, error: cause instanceof AskError ? cause : new AskError(String(cause), 'PAGE') });
      },
    );
    return () => abort.abort();
  }, [key]);
  return state;
}

/** One graph of several; what is over the limit is left out with its links, and counted at its neighbours. */
export function join(graphs: readonly Graph[]): Graph {
  const nodes = new Map<string, GraphNode>();
  for (const node of graphs.flatMap((graph) => graph.nodes)) {
    const known = nodes.get(node.id);
    if (known) nodes.set(node.id, { ...known, hidden: Math.min(known.hidden, node.hidden) });
    else if (nodes.size < maxNodes) nodes.set(node.id, node);
  }
  const edges = new Map(graphs.flatMap((graph) => graph.edges).map((edge) => [`${edge.from} ${edge.kind} ${edge.to}`, edge]));
  return { nodes: withLabels([...nodes.values()]), edges: [...edges.values()].filter((edge) => nodes.has(edge.from) && nodes.has(edge.to)) };
}

/** Nearly everything is of some region; those lines would hide the others. */
function withoutRegions(graph: Graph): Graph {
  const regions = new Set(graph.nodes.filter((node) => node.item.__typename === 'Region').map((node) => node.id));
  return { nodes: graph.nodes.filter((node) => !regions.has(node.id)), edges: graph.edges.filter((edge) => !regions.has(edge.from) && !regions.has(edge.to)) };
}
