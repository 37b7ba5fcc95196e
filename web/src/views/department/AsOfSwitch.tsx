import { go, withQuery } from '../../app/router.ts';
import { useWords, type Word } from '../../i18n/index.ts';

export type AsOf = 'ISSUED' | 'CURRENT';

export const asOfIn = (query: URLSearchParams): AsOf => (query.get('asof') === 'today' ? 'CURRENT' : 'ISSUED');

const choices: readonly (readonly [AsOf, Word, Word])[] = [['ISSUED', 'asWritten', 'asWrittenHint'], ['CURRENT', 'asToday', 'asTodayHint']];

/** Whether duties count for the body that the document names, or for the one that holds them today. */
export function AsOfSwitch({ asOf }: { asOf: AsOf }) {
  const t = useWords();
  return (
    <fieldset class="as-of">
      <legend>{t('asOf')}</legend>
      {choices.map(([value, word, hint]) => (
        <label key={value} title={t(hint)}>
          <input type="radio" name="asof" checked={asOf === value} onChange={() => go(withQuery({ asof: value === 'CURRENT' ? 'today' : null }), 'replace')} />
          <span>{t(word)}</span>
        </label>
      ))}
      <span class="faint">{t(asOf === 'CURRENT' ? 'asTodayHint' : 'asWrittenHint')}</span>
    </fieldset>
  );
}
