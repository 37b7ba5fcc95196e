import { addressOf } from '../app/router.ts';
import type { PolicyRef } from '../api/types.ts';
import { useWords } from '../i18n/index.ts';
import { policyTitle } from './names.ts';

export function PolicyLine({ policy }: { policy: PolicyRef }) {
  const t = useWords();
  return (
    <span class="policy-line">
      <a href={addressOf.policy(policy.id)}>{policyTitle(policy, t('untitled'))}</a>
      {policy.documentNumber && policy.title && <span class="number">{policy.documentNumber}</span>}
      {policy.status === 'REFERENCED' && <span class="faint">{t('onlyCited')}</span>}
    </span>
  );
}
