import type { PolicyRef } from '../../api/types.ts';
import { usePages } from '../../api/usePages.ts';
import { go, withQuery } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { policyTitle } from '../../parts/names.ts';
import { choicesQuery, type Choice } from '../matrix/queries.ts';

interface Props {
  readonly policies: readonly PolicyRef[];
  readonly isFull: boolean;
  readonly query: URLSearchParams;
  readonly onChange: (ids: readonly string[]) => void;
}

const choicesShown = 12;

/** The policies that are compared, and a search for one more. */
export function ChosenPolicies({ policies, isFull, query, onChange }: Props) {
  const t = useWords();
  const text = query.get('q') ?? '';
  const ids = policies.map((policy) => policy.id);
  const isAsked = !isFull && (text !== '' || query.getAll('p').length < 2);
  const choices = usePages<Choice>(choicesQuery, isAsked ? { where: { status: { eq: 'LOADED' }, ...(text && { title: { contains: text } }) } } : null);
  return (
    <>
      <ol class="chosen">
        {policies.map((policy) => (
          <li key={policy.id}>
            <span>{policyTitle(policy, t('untitled'))} <span class="number">{policy.title && policy.documentNumber}</span></span>
            <button type="button" aria-label={t('removePolicy', { title: policyTitle(policy, t('untitled')) })} onClick={() => onChange(ids.filter((id) => id !== policy.id))}>×</button>
          </li>
        ))}
      </ol>
      {ids.length < 2 && <p class="faint">{t('compareNote')}</p>}
      {!isFull && (
        <form class="controls" role="search" onSubmit={(event) => event.preventDefault()}>
          <label><span>{t('addPolicy')}</span><input type="search" value={text} onInput={(event) => go(withQuery({ q: event.currentTarget.value }), 'replace')} /></label>
        </form>
      )}
      <ul class="choices">
        {isAsked && choices.nodes.filter((choice) => !ids.includes(choice.id)).slice(0, choicesShown).map((choice) => (
          <li key={choice.id}><button type="button" onClick={() => onChange([...ids, choice.id])}><span aria-hidden="true">+</span> {policyTitle(choice, t('untitled'))} <span class="number">{choice.title && choice.documentNumber}</span></button></li>
        ))}
      </ul>
    </>
  );
}
