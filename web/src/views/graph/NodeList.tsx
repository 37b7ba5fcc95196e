import { addressOf } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { lookOf } from './looks.ts';
import type { Graph, GraphNode } from './queries.ts';

interface Props {
  readonly graph: Graph;
  readonly centre: string;
  readonly opened: readonly string[];
  readonly onOpen: (id: string) => void;
}

/** The graph in words, for those who do not see it or do not use a pointer. */
export function NodeList({ graph, centre, opened, onOpen }: Props) {
  const t = useWords();
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
  const linksOf = (id: string) => graph.edges.filter((edge) => edge.from === id || edge.to === id);
  return (
    <details class="node-list">
      <summary>{t('graphAsList')}</summary>
      <table>
        <thead><tr><th scope="col">{t('name')}</th><th scope="col">{t('kind')}</th><th scope="col">{t('links')}</th><th scope="col">{t('notShown')}</th></tr></thead>
        <tbody>
          {graph.nodes.map((node) => (
            <tr key={node.id}>
              <td>{pageOf(node) ? <a href={pageOf(node)!}>{node.name}</a> : node.name}</td>
              <td>{t(`look_${lookOf(node)}`)}</td>
              <td>{linksOf(node.id).slice(0, 6).map((edge) => `${t(`edge_${edge.kind}`)} ${names.get(edge.from === node.id ? edge.to : edge.from)}`).join('；')}{linksOf(node.id).length > 6 && ` +${linksOf(node.id).length - 6}`}</td>
              <td>{node.hidden > 0 && (node.id === centre || opened.includes(node.id) ? node.hidden : <button type="button" onClick={() => onOpen(node.id)}>{t('openNode', { n: node.hidden })}</button>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function pageOf({ id, item }: GraphNode): string | null {
  switch (item.__typename) {
    case 'Department': return addressOf.department(id);
    case 'Policy': return addressOf.policy(id);
    case 'Measure': return addressOf.policy(item.policy.id, item.number);
    case 'Region': return null;
  }
}
