import type { ComponentChildren } from 'preact';
import { useAsk } from '../../api/useAsk.ts';
import { withQuery } from '../../app/router.ts';
import { useWords, type Word } from '../../i18n/index.ts';
import { Answer } from '../../parts/Answer.tsx';
import { DepartmentCard, MeasureCard, PolicyCard } from './Cards.tsx';
import { overviewQuery, type Hit, type Overview } from './queries.ts';

/** The best of each kind. */
export function AllResults({ text }: { text: string }) {
  const t = useWords();
  const overview = useAsk<Overview>(overviewQuery, { text });
  return (
    <Answer of={overview}>
      {({ departments, measures, policies }) => (
        <>
          <Group word="departments" kind="department" found={departments}>{(body) => <DepartmentCard key={body.id} body={body} text={text} />}</Group>
          <Group word="measures" kind="measure" found={measures}>{(measure) => <MeasureCard key={measure.id} measure={measure} text={text} />}</Group>
          <Group word="policies" kind="policy" found={policies}>{(policy) => <PolicyCard key={policy.id} policy={policy} text={text} />}</Group>
          {departments.nodes.length + measures.nodes.length + policies.nodes.length === 0 && <p class="empty" role="status">{t('nothingFound')}</p>}
        </>
      )}
    </Answer>
  );
}

interface GroupProps<T> {
  readonly word: Word;
  readonly kind: string;
  readonly found: { readonly nodes: readonly Hit<T>[]; readonly pageInfo: { readonly hasNextPage: boolean } };
  readonly children: (item: T) => ComponentChildren;
}

function Group<T>({ word, kind, found, children }: GroupProps<T>) {
  const t = useWords();
  if (found.nodes.length === 0) return null;
  return (
    <section>
      <h2>{t(word)}</h2>
      <ul class="cards">{found.nodes.map(({ item }) => item && children(item))}</ul>
      {found.pageInfo.hasNextPage && <p class="more"><a class="button" href={withQuery({ kind })}>{t('showAll')}</a></p>}
    </section>
  );
}
