import { levels, roles, type Level, type Role } from '../../api/types.ts';
import { useAsk } from '../../api/useAsk.ts';
import { withQuery } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { Facet } from './Facet.tsx';
import { facetNames, facetsOf, facetVariables, type FacetName, type Kind } from './filters.ts';
import { departmentFacetsQuery, measureFacetsQuery, policyFacetsQuery, type FacetValues } from './queries.ts';

interface Props {
  readonly kind: Kind;
  readonly text: string;
  readonly chosen: Partial<Record<FacetName, string>>;
}

const queries: Record<Kind, string> = { department: departmentFacetsQuery, measure: measureFacetsQuery, policy: policyFacetsQuery };

/** What a list can be narrowed by; each facet counts what the other ones leave. */
export function Facets({ kind, text, chosen }: Props) {
  const t = useWords();
  const counted = useAsk<FacetValues>(queries[kind], facetVariables(kind, text, chosen));
  const labelOf = (name: FacetName, value: string, label: string) =>
    name === 'level' ? t(`level${value as Level}`) : name === 'role' ? t(`role${value as Role}`) : label;
  const optionsOf = (name: FacetName): readonly (readonly [string, string])[] => {
    const values = (counted.data?.[name] ?? counted.data?.all)?.[name];
    if (values) return inOrder(name, values).map(({ value, label, count }) => [value, `${labelOf(name, value, label)} (${count})`]);
    if (name === 'role') return roles.map((role) => [role, t(`role${role}`)]);
    if (name === 'deadline') return [['yes', t('withDeadline')]];
    return chosen[name] ? [[chosen[name], labelOf(name, chosen[name], chosen[name])]] : [];
  };
  return (
    <form class="facets" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      {facetsOf[kind].map((name) => <Facet key={name} name={name} label={t(name)} value={chosen[name] ?? null} options={optionsOf(name)} />)}
      {Object.keys(chosen).length > 0 && <a class="clear" href={withQuery(Object.fromEntries(facetNames.map((name) => [name, null])))}>{t('clearFilters')}</a>}
    </form>
  );
}

/** Years from the last, levels and roles as people list them, the rest as the server does. */
function inOrder<V extends { readonly value: string }>(name: FacetName, values: readonly V[]): readonly V[] {
  const order: readonly string[] | null = name === 'level' ? levels : name === 'role' ? roles : null;
  if (order) return [...values].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  return name === 'year' ? [...values].sort((a, b) => b.value.localeCompare(a.value)) : values;
}
