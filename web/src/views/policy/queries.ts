import { policyRefFields, type DepartmentRef, type Level, type PageInfo, type PolicyRef, type RegionRef, type Role, type Severity, type Span } from '../../api/types.ts';

export interface Assignment {
  readonly role: Role;
  readonly group: boolean;
  readonly asWritten: string;
  readonly confidence: number;
  readonly span: Span;
  readonly department: DepartmentRef;
  readonly explain: { readonly rule: string; readonly matchedName: string | null };
}

export interface MeasureDetail {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly path: readonly string[];
  readonly deadline: string | null;
  readonly span: Span;
  readonly responsibility: { readonly span: Span };
  readonly assignments: readonly Assignment[];
}

export interface CitationRef {
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly span: Span;
  readonly policy: PolicyRef;
}

export interface DiagnosticNote {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span | null;
}

export interface PolicyDetail extends PolicyRef {
  readonly level: Level | null;
  readonly publishedOn: string | null;
  readonly source: string | null;
  readonly text: string | null;
  readonly issuer: DepartmentRef | null;
  readonly region: RegionRef | null;
  readonly basis: readonly CitationRef[];
  readonly citations: readonly CitationRef[];
  readonly citedBy: readonly { readonly kind: 'BASIS' | 'CITES'; readonly from: PolicyRef }[];
  readonly diagnostics: readonly DiagnosticNote[];
  readonly measures: { readonly totalCount: number; readonly nodes: readonly MeasureDetail[]; readonly pageInfo: PageInfo };
}

const citation = `title documentNumber span { start end } policy { ${policyRefFields} }`;

const measureFields = `
  id number title path deadline span { start end } responsibility { span { start end } }
  assignments { role group asWritten confidence span { start end } department { id name kind region { code fullName } } explain { rule matchedName } }`;

export const policyQuery = `query Policy($id: ID!) {
  policy(id: $id) {
    ${policyRefFields} level text issuer { id name } region { code fullName }
    basis { ${citation} }
    citations { ${citation} }
    citedBy { kind from { ${policyRefFields} } }
    diagnostics { code severity message span { start end } }
    measures(first: 300) { totalCount nodes { ${measureFields} } pageInfo { hasNextPage endCursor } }
  }
}`;

export interface CoverageFigures {
  readonly measures: number;
  readonly namedLead: number;
  readonly soleOwner: number;
  readonly sharedOnly: number;
  readonly groupsOnly: number;
  readonly nobody: number;
  readonly withDeadline: number;
  readonly dissolvedLead: number;
}

export const coverageQuery = `query Coverage($id: ID!) {
  coverage(where: { id: { eq: $id } }) { measures namedLead soleOwner sharedOnly groupsOnly nobody withDeadline dissolvedLead }
}`;

export const moreMeasuresQuery = `query MoreMeasures($id: ID!, $after: String) {
  policy(id: $id) { measures(first: 300, after: $after) { nodes { ${measureFields} } pageInfo { hasNextPage endCursor } } }
}`;
