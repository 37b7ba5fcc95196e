import { addressOf } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { findWords, Marked } from '../../parts/Marked.tsx';
import { policyTitle, shortName } from '../../parts/names.ts';
import { RoleTag } from '../../parts/RoleTag.tsx';
import type { FoundDepartment, FoundMeasure, FoundPolicy } from './queries.ts';

const excerptLength = 110;

export function DepartmentCard({ body, text }: { body: FoundDepartment; text: string }) {
  const t = useWords();
  const alias = text && !body.name.includes(text) ? body.aliases.find((name) => name.includes(text)) : undefined;
  return (
    <li class="card">
      <a class="card-title" href={addressOf.department(body.id)}><Marked text={body.name} matches={findWords(body.name, text)} /></a>
      {alias && <span class="faint">{t('alsoCalled')} <Marked text={alias} matches={findWords(alias, text)} /></span>}
      <p class="facts">
        <span>{body.region?.fullName ?? t('centralGovernment')}</span>
        <span>{body.function ?? t(`kind${body.kind ?? 'UNKNOWN'}`)}</span>
        {body.leading.totalCount > 0 && <span>{t('leads')} <b>{body.leading.totalCount}</b></span>}
        {body.helping.totalCount > 0 && <span>{t('takesPart')} <b>{body.helping.totalCount}</b></span>}
      </p>
    </li>
  );
}

export function MeasureCard({ measure, text }: { measure: FoundMeasure; text: string }) {
  const t = useWords();
  const excerpt = excerptOf(measure.text, measure.title, text);
  return (
    <li class="card">
      <a class="card-title" href={addressOf.policy(measure.policy.id, measure.number)}><Marked text={measure.title} matches={findWords(measure.title, text)} /></a>
      {excerpt && <p class="excerpt"><Marked text={excerpt} matches={findWords(excerpt, text)} /></p>}
      <ul class="bodies">
        {measure.assignments.slice(0, 6).map((assignment, i) => (
          <li key={i}><RoleTag role={assignment.role} /><a href={addressOf.department(assignment.department.id)}>{assignment.asWritten}</a></li>
        ))}
        {measure.assignments.length > 6 && <li class="faint">+{measure.assignments.length - 6}</li>}
      </ul>
      <p class="facts">
        <span>{measure.number}</span>
        <a href={addressOf.policy(measure.policy.id)}>{policyTitle(measure.policy, t('untitled'))}</a>
        {measure.deadline && <span>{t('deadline')} {measure.deadline}</span>}
      </p>
    </li>
  );
}

export function PolicyCard({ policy, text }: { policy: FoundPolicy; text: string }) {
  const t = useWords();
  const title = policyTitle(policy, t('untitled'));
  return (
    <li class="card">
      <a class="card-title" href={addressOf.policy(policy.id)}><Marked text={title} matches={findWords(title, text)} /></a>
      <p class="facts">
        {policy.documentNumber && <span><Marked text={policy.documentNumber} matches={findWords(policy.documentNumber, text)} /></span>}
        {policy.issuer && <a href={addressOf.department(policy.issuer.id)}>{shortName(policy.issuer)}</a>}
        {policy.issuedOn && <time>{policy.issuedOn}</time>}
        {policy.status === 'REFERENCED' ? <span>{t('onlyCited')}</span> : policy.measures && <span>{t('measuresOf', { n: policy.measures.totalCount })}</span>}
      </p>
    </li>
  );
}

/** The part of the text around the first word; nothing where the title says it all. */
function excerptOf(body: string, title: string, words: string): string {
  const rest = (body.startsWith(title) ? body.slice(title.length) : body).replace(/^[\s。．.：:，]+/, '');
  if (!rest) return '';
  const first = findWords(rest, words)[0]?.start ?? 0;
  const from = Math.max(0, first - 20);
  const cut = rest.slice(from, from + excerptLength);
  return `${from > 0 ? '…' : ''}${cut}${from + excerptLength < rest.length ? '…' : ''}`;
}
