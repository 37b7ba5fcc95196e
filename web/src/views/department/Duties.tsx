import { roles, type Role } from '../../api/types.ts';
import { usePages } from '../../api/usePages.ts';
import { addressOf, withQuery } from '../../app/router.ts';
import { useLanguage, useWords } from '../../i18n/index.ts';
import { PagedList } from '../../parts/PagedList.tsx';
import { PolicyLine } from '../../parts/PolicyLine.tsx';
import { RoleTag } from '../../parts/RoleTag.tsx';
import type { AsOf } from './AsOfSwitch.tsx';
import { byPolicy } from './byPolicy.ts';
import { dutiesQuery, type DepartmentDetail, type Duty } from './queries.ts';
import { Years } from './Years.tsx';

/** What the body has to do, by policy; the newest policy first among those that were read. */
export function Duties({ body, query, asOf }: { body: DepartmentDetail; query: URLSearchParams; asOf: AsOf }) {
  const t = useWords();
  const language = useLanguage();
  const role = query.get('role') as Role | null;
  const pages = usePages<Duty>(dutiesQuery, { id: body.id, asOf, role: role && [role] });
  return (
    <section class="duties" aria-labelledby="duties">
      <h2 id="duties">{t('whatItHas')}</h2>
      <ul class="figures small" aria-label={t('role')}>
        {roles.map((one) => (
          <li key={one} class={one.toLowerCase()}>
            <a href={withQuery({ role: role === one ? null : one })} aria-current={role === one ? 'true' : undefined}>
              <strong>{body[one].totalCount.toLocaleString(language === 'zh' ? 'zh-CN' : 'en')}</strong><span>{t(`role${one}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <Years id={body.id} asOf={asOf} role={role} />
      <PagedList pages={pages} empty={<p class="empty">{t('none')}</p>}>
        {(duties) => (
          <>
            {byPolicy(duties).map(({ policy, duties: own }) => (
              <section key={policy.id} class="policy-duties">
                <h3><PolicyLine policy={policy} /> {policy.issuedOn && <time class="faint">{policy.issuedOn}</time>}</h3>
                <ul class="duty-list">
                  {own.map((duty, i) => (
                    <li key={i}>
                      <RoleTag role={duty.role} />
                      <span><a href={addressOf.policy(policy.id, duty.measure.number)}>{duty.measure.title || duty.measure.number}</a>{' '}
                        <span class="faint">{duty.measure.number} · {duty.asWritten}{duty.measure.deadline && ` · ${duty.measure.deadline}`}{duty.department.id !== body.id && ` · ${t('inherited', { name: duty.department.name })}`}</span></span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </PagedList>
    </section>
  );
}
