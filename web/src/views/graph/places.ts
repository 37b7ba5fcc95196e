import { lookOf } from './looks.ts';
import { sizeOf, type Size } from './labels.ts';
import type { Graph, GraphEdge, GraphNode } from './queries.ts';

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
  readonly column: number;
  /** From the middle of the box to the middle of its label. */
  readonly indent: number;
}

/** Columns from the left: places, policies that others rest on, policies with their measures, measures, bodies. */
const region = 0, parents = 1, policies = 2, measures = 3, bodies = 4;
const gaps = [70, 110, 70, 230, 0];
const between: Record<number, number> = { [region]: 14, [parents]: 14, [policies]: 26, [measures]: 7, [bodies]: 9 };
const rounds = 6;

/**
 * Where each node stands. Measures keep the order of their policies; all else is drawn to the middle of what it is
 * linked with, so that lines cross little. The same graph always gives the same picture.
 */
export function placesOf(graph: Graph): Map<string, Box> {
  const sizes = new Map(graph.nodes.map((node) => [node.id, sizeOf(node)]));
  const columnOf = columnsOf(graph);
  const columns = [region, parents, policies, measures, bodies].map((column) => graph.nodes.filter((node) => columnOf.get(node.id) === column));
  const linked = linksOf(graph.edges);
  const ys = new Map<string, number>();
  stack(inDocumentOrder(columns[measures]!), measures, sizes, ys);
  for (let round = 0; round < rounds; round++) {
    for (const column of [policies, bodies, parents, region]) {
      const wish = (node: GraphNode) => {
        const all = linked.get(node.id) ?? [];
        const across = all.filter((id) => columnOf.get(id) !== column);
        return middle((across.length > 0 ? across : all).flatMap((id) => ys.get(id) ?? []));
      };
      const sorted = columns[column]!.map((node, i) => ({ node, at: wish(node) ?? ys.get(node.id) ?? i * 40 })).sort((a, b) => a.at - b.at);
      spread(sorted, column, sizes, ys);
    }
  }
  return boxesOf(columns, sizes, ys);
}

function columnsOf(graph: Graph): Map<string, number> {
  const withMeasures = new Set(graph.edges.filter((edge) => edge.kind === 'HAS_MEASURE').map((edge) => edge.from));
  return new Map(graph.nodes.map((node, i) => {
    switch (lookOf(node)) {
      case 'region': return [node.id, region];
      case 'measure': return [node.id, measures];
      case 'policy': case 'referenced': return [node.id, withMeasures.has(node.id) || i === 0 ? policies : parents];
      default: return [node.id, bodies];
    }
  }));
}

function linksOf(edges: readonly GraphEdge[]): Map<string, string[]> {
  const linked = new Map<string, string[]>();
  const add = (from: string, to: string) => linked.set(from, [...(linked.get(from) ?? []), to]);
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return linked;
}

function inDocumentOrder(nodes: readonly GraphNode[]): GraphNode[] {
  const key = ({ item }: GraphNode) => (item.__typename === 'Measure' ? `${item.policy.id} ${item.number.replace(/\d+/g, (digits) => digits.padStart(4, '0'))}` : '');
  return [...nodes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function stack(nodes: readonly GraphNode[], column: number, sizes: Map<string, Size>, ys: Map<string, number>): void {
  let top = 0;
  for (const node of nodes) {
    const { height } = sizes.get(node.id)!;
    ys.set(node.id, top + height / 2);
    top += height + between[column]!;
  }
}

/** As near to the wishes as the room allows: groups that touch move together. */
function spread(sorted: readonly { node: GraphNode; at: number }[], column: number, sizes: Map<string, Size>, ys: Map<string, number>): void {
  const groups: { from: number; to: number; centre: number; height: number }[] = [];
  sorted.forEach(({ node, at }, i) => {
    let group = { from: i, to: i, centre: at, height: sizes.get(node.id)!.height + between[column]! };
    for (let last = groups.at(-1); last && last.centre + last.height / 2 > group.centre - group.height / 2; last = groups.at(-1)) {
      groups.pop();
      const counts = [last.to - last.from + 1, group.to - group.from + 1] as const;
      const centre = (last.centre * counts[0] + group.centre * counts[1]) / (counts[0] + counts[1]);
      group = { from: last.from, to: group.to, centre, height: last.height + group.height };
    }
    groups.push(group);
  });
  for (const { from, to, centre, height } of groups) {
    let top = centre - height / 2;
    for (const { node } of sorted.slice(from, to + 1)) {
      const room = sizes.get(node.id)!.height + between[column]!;
      ys.set(node.id, top + room / 2);
      top += room;
    }
  }
}

function boxesOf(columns: readonly (readonly GraphNode[])[], sizes: Map<string, Size>, ys: Map<string, number>): Map<string, Box> {
  const boxes = new Map<string, Box>();
  let left = 0;
  columns.forEach((nodes, column) => {
    if (nodes.length === 0) return;
    const widest = Math.max(...nodes.map((node) => sizes.get(node.id)!.width));
    for (const node of nodes) {
      const own = sizes.get(node.id)!;
      const [width, height] = [column === measures ? widest : own.width, own.height];
      boxes.set(node.id, { indent: (own.width - width) / 2, x: left + (column === bodies ? width / 2 : widest - width / 2), y: ys.get(node.id) ?? 0, width, height, column });
    }
    left += widest + gaps[column]!;
  });
  return boxes;
}

const middle = (values: readonly number[]) => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null);
