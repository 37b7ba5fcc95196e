import { roles as allRoles, type DepartmentRef, type Role } from '../../api/types.ts';
import type { Matrix } from './queries.ts';

/** What the reader wants to see of a matrix. */
export interface Wish {
  readonly measure: string;
  readonly department: string;
  readonly role: Role | null;
  readonly sort: 'document' | 'bodies';
  readonly columns: 'count' | 'name';
}

export interface Arranged {
  readonly columns: readonly { readonly department: DepartmentRef; readonly count: number }[];
  readonly rows: readonly { readonly measure: Matrix['rows'][number]['measure']; readonly cells: readonly (Role | null)[]; readonly count: number }[];
}

export function wishOf(query: URLSearchParams): Wish {
  const role = query.get('role') as Role | null;
  return {
    measure: query.get('q') ?? '',
    department: query.get('d') ?? '',
    role: role && allRoles.includes(role) ? role : null,
    sort: query.get('sort') === 'bodies' ? 'bodies' : 'document',
    columns: query.get('columns') === 'name' ? 'name' : 'count',
  };
}

/** Rows and columns that the wish leaves; a body or measure that has nothing of it is left out. */
export function arrange(matrix: Matrix, wish: Wish): Arranged {
  const kept = matrix.departments.map((department, index) => ({ department, index })).filter(({ department }) => department.name.includes(wish.department));
  const wanted = matrix.rows.filter(({ measure }) => `${measure.number} ${measure.title} ${measure.path.join(' ')}`.includes(wish.measure));
  const roleAt = (row: Matrix['rows'][number], index: number) => {
    const role = row.roles[index] ?? null;
    return wish.role && role !== wish.role ? null : role;
  };
  const columns = kept
    .map(({ department, index }) => ({ department, index, count: wanted.filter((row) => roleAt(row, index)).length }))
    .filter(({ count }) => count > 0 || (!wish.role && !wish.measure))
    .sort((a, b) => (wish.columns === 'name' ? a.department.name.localeCompare(b.department.name, 'zh') : b.count - a.count || a.index - b.index));
  const rows = wanted
    .map((row) => {
      const cells = columns.map(({ index }) => roleAt(row, index));
      return { measure: row.measure, cells, count: cells.filter(Boolean).length };
    })
    .filter(({ count }) => count > 0 || (!wish.role && !wish.department));
  if (wish.sort === 'bodies') rows.sort((a, b) => b.count - a.count);
  return { columns, rows };
}
