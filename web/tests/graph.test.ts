import { expect, test } from 'vitest';
import { withLabels } from '../src/views/graph/labels.ts';
import { placesOf } from '../src/views/graph/places.ts';
import { join, maxNodes } from '../src/views/graph/useGraph.ts';

const node = (id: string, item: object) => ({ id, name: id, distance: 1, hidden: 0, label: '', item: item as never });
const measure = (id: string, number: string) => node(id, { __typename: 'Measure', number, policy: { id: 'p' } });
const body = (id: string) => node(id, { __typename: 'Department', kind: 'GOVERNMENT_DEPARTMENT', region: null, successors: [] });

test('measures keep the order of the document, and no two boxes of a column touch', () => {
  const nodes = withLabels([body('d1'), measure('m10', '10'), measure('m2', '2'), body('d2'), body('d3')]);
  const edges = [['d1', 'm10'], ['d2', 'm2'], ['d3', 'm2']].map(([from, to]) => ({ from: from!, to: to!, kind: 'LEADS' as const }));
  const boxes = placesOf({ nodes, edges });
  expect(boxes.get('m2')!.y).toBeLessThan(boxes.get('m10')!.y);
  const bodies = ['d1', 'd2', 'd3'].map((id) => boxes.get(id)!).sort((a, b) => a.y - b.y);
  for (const [i, box] of bodies.slice(1).entries()) expect(box.y - box.height / 2).toBeGreaterThanOrEqual(bodies[i]!.y + bodies[i]!.height / 2);
});

test('a graph of several parts has no node twice, no link into nothing and no more nodes than fit', () => {
  const many = Array.from({ length: maxNodes + 30 }, (_, i) => body(`d${i}`));
  const edges = many.map(({ id }) => ({ from: id, to: 'd0', kind: 'SUCCEEDED_BY' as const }));
  const graph = join([{ nodes: many.slice(0, 100), edges }, { nodes: many.slice(50), edges }]);
  expect(graph.nodes).toHaveLength(maxNodes);
  expect(graph.edges).toHaveLength(maxNodes);
});
