import type { PolicyRef } from '../../api/types.ts';
import { useWords, type Word } from '../../i18n/index.ts';
import { PolicyLine } from '../../parts/PolicyLine.tsx';
import type { PolicyDetail } from './queries.ts';

export function Relations({ policy }: { policy: PolicyDetail }) {
  const children = policy.citedBy.filter((citation) => citation.kind === 'BASIS').map((citation) => citation.from);
  return (
    <div class="relations">
      <Related word="parents" policies={policy.basis.map((citation) => citation.policy)} />
      <Related word="children" policies={children} />
      <Related word="citations" policies={policy.citations.map((citation) => citation.policy)} />
    </div>
  );
}

const shown = 4;

function Related({ word, policies }: { word: Word; policies: readonly PolicyRef[] }) {
  const t = useWords();
  const once = [...new Map(policies.map((policy) => [policy.id, policy])).values()];
  if (once.length === 0) return null;
  const lines = once.map((policy) => <li key={policy.id}><PolicyLine policy={policy} /></li>);
  return (
    <section>
      <h2>{t(word)}</h2>
      <ul>{lines.slice(0, shown)}</ul>
      {lines.length > shown && <details><summary>{t('showAll')} ({lines.length})</summary><ul>{lines.slice(shown)}</ul></details>}
    </section>
  );
}
