import type { ComponentChildren } from 'preact';
import { usePages } from '../../api/usePages.ts';
import { useWords } from '../../i18n/index.ts';
import { PagedList } from '../../parts/PagedList.tsx';
import { DepartmentCard, MeasureCard, PolicyCard } from './Cards.tsx';
import { Facets } from './Facets.tsx';
import { chosen, whereOf, type Kind } from './filters.ts';
import { departmentsQuery, measuresQuery, policiesQuery, type FoundDepartment, type FoundMeasure, type FoundPolicy } from './queries.ts';

interface Props {
  readonly query: URLSearchParams;
  readonly text: string;
}

export function DepartmentResults(props: Props) {
  return (
    <Listed<FoundDepartment> {...props} kind="department" operation={departmentsQuery} linesOf={(body) => body.function ?? []}>
      {(body) => <DepartmentCard key={body.id} body={body} text={props.text} />}
    </Listed>
  );
}

export function MeasureResults(props: Props) {
  return (
    <Listed<FoundMeasure> {...props} kind="measure" operation={measuresQuery} linesOf={(measure) => measure.assignments.flatMap(({ department }) => department.function ?? [])}>
      {(measure) => <MeasureCard key={measure.id} measure={measure} text={props.text} />}
    </Listed>
  );
}

export function PolicyResults(props: Props) {
  return (
    <Listed<FoundPolicy> {...props} kind="policy" operation={policiesQuery} linesOf={() => []}>
      {(policy) => <PolicyCard key={policy.id} policy={policy} text={props.text} />}
    </Listed>
  );
}

interface ListedProps<N> extends Props {
  readonly kind: Kind;
  readonly operation: string;
  readonly linesOf: (node: N) => string | readonly string[];
  readonly children: (node: N) => ComponentChildren;
}

/** Everything of one kind that the words and filters leave. */
function Listed<N>({ query, text, kind, operation, linesOf, children }: ListedProps<N>) {
  const t = useWords();
  const facets = chosen(query, kind);
  const pages = usePages<N>(operation, { where: whereOf(kind, text, facets) });
  return (
    <div class="with-facets">
      <Facets kind={kind} chosen={facets} lines={pages.nodes.flatMap(linesOf)} />
      <div>
        {pages.total !== undefined && <p class="count" role="status">{t('found', { n: pages.total })}</p>}
        <PagedList pages={pages}>{(nodes) => <ul class="cards">{nodes.map(children)}</ul>}</PagedList>
      </div>
    </div>
  );
}
