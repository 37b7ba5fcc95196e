import { useWords } from '../../i18n/index.ts';
import { policyTitle } from '../../parts/names.ts';
import { coverageOf, Figures } from '../policy/Coverage.tsx';
import { Diagnostics } from '../policy/Diagnostics.tsx';
import { OriginalText } from '../policy/OriginalText.tsx';
import type { Understood } from './upload.ts';

export interface Item {
  readonly id: number;
  readonly file: File;
  readonly state: 'waiting' | 'read' | 'stored' | 'failed';
  readonly understood?: Understood;
  readonly error?: string | undefined;
}

/** One file: what was understood of it, and whether it is in the store. */
export function Loaded({ item, onStore, onAgain }: { item: Item; onStore: () => void; onAgain: () => void }) {
  const t = useWords();
  const policy = item.understood?.policy;
  return (
    <li class="card">
      <p class="facts"><span class="source">{item.file.name}</span><span class={`state ${item.state}`}>{t(`load_${item.state}`)}</span></p>
      {item.error && <p role="alert" class="problem">{item.error}</p>}
      {policy && (
        <>
          <h2>{policyTitle(policy, t('untitled'))}</h2>
          <p class="facts">
            {policy.documentNumber && <span>{policy.documentNumber}</span>}
            {policy.issuer && <span>{policy.issuer.name}</span>}
            {policy.issuedOn && <time>{policy.issuedOn}</time>}
            <span>{t('measuresOf', { n: policy.measures.totalCount })}</span>
          </p>
          <Figures coverage={coverageOf(policy)} />
          <details>
            <summary>{t('whatWasUnderstood')}</summary>
            <OriginalText policy={policy} shown={null} linked={false} />
            <Diagnostics policy={policy} />
          </details>
        </>
      )}
      <p class="actions">
        {item.state === 'read' && <button type="button" class="primary" onClick={onStore}>{t('storeIt')}</button>}
        {item.state === 'failed' && <button type="button" onClick={onAgain}>{t('retry')}</button>}
      </p>
    </li>
  );
}
