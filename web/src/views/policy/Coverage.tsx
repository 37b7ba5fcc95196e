import { useAsk } from '../../api/useAsk.ts';
import { useWords, type Word } from '../../i18n/index.ts';
import { coverageQuery, type CoverageFigures, type PolicyDetail } from './queries.ts';

const figures: readonly (readonly [Word, Exclude<keyof CoverageFigures, 'measures'>])[] = [
  ['namedLead', 'namedLead'], ['soleOwner', 'soleOwner'], ['sharedOnly', 'sharedOnly'], ['groupsOnly', 'groupsOnly'], ['noBody', 'nobody'],
  ['withDeadline', 'withDeadline'], ['dissolvedLead', 'dissolvedLead'],
];

/** How well the policy says who is responsible; the figures are those of the reports. */
export function Coverage({ policy }: { policy: PolicyDetail }) {
  const asked = useAsk<{ coverage: CoverageFigures }>(coverageQuery, { id: policy.id });
  return asked.data ? <Figures coverage={asked.data.coverage} /> : null;
}

export function Figures({ coverage }: { coverage: CoverageFigures }) {
  const t = useWords();
  if (coverage.measures === 0) return null;
  return (
    <section class="coverage" aria-label={t('coverage')}>
      <h2>{t('coverage')}</h2>
      <ul>
        <li><span>{t('measures')}</span><strong>{coverage.measures}</strong></li>
        {figures.filter(([, figure]) => coverage[figure] > 0).map(([word, figure]) => (
          <li key={word}>
            <span>{t(word)}</span>
            <strong>{coverage[figure]}</strong>
            <span class="meter-track" aria-hidden="true"><span class="meter" style={{ width: `${(coverage[figure] / coverage.measures) * 100}%` }} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same figures for a policy that is not in the store; what a reform ended is not known of it. */
export function coverageOf({ measures: { nodes } }: PolicyDetail): CoverageFigures {
  const count = (holds: (measure: PolicyDetail['measures']['nodes'][number]) => boolean) => nodes.filter(holds).length;
  const named = (measure: PolicyDetail['measures']['nodes'][number], role?: string) => measure.assignments.some((one) => !one.group && (!role || one.role === role));
  return {
    measures: nodes.length,
    namedLead: count((measure) => named(measure, 'LEAD')),
    soleOwner: count((measure) => !named(measure, 'LEAD') && named(measure, 'RESPONSIBLE')),
    sharedOnly: count((measure) => !named(measure, 'LEAD') && !named(measure, 'RESPONSIBLE') && named(measure)),
    groupsOnly: count((measure) => measure.assignments.length > 0 && !named(measure)),
    nobody: count((measure) => measure.assignments.length === 0),
    withDeadline: count((measure) => measure.deadline !== null),
    dissolvedLead: 0,
  };
}
