import { roles, type Role } from '../../api/types.ts';
import { useAsk } from '../../api/useAsk.ts';
import { useWords } from '../../i18n/index.ts';
import type { AsOf } from './AsOfSwitch.tsx';
import { yearsQuery, type DutyYear } from './queries.ts';

/** Measures by year and role, as a table whose cells are bars. */
export function Years({ id, asOf, role }: { id: string; asOf: AsOf; role: Role | null }) {
  const t = useWords();
  const asked = useAsk<{ department: { years: readonly DutyYear[] } | null }>(yearsQuery, { id, asOf, role: role && [role] });
  const years = asked.data?.department?.years ?? [];
  if (years.length < 2) return null;
  const most = Math.max(...years.map(sum));
  return (
    <table class="years">
      <caption>{t('byYear')}</caption>
      <thead class="hidden"><tr><th scope="col">{t('year')}</th><th scope="col">{t('measures')}</th></tr></thead>
      <tbody>
        {[...years].reverse().map((counts) => (
          <tr key={counts.year}>
            <th scope="row">{counts.year ?? t('undated')}</th>
            <td>
              <span class="bar" style={{ width: `${Math.round((sum(counts) / most) * 100)}%` }} aria-hidden="true">
                {roles.map((one) => counts[one] > 0 && <i key={one} class={one.toLowerCase()} style={{ flexGrow: counts[one] }} />)}
              </span>
              <span class="bar-text">{roles.filter((one) => counts[one] > 0).map((one) => `${t(`role${one}`)} ${counts[one]}`).join(' · ')}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const sum = (counts: DutyYear) => roles.reduce((total, role) => total + counts[role], 0);
