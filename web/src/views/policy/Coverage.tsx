import { useWords, type Word } from '../../i18n/index.ts';
import type { MeasureDetail, PolicyDetail } from './queries.ts';

const figures: readonly (readonly [Word, (measure: MeasureDetail) => boolean])[] = [
  ['namedLead', (measure) => measure.assignments.some((one) => one.role === 'LEAD' && !one.group)],
  ['groupsOnly', (measure) => measure.assignments.length > 0 && measure.assignments.every((one) => one.group)],
  ['noBody', (measure) => measure.assignments.length === 0],
  ['withDeadline', (measure) => measure.deadline !== null],
];

/** How well the policy says who is responsible. */
export function Coverage({ policy }: { policy: PolicyDetail }) {
  const t = useWords();
  const all = policy.measures.nodes.length;
  if (all === 0) return null;
  return (
    <section class="coverage" aria-labelledby="coverage">
      <h2 id="coverage">{t('coverage')}</h2>
      <ul>
        <li><span>{t('measures')}</span><strong>{policy.measures.totalCount}</strong></li>
        {figures.map(([word, holds]) => {
          const n = policy.measures.nodes.filter(holds).length;
          return (
            <li key={word}>
              <span>{t(word)}</span>
              <strong>{n}</strong>
              <span class="meter-track" aria-hidden="true"><span class="meter" style={{ width: `${(n / all) * 100}%` }} /></span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
