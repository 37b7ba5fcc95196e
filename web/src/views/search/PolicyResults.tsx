import { usePages } from '../../api/usePages.ts';
import { levels } from '../../api/types.ts';
import { useWords } from '../../i18n/index.ts';
import { PagedList } from '../../parts/PagedList.tsx';
import { PolicyCard } from './Cards.tsx';
import { Facet } from './Facet.tsx';
import { policiesQuery, type FoundPolicy } from './queries.ts';

const earliest = 2000;

export function PolicyResults({ query, text }: { query: URLSearchParams; text: string }) {
  const t = useWords();
  const [level, year] = [query.get('level'), query.get('year')];
  const where = {
    ...(text && { title: { contains: text } }),
    ...(level && { level: { eq: level } }),
    ...(year && { issuedOn: { gte: `${year}-01-01`, lte: `${year}-12-31` } }),
  };
  const pages = usePages<FoundPolicy>(policiesQuery, { where });
  const now = new Date().getFullYear();
  const years = Array.from({ length: now - earliest + 1 }, (_, i) => String(now - i));
  return (
    <div class="with-facets">
      <form class="facets" aria-label={t('filters')}>
        <Facet name="level" label={t('level')} value={level} options={levels.map((one) => [one, t(`level${one}`)])} />
        <Facet name="year" label={t('year')} value={year} options={years.map((one) => [one, one])} />
      </form>
      <div>
        {pages.total !== undefined && <p class="count" role="status">{t('found', { n: pages.total })}</p>}
        <PagedList pages={pages}>
          {(nodes) => <ul class="cards">{nodes.map((policy) => <PolicyCard key={policy.id} policy={policy} text={text} />)}</ul>}
        </PagedList>
      </div>
    </div>
  );
}
