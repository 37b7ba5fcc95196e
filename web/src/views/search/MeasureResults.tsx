import { usePages } from '../../api/usePages.ts';
import { roles } from '../../api/types.ts';
import { useWords } from '../../i18n/index.ts';
import { PagedList } from '../../parts/PagedList.tsx';
import { MeasureCard } from './Cards.tsx';
import { Facet } from './Facet.tsx';
import { measuresQuery, type FoundMeasure } from './queries.ts';

export function MeasureResults({ query, text }: { query: URLSearchParams; text: string }) {
  const t = useWords();
  const [role, deadline] = [query.get('role'), query.get('deadline')];
  const where = {
    ...(text && { text: { contains: text } }),
    ...(role && { role: { eq: role } }),
    ...(deadline && { hasDeadline: true }),
  };
  const pages = usePages<FoundMeasure>(measuresQuery, { where });
  return (
    <div class="with-facets">
      <form class="facets" aria-label={t('filters')}>
        <Facet name="role" label={t('role')} value={role} options={roles.map((one) => [one, t(`role${one}`)])} />
        <Facet name="deadline" label={t('deadline')} value={deadline} options={[['yes', t('withDeadline')]]} />
      </form>
      <div>
        {pages.total !== undefined && <p class="count" role="status">{t('found', { n: pages.total })}</p>}
        <PagedList pages={pages}>
          {(nodes) => <ul class="cards">{nodes.map((measure) => <MeasureCard key={measure.id} measure={measure} text={text} />)}</ul>}
        </PagedList>
      </div>
    </div>
  );
}
