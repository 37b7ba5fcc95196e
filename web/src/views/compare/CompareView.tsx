import { useAsk } from '../../api/useAsk.ts';
import type { ViewProps } from '../../app/View.tsx';
import { go, withQuery } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { Answer } from '../../parts/Answer.tsx';
import { useTitle } from '../../parts/useTitle.ts';
import { ChosenPolicies } from './ChosenPolicies.tsx';
import { Comparison } from './Comparison.tsx';
import { comparedQuery, compareQuery, type AlignedMeasure, type Compared } from './queries.ts';

const most = 4;

/** The same task in several policies, side by side. */
export function CompareView({ place }: ViewProps) {
  const t = useWords();
  useTitle(t('comparePolicies'));
  const ids = place.query.getAll('p').slice(0, most);
  const unaligned = place.query.has('all');
  const onlyChanged = place.query.has('changed');
  const compared = useAsk<Compared>(comparedQuery, ids.length > 0 ? { ids } : null);
  const aligned = useAsk<{ compare: readonly AlignedMeasure[] }>(compareQuery, ids.length > 1 ? { ids, unaligned } : null);
  const policies = (compared.data?.nodes ?? []).flatMap((policy) => (policy && ids.includes(policy.id) ? policy : []));
  return (
    <section class="compare">
      <h1>{t('comparePolicies')}</h1>
      <ChosenPolicies policies={policies} isFull={ids.length === most} query={place.query} onChange={(chosen) => go(withQuery({ p: chosen, q: null }))} />
      {ids.length > 1 && (
        <>
          <form class="controls" onSubmit={(event) => event.preventDefault()}>
            <label class="check"><input type="checkbox" checked={onlyChanged} onChange={() => go(withQuery({ changed: onlyChanged ? null : 'yes' }), 'replace')} /><span>{t('onlyChanged')}</span></label>
            <label class="check"><input type="checkbox" checked={unaligned} onChange={() => go(withQuery({ all: unaligned ? null : 'yes' }), 'replace')} /><span>{t('withUnaligned')}</span></label>
          </form>
          <Answer of={aligned}>
            {({ compare }) => policies.length === ids.length && <Comparison policies={policies} tasks={onlyChanged ? compare.filter(isChanged) : compare} />}
          </Answer>
        </>
      )}
    </section>
  );
}

const isChanged = (task: AlignedMeasure) => task.owners.some(({ change }) => change !== 'SAME');
