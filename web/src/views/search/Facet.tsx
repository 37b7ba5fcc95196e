import { go, withQuery } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';

/** One filter, kept in the address. */
export function Facet({ name, label, value, options }: {
  name: string;
  label: string;
  value: string | null;
  options: readonly (readonly [value: string, label: string])[];
}) {
  const t = useWords();
  return (
    <label class="facet">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => go(withQuery({ [name]: event.currentTarget.value }), 'replace')}>
        <option value="">{t('any')}</option>
        {options.map(([option, text]) => <option key={option} value={option}>{text}</option>)}
      </select>
    </label>
  );
}
