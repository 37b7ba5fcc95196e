import { addressOf } from '../../app/router.ts';
import { useWords, type Word } from '../../i18n/index.ts';
import type { DepartmentDetail, Succession } from './queries.ts';

interface Event {
  readonly succession: Succession;
  readonly into: string | null;
}

/** Bodies that became this one, in the order of the reforms, and those that it became. */
export function TimeLine({ body }: { body: DepartmentDetail }) {
  const t = useWords();
  const before = body.predecessors
    .flatMap((succession): Event[] => [
      ...(succession.department.predecessors ?? []).map((earlier) => ({ succession: earlier, into: succession.department.name })),
      { succession, into: null },
    ])
    .sort((a, b) => a.succession.year - b.succession.year);
  if (before.length + body.successors.length === 0) return null;
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline')}</h2>
      <ol>
        {before.map(({ succession, into }, i) => <Point key={`b${i}`} succession={succession} into={into} side="before" />)}
        <li class="here"><span class="year" aria-hidden="true">●</span><span><b>{body.name}</b> <span class="faint">{t('thisBody')}</span></span></li>
        {body.successors.map((succession, i) => <Point key={`a${i}`} succession={succession} into={null} side="after" />)}
      </ol>
    </section>
  );
}

/** What a reform rests on: its plan as it is called, or the words of the tables for what no plan was read for. */
const unread: Readonly<Record<string, Word>> = { 'widely known': 'basisWidelyKnown', 'second hand': 'basisSecondHand', 'common usage': 'basisCommonUsage' };
const basisOf = (basis: string, t: (word: Word) => string) => (unread[basis] ? t(unread[basis]) : basis);

function Point({ succession, into, side }: { succession: Succession; into: string | null; side: 'before' | 'after' }) {
  const t = useWords();
  const isFollowed = succession.kind !== 'SPLIT' && succession.kind !== 'FUNCTION_TRANSFER';
  return (
    <li class={isFollowed ? side : `${side} loose`}>
      <time class="year" dateTime={String(succession.year)}>{succession.year}</time>
      <span>
        <a href={addressOf.department(succession.department.id)}>{succession.department.name}</a>{' '}
        <span class="faint">{t(`succession${succession.kind}`)}{into && ` → ${into}`} · {basisOf(succession.basis, t)}</span>
      </span>
    </li>
  );
}
