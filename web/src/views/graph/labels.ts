import { shortName } from '../../parts/names.ts';
import { lookOf, type NodeLook } from './looks.ts';
import type { GraphNode } from './queries.ts';

export const fontSize = 13;
export const lineHeight = 18;

/** Letters to a line, and lines; Chinese has no blanks to break at. */
const room: Record<NodeLook, readonly [perLine: number, lines: number]> = {
  policy: [13, 4],
  referenced: [13, 3],
  measure: [24, 1],
  department: [15, 2],
  group: [15, 2],
  dissolved: [15, 2],
  region: [12, 2],
};

/** What is too long ends in …; the last line tells how many neighbours are not shown. */
export function labelOf(node: GraphNode): string[] {
  const [perLine, most] = room[lookOf(node)];
  const lines = cut([...node.label], perLine);
  const shown = lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, -1)}…`];
  return node.hidden > 0 ? [...shown.slice(0, -1), `${shown.at(-1)}  +${node.hidden}`] : shown;
}

/** Places are left out of the names of bodies where all are of one place. */
export function withLabels(nodes: readonly Omit<GraphNode, 'label'>[]): GraphNode[] {
  const places = new Set(nodes.map(({ item }) => (item.__typename === 'Department' ? item.region?.code : undefined)).filter(Boolean));
  return nodes.map((node) => {
    const { id, name, item } = node;
    const label = item.__typename === 'Measure' ? `${item.number} ${name}`
      : item.__typename === 'Department' && places.size === 1 ? shortName({ id, name, region: item.region }) : name;
    return { ...node, label };
  });
}

function cut(letters: readonly string[], width: number): string[] {
  const lines = [];
  for (let line = '', room = width, i = 0; i <= letters.length; i++) {
    const letter = letters[i];
    if (letter === undefined || room < 1) {
      lines.push(line);
      [line, room] = ['', width];
      if (letter === undefined) break;
    }
    line += letter;
    room -= isNarrow(letter) ? 0.56 : 1;
  }
  return lines;
}

const isNarrow = (letter: string) => letter.charCodeAt(0) < 256;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function sizeOf(node: GraphNode): Size {
  const lines = labelOf(node);
  const widths = lines.map((line) => [...line].reduce((sum, letter) => sum + (isNarrow(letter) ? 0.58 : 1) * fontSize, 0));
  return { width: Math.ceil(Math.max(...widths)) + 20, height: lines.length * lineHeight + (lookOf(node) === 'measure' ? 6 : 12) };
}
