import { addressOf } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import type { DepartmentDetail } from './queries.ts';

const aliasesShown = 8;

/** @param asked Id in the address: of the body itself, or of one whose duties it holds today. */
export function DepartmentHead({ body, asked }: { body: DepartmentDetail; asked: string }) {
  const t = useWords();
  const ended = body.successors.find((next) => next.kind === 'RENAME' || next.kind === 'MERGE' || next.kind === 'ABSORB');
  const now = body.current.filter((other) => other.id !== body.id);
  return (
    <header class="head">
      <p class="crumbs"><span>{body.region?.fullName ?? t('centralGovernment')}</span>{body.level && <span>{t(`level${body.level}`)}</span>}<span>{t(`kind${body.kind}`)}</span>{body.function && <a href={addressOf.search({ kind: 'department', function: body.function })}>{t('function')} · {body.function}</a>}</p>
      <h1>{body.name}</h1>
      {body.aliases.length > 0 && (
        <p class="aliases"><span class="faint">{t('alsoCalled')}</span> {body.aliases.slice(0, aliasesShown).map((name) => <span key={name} class="chip">{name}</span>)}
          {body.aliases.length > aliasesShown && <details><summary>+{body.aliases.length - aliasesShown}</summary>{body.aliases.slice(aliasesShown).map((name) => <span key={name} class="chip">{name}</span>)}</details>}
        </p>
      )}
      <p class="actions"><a class="button" href={addressOf.graph(body.id)}>{t('openGraph')}</a></p>
      {asked !== body.id && <p class="banner" role="note">{t('answersFor')} <a href={addressOf.department(asked)}>{body.predecessors.find((before) => before.department.id === asked)?.department.name ?? t('asWritten')}</a></p>}
      {ended && now.length > 0 && (
        <p class="banner" role="note">
          {t('dissolved', { year: ended.year, kind: t(`succession${ended.kind}`) })}
          {' · '}
          {t('dutiesNow', { names: '\u0000' }).split('\u0000').map((part, i) => (
            <>{i > 0 && now.map((other) => <a key={other.id} href={addressOf.department(other.id)}>{other.name}</a>)}{part}</>
          ))}
        </p>
      )}
    </header>
  );
}
