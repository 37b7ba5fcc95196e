import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/index.ts';
import { blocksOf, type Block } from './blocks.ts';
import type { Assignment, PolicyDetail } from './queries.ts';
import { cut, marksOf, type Segment } from './segments.ts';
import { Stretch } from './Stretch.tsx';
import { Reading } from './Reading.tsx';

/** The text as it was read, with everything that was found in it marked at its place. */
export function OriginalText({ policy, shown, linked = true }: { policy: PolicyDetail; shown: string | null; linked?: boolean }) {
  const t = useWords();
  const holder = useRef<HTMLElement>(null);
  const [pointed, setPointed] = useState<{ element: HTMLElement; assignments: readonly Assignment[] } | null>(null);
  const text = policy.text ?? '';
  const blocks = useMemo(() => blocksOf(text), [text]);
  const shownIndex = policy.measures.nodes.findIndex((measure) => measure.number === shown);
  useEffect(() => {
    if (shownIndex >= 0) holder.current?.querySelector(`#measure-${shownIndex}`)?.scrollIntoView({ block: 'center' });
  }, [shownIndex, policy.id]);
  const marks = useMemo(() => marksOf(policy), [policy]);
  const segmentsOf = (start: number, end: number) => cut(marks, start, end);
  if (!policy.text) return <section class="original"><h2>{t('text')}</h2><p class="empty">{t('textMissing')}</p></section>;
  const stretch = (segment: Segment) => (
    <Stretch key={segment.start} segment={segment} text={text} policy={policy} shown={shownIndex} linked={linked} onPoint={(element, assignments) => setPointed(element ? { element, assignments } : null)} />
  );
  return (
    <section class="original" aria-labelledby="original" ref={holder} onKeyDown={(event) => event.key === 'Escape' && setPointed(null)}>
      <h2 id="original">{t('text')}</h2>
      <div class="sheet" lang="zh-CN">
        {blocks.map((block) => <TextBlock key={block.start} block={block} text={text} segmentsOf={segmentsOf} stretch={stretch} />)}
      </div>
      {pointed && <Reading element={pointed.element} assignments={pointed.assignments} />}
    </section>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly text: string;
  readonly segmentsOf: (start: number, end: number) => Segment[];
  readonly stretch: (segment: Segment) => VNode;
}

function TextBlock({ block, segmentsOf, stretch }: BlockProps) {
  if (block.kind === 'line') return <p>{segmentsOf(block.start, block.end).map(stretch)}</p>;
  const [head, ...rows] = block.rows;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="表">
      <table>
        <thead><tr>{head?.cells.map((cell) => <th key={cell.start} scope="col">{segmentsOf(cell.start, cell.end).map(stretch)}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => <tr key={row.start}>{row.cells.map((cell) => <td key={cell.start}>{segmentsOf(cell.start, cell.end).map(stretch)}</td>)}</tr>)}
        </tbody>
      </table>
    </div>
  );
}
