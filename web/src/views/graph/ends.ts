import type { Box } from './places.ts';

export interface Line {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** How far a line within one column bows out to its side; 0 for a straight one. */
  readonly bow: number;
}

/** A link leaves a box at the side that looks to the other; within a column it bows around what lies between. */
export function lineOf(from: Box, to: Box): Line {
  if (from.column === to.column) {
    const side = from.column > 2 ? 1 : -1;
    const at = (box: Box) => ({ x: box.x + (side * box.width) / 2, y: box.y });
    return { from: at(from), to: at(to), bow: side * Math.min(90, 24 + Math.abs(from.y - to.y) / 5) };
  }
  const right = from.column < to.column ? 1 : -1;
  return { from: { x: from.x + (right * from.width) / 2, y: from.y }, to: { x: to.x - (right * to.width) / 2, y: to.y }, bow: 0 };
}
