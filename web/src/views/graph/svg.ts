import { lineOf } from './ends.ts';
import { fontSize, labelOf, lineHeight } from './labels.ts';
import { edgePaintOf, lookOf, paintOf, type Palette } from './looks.ts';
import { placesOf, type Box } from './places.ts';
import type { Graph, GraphEdge, GraphNode } from './queries.ts';

const margin = 40;
const space = 'http://www.w3.org/2000/svg';

type Attributes = Record<string, string | number>;
type Add = (name: string, attributes: Attributes, text?: string) => void;

/** The drawing as a file of its own; built as a document, so that names stay texts. */
export function svgOf(graph: Graph, palette: Palette): Blob {
  const places = placesOf(graph);
  const root = document.createElementNS(space, 'svg');
  const add: Add = (name, attributes, text) => {
    const element = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (text !== undefined) element.textContent = text;
    root.append(element);
  };
  const view = viewOf([...places.values()]);
  root.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
  add('rect', { ...view, fill: palette.paper });
  for (const edge of graph.edges) addEdge(edge, places, palette, add);
  for (const node of graph.nodes) addNode(node, places.get(node.id)!, palette, add);
  return new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' });
}

function viewOf(boxes: readonly Box[]): { x: number; y: number; width: number; height: number } {
  const x = Math.min(...boxes.map((box) => box.x - box.width / 2)) - 2 * margin;
  const y = Math.min(...boxes.map((box) => box.y - box.height / 2)) - margin;
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2)) + 2 * margin;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height / 2)) + margin;
  return { x, y, width: right - x, height: bottom - y };
}

function addEdge(edge: GraphEdge, places: Map<string, Box>, palette: Palette, add: Add): void {
  const paint = edgePaintOf(edge.kind, palette);
  const { from, to, bow } = lineOf(places.get(edge.from)!, places.get(edge.to)!);
  const dash: Attributes = paint.dash === 'dashed' ? { 'stroke-dasharray': '6 4' } : paint.dash === 'dotted' ? { 'stroke-dasharray': '1.5 3.5', 'stroke-linecap': 'round' } : {};
  const control = { x: (from.x + to.x) / 2 + bow, y: (from.y + to.y) / 2 };
  const way = bow === 0 ? `L ${to.x} ${to.y}` : `Q ${control.x} ${control.y} ${to.x} ${to.y}`;
  add('path', { d: `M ${from.x} ${from.y} ${way}`, fill: 'none', stroke: paint.colour, 'stroke-width': paint.width, ...dash });
  if (!paint.arrow) return;
  const before = bow === 0 ? from : control;
  const angle = Math.atan2(to.y - before.y, to.x - before.x);
  const size = 5 + paint.width;
  const corner = (turn: number) => `${to.x - size * Math.cos(angle + turn)},${to.y - size * Math.sin(angle + turn)}`;
  add('polygon', { points: `${to.x},${to.y} ${corner(0.45)} ${corner(-0.45)}`, fill: paint.colour });
}

function addNode(node: GraphNode, box: Box, palette: Palette, add: Add): void {
  const paint = paintOf(lookOf(node), palette);
  const lines = labelOf(node);
  const dash: Attributes = paint.dash ? { 'stroke-dasharray': '4 3' } : {};
  const corner = paint.shape === 'round-rectangle' ? 7 : 0;
  add('rect', { x: box.x - box.width / 2, y: box.y - box.height / 2, width: box.width, height: box.height, rx: corner, fill: paint.fill, stroke: paint.border, 'stroke-width': 1.5, ...dash });
  const first = box.y - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.36;
  lines.forEach((text, i) => add('text', { x: box.x + box.indent, y: first + i * lineHeight, fill: paint.ink, 'font-size': fontSize, 'text-anchor': 'middle', 'font-family': 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif' }, text));
}
