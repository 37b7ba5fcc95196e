import type { Span } from '../api/types.ts';

/** A text with stretches of it marked. */
export function Marked({ text, matches }: { text: string; matches: readonly Span[] }) {
  const parts = [];
  let at = 0;
  for (const { start, end } of matches) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return <>{parts}{text.slice(at)}</>;
}

/** Where the words that blanks part stand in the text. */
export function findWords(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (const word of words.toLowerCase().split(/\s+/)) {
    if (!word) continue;
    const lower = text.toLowerCase();
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) found.push({ start: at, end: at + word.length });
  }
  return found.sort((a, b) => a.start - b.start);
}
