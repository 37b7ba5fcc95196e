import { policyRefFields, type Count, type DepartmentKind, type DepartmentRef, type Level, type PolicyRef, type RegionRef, type Role, type SuccessionKind } from '../../api/types.ts';

export interface Succession {
  readonly kind: SuccessionKind;
  readonly year: number;
  readonly basis: string;
  readonly department: DepartmentRef & { readonly predecessors?: readonly Succession[] };
}

export interface DepartmentDetail extends DepartmentRef {
  readonly aliases: readonly string[];
  readonly kind: DepartmentKind;
  readonly level: Level | null;
  readonly function: string | null;
  readonly region: RegionRef | null;
  readonly LEAD: Count;
  readonly COORDINATE: Count;
  readonly SHARED: Count;
  readonly RESPONSIBLE: Count;
  readonly successors: readonly Succession[];
  readonly predecessors: readonly Succession[];
  readonly current: readonly DepartmentRef[];
  readonly partners: readonly { readonly sharedMeasures: number; readonly ledByPartner: number; readonly department: DepartmentRef }[];
  readonly counterparts: readonly (DepartmentRef & { readonly level: Level | null; readonly leads: Count })[];
}

const counts = (['LEAD', 'COORDINATE', 'SHARED', 'RESPONSIBLE'] as const).map((role) => `${role}: assignments(role: [${role}], first: 1) { totalCount }`).join(' ');

export const departmentQuery = `query Department($id: ID!, $asOf: AsOf!) {
  department(id: $id, asOf: $asOf) {
    id name aliases kind level function region { code fullName }
    ${counts}
    successors { kind year basis department { id name } }
    predecessors { kind year basis department { id name predecessors { kind year basis department { id name } } } }
    current { id name }
    partners(first: 12) { sharedMeasures ledByPartner department { id name kind region { code fullName } } }
    counterparts(first: 40) { id name level region { code fullName } leads(first: 1) { totalCount } }
  }
}`;

/** Measures by year of the policies, in each role. */
export interface DutyYear extends Readonly<Record<Role, number>> {
  readonly year: number | null;
}

export const yearsQuery = `query DutyYears($id: ID!, $asOf: AsOf!, $role: [ResponsibilityRole!]) {
  department(id: $id) { years(role: $role, asOf: $asOf) { year LEAD: leads COORDINATE: coordinates SHARED: shares RESPONSIBLE: responsible } }
}`;

export interface Duty {
  readonly role: Role;
  readonly asWritten: string;
  readonly group: boolean;
  readonly department: DepartmentRef;
  readonly measure: {
    readonly number: string;
    readonly title: string;
    readonly deadline: string | null;
    readonly policy: PolicyRef;
  };
}

export const dutiesQuery = `query Duties($id: ID!, $asOf: AsOf!, $role: [ResponsibilityRole!], $after: String) {
  node(id: $id) {
    ... on Department {
      page: assignments(role: $role, asOf: $asOf, first: 100, after: $after) {
        totalCount
        nodes { role asWritten group department { id name } measure { number title deadline policy { ${policyRefFields} } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
