import type { PolicyRef } from '../api/types.ts';
import { useWords } from '../i18n/index.ts';

/** Files of one policy; the server knows a policy by its document number. */
export function Downloads({ policy }: { policy: PolicyRef }) {
  const t = useWords();
  if (!policy.documentNumber || policy.status === 'REFERENCED') return null;
  const query = new URLSearchParams({ policy: policy.documentNumber });
  return (
    <>
      <a class="button" href={`/exports/xlsx?${query}`} download>{t('downloadExcel')}</a>
      <a class="button" href={`/exports/html?${query}`} target="_blank" rel="noreferrer">{t('onePage')}</a>
    </>
  );
}
