/** Types of the schema as the views use them. */
export type Role = 'LEAD' | 'COORDINATE' | 'SHARED' | 'RESPONSIBLE';
export type Level = 'NATIONAL' | 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP';
export type Severity = 'INFO' | 'WARNING' | 'ERROR';
export type SuccessionKind = 'RENAME' | 'MERGE' | 'ABSORB' | 'SPLIT' | 'FUNCTION_TRANSFER';
export type DepartmentKind =
  | 'GOVERNMENT_DEPARTMENT' | 'GOVERNMENT' | 'PARTY_ORGAN' | 'LEGISLATIVE_ORGAN' | 'JUDICIAL_ORGAN' | 'VERTICAL_SYSTEM'
  | 'MASS_ORGANISATION' | 'COORDINATION_BODY' | 'PUBLIC_INSTITUTION' | 'ENTERPRISE' | 'GROUP' | 'UNKNOWN';

export const roles: readonly Role[] = ['LEAD', 'COORDINATE', 'SHARED', 'RESPONSIBLE'];
export const levels: readonly Level[] = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'];

/** Half-open UTF-16 offsets, as a string of this language has them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface RegionRef {
  readonly code: string;
  readonly fullName: string;
}

export interface DepartmentRef {
  readonly id: string;
  readonly name: string;
  readonly kind?: DepartmentKind;
  readonly region?: RegionRef | null;
}

export interface PolicyRef {
  readonly id: string;
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly status?: 'LOADED' | 'REFERENCED';
  readonly issuedOn?: string | null;
  readonly publishedOn?: string | null;
  readonly source?: string | null;
}

/** What every view wants to know of a policy that it names. */
export const policyRefFields = 'id title documentNumber status issuedOn publishedOn source';

export interface Count {
  readonly totalCount: number;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}
