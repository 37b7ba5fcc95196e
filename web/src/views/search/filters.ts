import { levels, roles } from '../../api/types.ts';

/** Parameters of the address that narrow a list. */
export const facetNames = ['region', 'level', 'year', 'role', 'function', 'deadline'] as const;
export type FacetName = (typeof facetNames)[number];

export type Kind = 'department' | 'measure' | 'policy';

/** Which of them a list knows. */
export const facetsOf: Record<Kind, readonly FacetName[]> = {
  department: ['region', 'level', 'function', 'role'],
  measure: ['region', 'year', 'role', 'function', 'deadline'],
  policy: ['region', 'level', 'year', 'role'],
};

/** What was chosen; a value that the schema does not know counts as none. */
export function chosen(query: URLSearchParams, kind: Kind): Partial<Record<FacetName, string>> {
  const known: Partial<Record<FacetName, (value: string) => boolean>> = {
    level: (value) => (levels as readonly string[]).includes(value),
    role: (value) => (roles as readonly string[]).includes(value),
    year: (value) => /^\d{4}$/.test(value),
    region: (value) => /^\d{6}$/.test(value),
  };
  return Object.fromEntries(facetsOf[kind].flatMap((name) => {
    const value = query.get(name);
    return value && (known[name]?.(value) ?? true) ? [[name, value]] : [];
  }));
}

/** Facets that the server counts. */
const counted: Record<Kind, readonly FacetName[]> = {
  department: ['region', 'level', 'function'],
  measure: ['region', 'year', 'role', 'function'],
  policy: ['region', 'level', 'year'],
};

/** For the query of the facets: everything under all filters, and each filter that is set under the others. */
export function facetVariables(kind: Kind, text: string, facets: Partial<Record<FacetName, string>>): object {
  const set = counted[kind].filter((name) => facets[name]);
  return {
    all: whereOf(kind, text, facets),
    ...Object.fromEntries(set.flatMap((name) => [[name, whereOf(kind, text, { ...facets, [name]: undefined })], [`${name}Set`, true]])),
  };
}

const inYear = (year: string) => ({ gte: `${year}-01-01`, lte: `${year}-12-31` });

export function whereOf(kind: Kind, text: string, facets: Partial<Record<FacetName, string>>): object {
  const { region, level, year, role, deadline } = facets;
  const line = facets.function;
  switch (kind) {
    case 'department':
      return {
        ...(text && { name: { contains: text } }), ...(region && { region: { eq: region } }), ...(level && { level: { eq: level } }),
        ...(line && { function: { eq: line } }), ...(role && { assignments: { some: { role: { eq: role } } } }),
      };
    case 'measure':
      return {
        ...(text && { text: { contains: text } }), ...(deadline && { hasDeadline: true }),
        ...((region || year) && { inPolicy: { ...(region && { region: { eq: region } }), ...(year && { issuedOn: inYear(year) }) } }),
        ...((role || line) && { assignments: { some: { ...(role && { role: { eq: role } }), ...(line && { department: { function: { eq: line } } }) } } }),
      };
    case 'policy':
      return {
        ...(text && { or: [{ title: { contains: text } }, { documentNumber: { contains: text } }] }), ...(region && { region: { eq: region } }),
        ...(level && { level: { eq: level } }), ...(year && { issuedOn: inYear(year) }), ...(role && { measures: { some: { role: { eq: role } } } }),
      };
  }
}
