import { type DepartmentKind, type RegionRef } from '../../api/types.ts';

export type EdgeKind =
  | 'LEADS' | 'RESPONSIBLE_FOR' | 'SHARES' | 'COORDINATES' | 'HAS_MEASURE' | 'ISSUED' | 'BASED_ON' | 'CITES' | 'SUCCEEDED_BY' | 'IN_REGION' | 'PART_OF';

export type GraphItem =
  | { readonly __typename: 'Policy'; readonly documentNumber: string | null; readonly status: string }
  | { readonly __typename: 'Measure'; readonly number: string; readonly policy: { readonly id: string } }
  | { readonly __typename: 'Department'; readonly kind: DepartmentKind; readonly region: RegionRef | null; readonly successors: readonly { readonly kind: string }[] }
  | { readonly __typename: 'Region' };

export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly distance: number;
  readonly hidden: number;
  readonly item: GraphItem;
  /** What it is called in the drawing. */
  readonly label: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export const graphQuery = `query Neighbourhood($id: ID!, $depth: Int!, $limit: Int!) {
  neighbourhood(id: $id, depth: $depth, limit: $limit) {
    nodes {
      id name distance hidden
      item {
        __typename
        ... on Policy { documentNumber status }
        ... on Measure { number policy { id } }
        ... on Department { kind region { code fullName } successors { kind } }
      }
    }
    edges { from to kind }
  }
}`;
