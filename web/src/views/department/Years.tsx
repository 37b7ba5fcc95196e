import { roles, type Role } from '../../api/types.ts';
import { useWords } from '../../i18n/index.ts';
import { yearOf } from '../../parts/names.ts';
import type { Duty } from './queries.ts';

/** Measures by year and role, as a table whose cells are bars. */
export function Years({ duties }: { duties: readonly Duty[] }) {
  const t = useWords();
  const years = new Map<string, Record<Role, number>>();
  for (const duty of duties) {
    const year = yearOf(duty.measure.policy) ?? '';
    const counts = years.get(year) ?? { LEAD: 0, COORDINATE: 0, SHARED: 0, RESPONSIBLE: 0 };
    counts[duty.role]++;
    years.set(year, counts);
  }
  if (years.size < 2) return null;
  const most = Math.max(...[...years.values()].map(sum));
  return (
    <table class="years">
      <caption>{t('byYear')}</caption>
      <thead class="hidden"><tr><th scope="col">{t('year')}</th><th scope="col">{t('measures')}</th></tr></thead>
      <tbody>
        {[...years].sort(([a], [b]) => b.localeCompare(a)).map(([year, counts]) => (
          <tr key={year}>
            <th scope="row">{year || t('undated')}</th>
            <td>
              <span class="bar" style={{ width: `${Math.round((sum(counts) / most) * 100)}%` }} aria-hidden="true">
                {roles.map((role) => counts[role] > 0 && <i key={role} class={role.toLowerCase()} style={{ flexGrow: counts[role] }} />)}
              </span>
              <span class="bar-text">{roles.filter((role) => counts[role] > 0).map((role) => `${t(`role${role}`)} ${counts[role]}`).join(' · ')}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const sum = (counts: Record<Role, number>) => roles.reduce((total, role) => total + counts[role], 0);
