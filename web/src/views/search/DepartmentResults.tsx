import { usePages } from '../../api/usePages.ts';
import { levels } from '../../api/types.ts';
import { useWords } from '../../i18n/index.ts';
import { PagedList } from '../../parts/PagedList.tsx';
import { DepartmentCard } from './Cards.tsx';
import { Facet } from './Facet.tsx';
import { departmentsQuery, type FoundDepartment } from './queries.ts';

export function DepartmentResults({ query, text }: { query: URLSearchParams; text: string }) {
  const t = useWords();
  const [level, line] = [query.get('level'), query.get('function')];
  const where = {
    ...(text && { name: { contains: text } }),
    ...(level && { level: { eq: level } }),
    ...(line && { function: { eq: line } }),
  };
  const pages = usePages<FoundDepartment>(departmentsQuery, { where });
  const lines = [...new Set(pages.nodes.flatMap((body) => body.function ?? []).concat(line ?? []))].sort();
  return (
    <div class="with-facets">
      <form class="facets" aria-label={t('filters')}>
        <Facet name="level" label={t('level')} value={level} options={levels.map((one) => [one, t(`level${one}`)])} />
        <Facet name="function" label={t('function')} value={line} options={lines.map((one) => [one, one])} />
      </form>
      <div>
        {pages.total !== undefined && <p class="count" role="status">{t('found', { n: pages.total })}</p>}
        <PagedList pages={pages}>
          {(nodes) => <ul class="cards">{nodes.map((body) => <DepartmentCard key={body.id} body={body} text={text} />)}</ul>}
        </PagedList>
      </div>
    </div>
  );
}
