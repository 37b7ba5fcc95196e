import { policyRefFields, type DepartmentRef, type PolicyRef, type Role } from '../../api/types.ts';

export type OwnerChange = 'SAME' | 'ADDED' | 'LOST' | 'OTHER_ROLE';

export interface AlignedMeasure {
  readonly score: number | null;
  readonly measures: readonly ({ readonly id: string; readonly number: string; readonly title: string; readonly text: string; readonly deadline: string | null } | null)[];
  readonly owners: readonly {
    readonly name: string;
    readonly departments: readonly (DepartmentRef | null)[];
    readonly roles: readonly (Role | null)[];
    readonly change: OwnerChange;
  }[];
}

export const compareQuery = `query Compare($ids: [ID!]!, $unaligned: Boolean!) {
  compare(policyIds: $ids, unaligned: $unaligned) {
    score
    measures { id number title text deadline }
    owners { name departments { id name kind region { code fullName } } roles change }
  }
}`;

export const comparedQuery = `query Compared($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Policy { ${policyRefFields} } }
}`;

export interface Compared {
  readonly nodes: readonly (PolicyRef | null)[];
}
