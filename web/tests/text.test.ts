import { expect, test } from 'vitest';
import { csvOf } from '../src/parts/csv.ts';
import { shortName } from '../src/parts/names.ts';
import { blocksOf } from '../src/views/policy/blocks.ts';
import { cut } from '../src/views/policy/segments.ts';

const region = { code: '150600', fullName: '内蒙古自治区鄂尔多斯市' };

test('a name is short without the place that is told beside it', () => {
  expect(shortName({ id: '', name: '鄂尔多斯市科学技术局', region })).toEqual('科学技术局');
  expect(shortName({ id: '', name: '鄂尔多斯市委组织部', region })).toEqual('市委组织部');
  expect(shortName({ id: '', name: '鄂尔多斯市', region })).toEqual('鄂尔多斯市');
  expect(shortName({ id: '', name: '财政部', region: null })).toEqual('财政部');
});

test('rows in Markdown become one table, their cells keep their places', () => {
  const text = '一、任务\n| 任务 | 牵头单位 |\r\n| --- | --- |\n| 普查 | 市财政局 |\n完';
  const [line, table, end] = blocksOf(text);
  expect(line).toEqual({ kind: 'line', start: 0, end: 4 });
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows.map((row) => row.cells.map(({ start, end: to }) => text.slice(start, to).trim()))).toEqual([['任务', '牵头单位'], ['普查', '市财政局']]);
  expect(text.slice(end!.start)).toEqual('完');
});

test('a stretch is cut wherever a mark begins or ends, and loses nothing', () => {
  const assignment = { span: { start: 4, end: 7 } } as never;
  const measure = { number: '1', span: { start: 1, end: 9 }, responsibility: { span: { start: 3, end: 9 } }, assignments: [assignment] } as never;
  const segments = cut({ measures: [measure], citations: [], notes: [] }, 0, 12);
  expect(segments.map(({ start, end }) => [start, end])).toEqual([[0, 1], [1, 3], [3, 4], [4, 7], [7, 9], [9, 12]]);
  expect(segments.map(({ isList }) => isList)).toEqual([false, false, true, true, true, false]);
  expect(segments.map(({ opens }) => opens)).toEqual([[], [0], [], [], [], []]);
  expect(segments[3]?.assignments).toEqual([assignment]);
});

test('a cell that a spreadsheet would run stays a text', () => {
  expect(csvOf([['=1+1', 'a"b', 'c,d']])).toEqual('\uFEFF\'=1+1,"a""b","c,d"\r\n');
});
