import { policyRefFields, type Count, type DepartmentRef, type Level, type PolicyRef, type RegionRef, type Role, type Span } from '../../api/types.ts';

const departmentFields = `
  id name aliases kind level function region { code fullName }
  leading: assignments(role: [LEAD], first: 1) { totalCount } helping: assignments(role: [COORDINATE, SHARED, RESPONSIBLE], first: 1) { totalCount }`;

const policyFields = `${policyRefFields} level issuer { id name region { code fullName } } region { code fullName }`;

const measureFields = `
  id number title text deadline policy { ${policyRefFields} } assignments { role asWritten department { id name } }`;

export interface FoundDepartment extends DepartmentRef {
  readonly aliases: readonly string[];
  readonly level: Level | null;
  readonly function: string | null;
  readonly leading: Count;
  readonly helping: Count;
}

export interface FoundPolicy extends PolicyRef {
  readonly level: Level | null;
  readonly issuer: DepartmentRef | null;
  readonly region: RegionRef | null;
  readonly measures?: Count;
}

export interface FoundMeasure {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly deadline: string | null;
  readonly policy: PolicyRef;
  readonly assignments: readonly { readonly role: Role; readonly asWritten: string; readonly department: DepartmentRef }[];
}

export interface Hit<T> {
  readonly item: T | null;
  readonly highlights: readonly { readonly field: string; readonly text: string; readonly matches: readonly Span[] }[];
}

export interface Overview {
  readonly departments: HitPage<FoundDepartment>;
  readonly measures: HitPage<FoundMeasure>;
  readonly policies: HitPage<FoundPolicy>;
}

interface HitPage<T> {
  readonly nodes: readonly Hit<T>[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const hit = (type: string, fields: string) =>
  `nodes { highlights { field text matches { start end } } item { ... on ${type} { ${fields} } } } pageInfo { hasNextPage }`;

export const overviewQuery = `query Overview($text: String!) {
  departments: search(text: $text, kinds: [DEPARTMENT], first: 6) { ${hit('Department', departmentFields)} }
  measures: search(text: $text, kinds: [MEASURE], first: 8) { ${hit('Measure', measureFields)} }
  policies: search(text: $text, kinds: [POLICY], first: 5) { ${hit('Policy', policyFields)} }
}`;

export const departmentsQuery = `query Departments($where: DepartmentFilter, $after: String) {
  page: departments(where: $where, first: 30, after: $after) { totalCount nodes { ${departmentFields} } pageInfo { hasNextPage endCursor } }
}`;

export const measuresQuery = `query Measures($where: MeasureFilter, $after: String) {
  page: measures(where: $where, first: 30, after: $after) { totalCount nodes { ${measureFields} } pageInfo { hasNextPage endCursor } }
}`;

export const policiesQuery = `query Policies($where: PolicyFilter, $after: String) {
  page: policies(where: $where, order: [{ issuedOn: DESC }], first: 30, after: $after) {
    totalCount nodes { ${policyFields} measures(first: 1) { totalCount } } pageInfo { hasNextPage endCursor }
  }
}`;

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Under all filters, and of each filter that is set under all the others. */
export type FacetValues = Readonly<Record<string, Readonly<Record<string, readonly FacetValue[] | undefined>> | undefined>>;

/** Filters that are not set share one count: the store goes through what was found once. */
function facetsQuery(kind: string, names: readonly string[]): string {
  const filter = `${kind[0]!.toUpperCase()}${kind.slice(1)}Filter`;
  const values = (name: string) => `${name}: ${name}s { value label count }`;
  return `query Facets($all: ${filter}, ${names.map((name) => `$${name}: ${filter}, $${name}Set: Boolean = false`).join(', ')}) {
  all: ${kind}Facets(where: $all) { ${names.map(values).join(' ')} }
  ${names.map((name) => `${name}: ${kind}Facets(where: $${name}) @include(if: $${name}Set) { ${values(name)} }`).join('\n  ')}
}`;
}

export const departmentFacetsQuery = facetsQuery('department', ['region', 'level', 'function']);

export const measureFacetsQuery = facetsQuery('measure', ['region', 'year', 'role', 'function']);

export const policyFacetsQuery = facetsQuery('policy', ['region', 'level', 'year']);

export interface Home {
  readonly policies: { readonly totalCount: number; readonly nodes: readonly FoundPolicy[] };
  readonly measures: Count;
  readonly departments: Count;
}

export const homeQuery = `query Home {
  policies(where: { status: { eq: LOADED } }, order: [{ issuedOn: DESC }], first: 8) { totalCount nodes { ${policyFields} measures(first: 1) { totalCount } } }
  measures(first: 1) { totalCount }
  departments(first: 1) { totalCount }
}`;
