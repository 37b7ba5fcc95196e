import { AskError, forgetAnswers } from '../../api/client.ts';
import { keyHeader } from '../../api/key.ts';
import type { Severity } from '../../api/types.ts';
import type { Assignment, CitationRef, MeasureDetail, PolicyDetail } from '../policy/queries.ts';

/** What the server understood of a document. */
export interface Understood {
  readonly stored: boolean;
  readonly change: string | null;
  readonly policy: PolicyDetail;
}

const types: Record<string, string> = {
  txt: 'text/plain',
  md: 'text/plain',
  htm: 'text/html',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export const accepted = Object.keys(types).map((ending) => `.${ending}`).join(',');

const endingOf = (name: string) => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

export const isAccepted = (name: string) => endingOf(name) in types;

/** Sends a document to be read, and to be stored where that is wanted. */
export async function upload(file: File, stores: boolean): Promise<Understood> {
  const query = new URLSearchParams({ name: file.name.normalize('NFC'), ...(stores ? {} : { dryRun: 'true' }) });
  const headers = { 'Content-Type': types[endingOf(file.name)]!, Accept: 'application/json', ...keyHeader() };
  const http = await fetch(`/policies?${query}`, { method: 'POST', headers, body: file }).catch(() => {
    throw new AskError('', 'UNREACHABLE');
  });
  const answer = (await http.json().catch(() => ({}))) as { errors?: { message: string }[] };
  if (!http.ok) throw new AskError(answer.errors?.[0]?.message ?? `${http.status} ${http.statusText}`, String(http.status));
  if (stores) forgetAnswers();
  return understoodOf(answer as unknown as Extracted);
}

/** The JSON of `policygraph extract`, with the text that its spans slice. */
interface Extracted {
  readonly stored: boolean;
  readonly change: string | null;
  readonly text: string;
  readonly policy: Omit<PolicyDetail, 'text' | 'measures' | 'basis' | 'citations' | 'region'> & {
    readonly region: PolicyDetail['region'] & { readonly name: string } | null;
    readonly basis: readonly Omit<CitationRef, 'policy'>[];
    readonly citations: readonly Omit<CitationRef, 'policy'>[];
    readonly measures: readonly (Omit<MeasureDetail, 'assignments'> & { readonly assignments: readonly (Omit<Assignment, 'explain'> & { readonly rule: string })[] })[];
  };
}

function understoodOf({ stored, change, text, policy }: Extracted): Understood {
  const cited = (citation: Omit<CitationRef, 'policy'>): CitationRef => ({ ...citation, policy: { id: '', title: citation.title, documentNumber: citation.documentNumber } });
  const nodes = policy.measures.map((measure) => ({
    ...measure,
    assignments: measure.assignments.map((assignment) => ({ ...assignment, department: { ...assignment.department, region: null }, explain: { rule: assignment.rule, matchedName: null } })),
  }));
  return {
    stored,
    change,
    policy: {
      ...policy,
      text,
      region: policy.region && { code: policy.region.code, fullName: policy.region.name },
      basis: policy.basis.map(cited),
      citations: policy.citations.map(cited),
      citedBy: [],
      diagnostics: policy.diagnostics.map((note) => ({ ...note, severity: note.severity.toUpperCase() as Severity })),
      measures: { totalCount: nodes.length, nodes, pageInfo: { hasNextPage: false, endCursor: null } },
    },
  };
}
