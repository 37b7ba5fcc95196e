import { withQuery } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import type { PolicyDetail } from './queries.ts';

export function MeasureList({ policy, shown }: { policy: PolicyDetail; shown: string | null }) {
  const t = useWords();
  if (policy.measures.nodes.length === 0) return null;
  return (
    <nav class="measure-list" aria-labelledby="measure-list">
      <h2 id="measure-list">{t('measureList')}</h2>
      <ol>
        {policy.measures.nodes.map((measure) => (
          <li key={measure.id}>
            <a href={withQuery({ m: measure.number })} aria-current={shown === measure.number ? 'true' : undefined}>
              <span class="number">{measure.number}</span> {measure.title}
            </a>
            <span class="faint">{measure.assignments.filter((one) => one.role === 'LEAD').map((one) => one.asWritten).join('、')}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
