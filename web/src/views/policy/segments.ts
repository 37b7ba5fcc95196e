import type { Span } from '../../api/types.ts';
import type { Assignment, CitationRef, DiagnosticNote, MeasureDetail, PolicyDetail } from './queries.ts';

/** A stretch of the text throughout which the same things hold. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly measure: number | null;
  readonly isList: boolean;
  readonly assignments: readonly Assignment[];
  readonly citation: CitationRef | null;
  readonly notes: readonly DiagnosticNote[];
  /** Measures that begin here. */
  readonly opens: readonly number[];
}

interface Marks {
  readonly measures: readonly MeasureDetail[];
  readonly citations: readonly CitationRef[];
  readonly notes: readonly (DiagnosticNote & { readonly span: Span })[];
}

export function marksOf(policy: PolicyDetail): Marks {
  return {
    measures: policy.measures.nodes,
    citations: [...policy.basis, ...policy.citations],
    notes: policy.diagnostics.flatMap((note) => (note.span ? [{ ...note, span: note.span }] : [])),
  };
}

const touches = (span: Span, start: number, end: number) => span.start < end && start < span.end;
const covers = (span: Span, start: number, end: number) => span.start <= start && end <= span.end;

/** The stretch from start to end cut wherever a mark begins or ends. */
export function cut(marks: Marks, start: number, end: number): Segment[] {
  const measures = marks.measures.map((measure, index) => ({ measure, index })).filter(({ measure }) => touches(measure.span, start, end) || touches(measure.responsibility.span, start, end));
  const assignments = measures.flatMap(({ measure }) => measure.assignments).filter(({ span }) => touches(span, start, end));
  const lists = measures.map(({ measure }) => measure.responsibility.span);
  const citations = marks.citations.filter(({ span }) => touches(span, start, end));
  const notes = marks.notes.filter(({ span }) => touches(span, start, end) || (span.start === span.end && start <= span.start && span.start < end));
  const spans = [...measures.map(({ measure }) => measure.span), ...lists, ...[...assignments, ...citations, ...notes].map(({ span }) => span)];
  const bounds = [...new Set([start, end, ...spans.flatMap((span) => [span.start, span.end]).filter((at) => start < at && at < end)])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, i) => {
    const to = bounds[i + 1]!;
    const own = measures.find(({ measure }) => covers(measure.span, from, to));
    return {
      start: from,
      end: to,
      measure: own?.index ?? null,
      isList: lists.some((span) => covers(span, from, to)),
      assignments: assignments.filter(({ span }) => covers(span, from, to)),
      citation: citations.find(({ span }) => covers(span, from, to)) ?? null,
      notes: notes.filter(({ span }) => covers(span, from, to) || span.start === from),
      opens: measures.filter(({ measure }) => measure.span.start === from || (measure.span.start < start && from === start && opensIn(measure, start))).map(({ index }) => index),
    };
  });
}

/** A measure whose beginning is no part of any line, such as one that begins with the line break before it. */
const opensIn = (measure: MeasureDetail, start: number) => measure.span.start === start - 1;
