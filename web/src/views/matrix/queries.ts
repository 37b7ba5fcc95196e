import { policyRefFields, type DepartmentRef, type PolicyRef, type Role } from '../../api/types.ts';

export interface Matrix {
  readonly policy: PolicyRef;
  readonly departments: readonly DepartmentRef[];
  readonly rows: readonly {
    readonly measure: { readonly id: string; readonly number: string; readonly title: string; readonly path: readonly string[]; readonly deadline: string | null };
    readonly roles: readonly (Role | null)[];
  }[];
}

export const matrixQuery = `query Matrix($policy: ID!) {
  responsibilityMatrix(policyId: $policy) {
    policy { ${policyRefFields} }
    departments { id name kind region { code fullName } }
    rows { measure { id number title path deadline } roles }
  }
}`;

export interface Choice extends PolicyRef {
  readonly measures: { readonly totalCount: number };
}

export const choicesQuery = `query Choices($where: PolicyFilter, $after: String) {
  page: policies(where: $where, order: [{ issuedOn: DESC }], first: 30, after: $after) {
    totalCount nodes { ${policyRefFields} measures(first: 1) { totalCount } } pageInfo { hasNextPage endCursor }
  }
}`;
