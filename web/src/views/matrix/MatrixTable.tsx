import { roles } from '../../api/types.ts';
import { addressOf } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { shortName } from '../../parts/names.ts';
import type { Arranged } from './arrange.ts';

/** Measures × departments; the heads stay in sight while the rest scrolls. */
export function MatrixTable({ arranged, policyId }: { arranged: Arranged; policyId: string }) {
  const t = useWords();
  return (
    <>
      <ul class="legend" aria-label={t('legend')}>
        {roles.map((role) => <li key={role}><span class={`cell ${role.toLowerCase()}`} aria-hidden="true">{t(`mark${role}`)}</span> {t(`role${role}`)}</li>)}
      </ul>
      <div class="matrix-scroll" tabIndex={0} role="region" aria-label={t('matrix')}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="corner">{t('measure')}</th>
              {arranged.columns.map(({ department, count }) => (
                <th key={department.id} scope="col" class={department.kind === 'GROUP' ? 'group' : undefined}>
                  <a href={addressOf.department(department.id)} title={department.name}><span class="upright">{shortName(department)}</span></a>
                  <span class="count">{count}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {arranged.rows.map(({ measure, cells }) => (
              <tr key={measure.id}>
                <th scope="row">
                  <a href={addressOf.policy(policyId, measure.number)} title={measure.path.join(' › ')}><span class="number">{measure.number}</span> {measure.title}</a>
                  {measure.deadline && <span class="faint"> {measure.deadline}</span>}
                </th>
                {cells.map((role, i) => (
                  <td key={i}>{role && <span class={`cell ${role.toLowerCase()}`} role="img" aria-label={t(`role${role}`)} title={t(`role${role}`)}>{t(`mark${role}`)}</span>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
