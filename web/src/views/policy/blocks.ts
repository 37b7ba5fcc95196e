/** A line of the text, or a table that stands in it as Markdown rows. Places are offsets into the text. */
export type Block =
  | { readonly kind: 'line'; readonly start: number; readonly end: number }
  | { readonly kind: 'table'; readonly start: number; readonly rows: readonly Row[] };

export interface Row {
  readonly start: number;
  readonly cells: readonly { readonly start: number; readonly end: number }[];
}

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  const closeTable = () => {
    const [first] = rows;
    if (first) blocks.push({ kind: 'table', start: first.start, rows });
    rows = [];
  };
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (isRow(line)) {
      if (!/^\s*\|[\s:|-]+\|\s*$/.test(line) || !line.includes('-')) rows.push({ start, cells: cellsOf(line, start) });
      continue;
    }
    closeTable();
    if (line.trim()) blocks.push({ kind: 'line', start, end });
  }
  closeTable();
  return blocks;
}

function linesOf(text: string): { start: number; end: number }[] {
  const lines = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end: end > start && text[end - 1] === '\r' ? end - 1 : end });
    start = end + 1;
  }
  return lines;
}

const isRow = (line: string) => /^\s*\|.*\|\s*$/.test(line);

function cellsOf(line: string, offset: number): { start: number; end: number }[] {
  const cells = [];
  let start = line.indexOf('|') + 1;
  for (let at = start; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '|') {
      cells.push({ start: offset + start, end: offset + at });
      start = at + 1;
    }
  }
  return cells;
}
