import cytoscape, { type Core, type ElementDefinition, type NodeSingular, type StylesheetJson } from 'cytoscape';
import { lineOf } from './ends.ts';
import { fontSize, labelOf } from './labels.ts';
import { edgePaintOf, lookOf, paintOf, type Palette } from './looks.ts';
import { placesOf, type Box } from './places.ts';
import type { EdgeKind, Graph } from './queries.ts';

/** Below it a label cannot be read; what does not fit is then scrolled to. */
const readable = 0.62;
const largest = 1.1;

/** Letters grow with those of the page, which are larger on large screens. */
const textScale = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 15;

export function draw(container: HTMLElement, graph: Graph, centre: string, palette: Palette): Core {
  const places = placesOf(graph);
  const cy = cytoscape({
    container, elements: elementsOf(graph, centre, places), style: styleOf(palette, graph),
    minZoom: 0.1, maxZoom: 3, boxSelectionEnabled: false, autoungrabify: true, layout: { name: 'preset' },
  });
  show(cy, centre);
  return cy;
}

/** The types know two of the three values. */
const fromEnds = 'endpoints' as 'node-position';

/** All of it where it can still be read, else what is around the centre. */
export function show(cy: Core, centre: string): void {
  cy.fit(undefined, 24);
  cy.zoom(Math.min(largest * textScale(), Math.max(readable * textScale(), cy.zoom())));
  cy.center();
  const { x, y } = cy.getElementById(centre).renderedPosition();
  const { w, h } = cy.elements().renderedBoundingBox();
  cy.panBy({ x: w > cy.width() ? cy.width() / 2 - x : 0, y: h > cy.height() ? cy.height() / 2 - y : 0 });
}

function elementsOf(graph: Graph, centre: string, places: Map<string, Box>): ElementDefinition[] {
  return [
    ...graph.nodes.map((node) => {
      const { x, y, width, height, indent } = places.get(node.id)!;
      return { data: { id: node.id, label: labelOf(node).join('\n'), width, height, indent }, position: { x, y }, classes: `${lookOf(node)}${node.id === centre ? ' centre' : ''}` };
    }),
    ...graph.edges.map(({ from, to, kind }) => {
      const [source, target] = [places.get(from)!, places.get(to)!];
      const line = lineOf(source, target);
      const end = (at: { x: number; y: number }, box: Box) => `${at.x - box.x}px ${at.y - box.y}px`;
      return {
        data: { id: `${from} ${kind} ${to}`, source: from, target: to, start: end(line.from, source), end: end(line.to, target), bow: line.bow === 0 ? 0 : bowOf(line.bow, source, target) },
        classes: `${kind}${line.bow === 0 ? '' : ' bowed'}`,
      };
    }),
  ];
}

/** Cytoscape counts the distance to the left of the way from source to target. */
const bowOf = (bow: number, source: Box, target: Box) => (target.y > source.y ? -bow : bow);

function styleOf(palette: Palette, graph: Graph): StylesheetJson {
  const looks = [...new Set(graph.nodes.map(lookOf))];
  const kinds = [...new Set(graph.edges.map((edge) => edge.kind))] as EdgeKind[];
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)', width: 'data(width)', height: 'data(height)', 'font-family': getComputedStyle(document.body).fontFamily, 'font-size': fontSize,
        'line-height': 1.3, 'text-wrap': 'wrap', 'text-valign': 'center', 'text-halign': 'center', 'border-width': 1.5,
      },
    },
    ...looks.map((look) => {
      const paint = paintOf(look, palette);
      return { selector: `.${look}`, style: { shape: paint.shape, 'background-color': paint.fill, 'border-color': paint.border, 'border-style': paint.dash ? 'dashed' as const : 'solid' as const, color: paint.ink } };
    }),
    { selector: '.measure', style: { 'text-margin-x': (node: NodeSingular) => node.data('indent') as number } },
    { selector: '.SHARES, .COORDINATES', style: { 'line-opacity': 0.6 } },
    { selector: '.centre', style: { 'border-width': 4, 'border-color': palette.ink } },
    { selector: 'edge', style: { 'curve-style': 'straight', 'source-endpoint': 'data(start)', 'target-endpoint': 'data(end)' } },
    { selector: '.bowed', style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bow)', 'control-point-weights': 0.5, 'edge-distances': fromEnds } },
    ...kinds.map((kind) => {
      const paint = edgePaintOf(kind, palette);
      return { selector: `.${kind}`, style: { width: paint.width, 'line-color': paint.colour, 'line-style': paint.dash, 'target-arrow-shape': paint.arrow ? 'triangle' as const : 'none' as const, 'target-arrow-color': paint.colour, 'arrow-scale': 0.8 } };
    }),
    { selector: '.dim', style: { opacity: 0.14 } },
  ];
}
