import { useAsk } from '../../api/useAsk.ts';
import { useLanguage, useWords, type Word } from '../../i18n/index.ts';
import { Answer } from '../../parts/Answer.tsx';
import { PolicyCard } from './Cards.tsx';
import { homeQuery, type Home } from './queries.ts';

/** What there is, before anything was asked. */
export function HomePanel() {
  const t = useWords();
  const home = useAsk<Home>(homeQuery, {});
  return (
    <Answer of={home}>
      {(data) => (
        <>
          <ul class="figures">
            <Figure count={data.policies.totalCount} word="policies" kind="policy" />
            <Figure count={data.measures.totalCount} word="measures" kind="measure" />
            <Figure count={data.departments.totalCount} word="departments" kind="department" />
          </ul>
          <section>
            <h2>{t('latestPolicies')}</h2>
            <ul class="cards two">{data.policies.nodes.map((policy) => <PolicyCard key={policy.id} policy={policy} text="" />)}</ul>
          </section>
        </>
      )}
    </Answer>
  );
}

function Figure({ count, word, kind }: { count: number; word: Word; kind: string }) {
  const t = useWords();
  const language = useLanguage();
  return (
    <li>
      <a href={`/?kind=${kind}`}>
        <strong>{count.toLocaleString(language === 'zh' ? 'zh-CN' : 'en')}</strong>
        <span>{t(word)}</span>
      </a>
    </li>
  );
}
