import { useAsk } from '../../api/useAsk.ts';
import { addressOf, go, withQuery } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { Answer } from '../../parts/Answer.tsx';
import { policyTitle } from '../../parts/names.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { overviewQuery, type Overview } from '../search/queries.ts';

/** Something to put into the middle of the graph. */
export function GraphChoice({ query }: { query: URLSearchParams }) {
  const t = useWords();
  const text = query.get('q') ?? '';
  const found = useAsk<Overview>(overviewQuery, text ? { text } : null);
  useTitle(t('graph'));
  return (
    <section class="choice">
      <h1>{t('graph')}</h1>
      <p class="faint">{t('graphChoiceNote')}</p>
      <form class="controls" role="search" onSubmit={(event) => event.preventDefault()}>
        <label><span>{t('searchLabel')}</span><input type="search" value={text} onInput={(event) => go(withQuery({ q: event.currentTarget.value }), 'replace')} /></label>
      </form>
      {text && (
        <Answer of={found}>
          {({ departments, measures, policies }) => (
            <ul class="cards">
              {departments.nodes.map(({ item }) => item && <li key={item.id} class="card"><a href={addressOf.graph(item.id)}>{item.name}</a> <span class="faint">{t('department')}</span></li>)}
              {policies.nodes.map(({ item }) => item && <li key={item.id} class="card"><a href={addressOf.graph(item.id)}>{policyTitle(item, t('untitled'))}</a> <span class="faint">{t('document')}</span></li>)}
              {measures.nodes.map(({ item }) => item && <li key={item.id} class="card"><a href={addressOf.graph(item.id)}>{item.title}</a> <span class="faint">{t('measure')}</span></li>)}
            </ul>
          )}
        </Answer>
      )}
    </section>
  );
}
