import { addressOf } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import type { Assignment, PolicyDetail } from './queries.ts';
import type { Segment } from './segments.ts';

interface Props {
  readonly segment: Segment;
  readonly text: string;
  readonly policy: PolicyDetail;
  /** Index of the measure that the address names; -1 for none. */
  readonly shown: number;
  /** False where the policy is not in the store, so that nothing leads anywhere. */
  readonly linked: boolean;
  readonly onPoint: (element: HTMLElement | null, assignments: readonly Assignment[]) => void;
}

/** One stretch of the original text: a body leads to its page, a document to its own, a note tells what it says. */
export function Stretch({ segment, text, policy, shown, linked, onPoint }: Props) {
  const t = useWords();
  const written = text.slice(segment.start, segment.end);
  const [body] = segment.assignments;
  const note = segment.notes.find(({ span }) => span?.start === segment.start);
  const classes = [segment.isList && 'list', segment.measure !== null && segment.measure === shown && 'shown', segment.notes.length > 0 && 'noted'].filter(Boolean).join(' ');
  return (
    <>
      {segment.opens.map((index) => <a key={index} id={`measure-${index}`} class="measure-mark" href={`?m=${encodeURIComponent(policy.measures.nodes[index]!.number)}`} aria-label={`${t('measure')} ${policy.measures.nodes[index]!.number}`}>{policy.measures.nodes[index]!.number}</a>)}
      {note && <span class={`note-mark ${note.severity.toLowerCase()}`} id={`at-${segment.start}`} role="img" aria-label={`${t(`severity${note.severity}`)} ${note.code}: ${note.message}`} title={`${note.code} ${note.message}`}>!</span>}
      {body ? (
        <a
          class={`body ${body.role.toLowerCase()} ${classes}`} href={linked ? addressOf.department(body.department.id) : undefined} tabIndex={0}
          onMouseEnter={(event) => onPoint(event.currentTarget, segment.assignments)} onMouseLeave={() => onPoint(null, [])}
          onFocus={(event) => onPoint(event.currentTarget, segment.assignments)} onBlur={() => onPoint(null, [])}
        >{written}</a>
      ) : segment.citation && linked ? <a class={`cite ${classes}`} href={addressOf.policy(segment.citation.policy.id)}>{written}</a>
        : classes ? <span class={classes}>{written}</span> : written}
    </>
  );
}
