import { addressOf } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import type { DepartmentDetail } from './queries.ts';

export function Counterparts({ bodies }: { bodies: DepartmentDetail['counterparts'] }) {
  const t = useWords();
  if (bodies.length === 0) return null;
  return (
    <section aria-labelledby="counterparts">
      <h2 id="counterparts">{t('counterparts')}</h2>
      <p class="faint">{t('counterpartsNote')}</p>
      <table>
        <thead><tr><th scope="col">{t('department')}</th><th scope="col">{t('level')}</th><th scope="col">{t('leads')}</th></tr></thead>
        <tbody>
          {bodies.map((body) => (
            <tr key={body.id}>
              <td><a href={addressOf.department(body.id)}>{body.name}</a></td>
              <td>{body.level && t(`level${body.level}`)}</td>
              <td class="n">{body.leads.totalCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
