import { levels, roles } from '../../api/types.ts';
import { useAsk } from '../../api/useAsk.ts';
import { withQuery } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { Facet } from './Facet.tsx';
import { facetNames, facetsOf, type FacetName, type Kind } from './filters.ts';
import { facetsQuery, type FacetOptions } from './queries.ts';

interface Props {
  readonly kind: Kind;
  readonly chosen: Partial<Record<FacetName, string>>;
  /** Lines of work among the results that are shown. */
  readonly lines: readonly string[];
}

const earliest = 2000;

export function Facets({ kind, chosen, lines }: Props) {
  const t = useWords();
  const regions = useAsk<FacetOptions>(facetsQuery, {}).data?.regions.nodes ?? [];
  const now = new Date().getFullYear();
  const options: Record<FacetName, readonly (readonly [string, string])[]> = {
    region: regions.map((region) => [region.code, region.fullName]),
    level: levels.map((level) => [level, t(`level${level}`)]),
    year: Array.from({ length: now - earliest + 1 }, (_, i) => [String(now - i), String(now - i)]),
    role: roles.map((role) => [role, t(`role${role}`)]),
    function: [...new Set([...lines, ...(chosen.function ? [chosen.function] : [])])].sort((a, b) => a.localeCompare(b, 'zh')).map((line) => [line, line]),
    deadline: [['yes', t('withDeadline')]],
  };
  return (
    <form class="facets" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      {facetsOf[kind].map((name) => <Facet key={name} name={name} label={t(name)} value={chosen[name] ?? null} options={options[name]} />)}
      {Object.keys(chosen).length > 0 && <a class="clear" href={withQuery(Object.fromEntries(facetNames.map((name) => [name, null])))}>{t('clearFilters')}</a>}
    </form>
  );
}
