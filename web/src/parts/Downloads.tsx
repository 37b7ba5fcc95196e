import type { PolicyRef } from '../api/types.ts';
import { useWords } from '../i18n/index.ts';

/** Files of one policy; addresses that people may read name it by its document number. */
export function Downloads({ policy }: { policy: PolicyRef }) {
  const t = useWords();
  if (policy.status === 'REFERENCED') return null;
  const query = new URLSearchParams({ policy: policy.documentNumber ?? policy.id });
  return (
    <>
      <a class="button" href={`/exports/xlsx?${query}`} download>{t('downloadExcel')}</a>
      <a class="button" href={`/exports/html?${query}`} target="_blank" rel="noreferrer">{t('onePage')}</a>
    </>
  );
}
