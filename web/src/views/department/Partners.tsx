import { addressOf } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { shortName } from '../../parts/names.ts';
import type { DepartmentDetail } from './queries.ts';

export function Partners({ partners }: { partners: DepartmentDetail['partners'] }) {
  const t = useWords();
  if (partners.length === 0) return null;
  const most = partners[0]?.sharedMeasures ?? 1;
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{t('partners')}</h2>
      <p class="faint">{t('partnersNote')}</p>
      <table class="partners">
        <thead><tr><th scope="col">{t('department')}</th><th scope="col">{t('sharedMeasures')}</th><th scope="col">{t('ledByPartner')}</th></tr></thead>
        <tbody>
          {partners.map(({ department, sharedMeasures, ledByPartner }) => (
            <tr key={department.id}>
              <td><a href={addressOf.department(department.id)} title={department.name}>{shortName(department)}</a></td>
              <td class="n"><span class="share"><span class="meter" style={{ width: `${(sharedMeasures / most) * 100}%` }} aria-hidden="true" /><span>{sharedMeasures}</span></span></td>
              <td class="n">{ledByPartner}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
