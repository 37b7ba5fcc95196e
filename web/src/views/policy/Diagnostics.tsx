import { useWords } from '../../i18n/index.ts';
import type { PolicyDetail } from './queries.ts';

export function Diagnostics({ policy }: { policy: PolicyDetail }) {
  const t = useWords();
  if (policy.diagnostics.length === 0) return null;
  return (
    <section class="diagnostics" aria-labelledby="diagnostics">
      <h2 id="diagnostics">{t('diagnostics')}</h2>
      <ul>
        {policy.diagnostics.map((note, i) => (
          <li key={i} class={note.severity.toLowerCase()}>
            <b>{t(`severity${note.severity}`)}</b> <span class="number">{note.code}</span>
            <p>{note.span ? <a href={`#at-${note.span.start}`}>{note.message}</a> : note.message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
