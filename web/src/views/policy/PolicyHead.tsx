import { addressOf } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { policyTitle } from '../../parts/names.ts';
import type { PolicyDetail } from './queries.ts';

export function PolicyHead({ policy }: { policy: PolicyDetail }) {
  const t = useWords();
  return (
    <header class="head">
      <p class="crumbs">
        <span>{policy.region?.fullName ?? t('centralGovernment')}</span>
        {policy.level && <span>{t(`level${policy.level}`)}</span>}
        {policy.status === 'REFERENCED' && <span>{t('onlyCited')}</span>}
      </p>
      <h1>{policyTitle(policy, t('untitled'))}</h1>
      <dl class="facts-list">
        {policy.documentNumber && <div><dt>{t('documentNumber')}</dt><dd>{policy.documentNumber}</dd></div>}
        {policy.issuer && <div><dt>{t('issuer')}</dt><dd><a href={addressOf.department(policy.issuer.id)}>{policy.issuer.name}</a></dd></div>}
        {policy.issuedOn && <div><dt>{t('issuedOn')}</dt><dd><time>{policy.issuedOn}</time></dd></div>}
        {policy.publishedOn && <div><dt>{t('publishedOn')}</dt><dd><time>{policy.publishedOn}</time></dd></div>}
        {policy.source && <div><dt>{t('source')}</dt><dd class="source">{policy.source.split(/[\\/]/).at(-1)}</dd></div>}
      </dl>
      {policy.status === 'LOADED' && (
        <p class="actions">
          <a class="button" href={addressOf.matrix(policy.id)}>{t('openMatrix')}</a>
          <a class="button" href={addressOf.graph(policy.id)}>{t('openGraph')}</a>
        </p>
      )}
    </header>
  );
}
