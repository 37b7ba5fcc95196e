import type { PolicyRef } from '../../api/types.ts';
import { addressOf } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { policyTitle } from '../../parts/names.ts';
import { OwnerRow } from './OwnerRow.tsx';
import type { AlignedMeasure } from './queries.ts';

/** A row a task, a column a policy; below each measure who has it, differences named. */
export function Comparison({ policies, tasks }: { policies: readonly PolicyRef[]; tasks: readonly AlignedMeasure[] }) {
  const t = useWords();
  const changed = tasks.filter((task) => task.owners.some(({ change }) => change !== 'SAME')).length;
  if (tasks.length === 0) return <p class="empty" role="status">{t('nothingAligned')}</p>;
  return (
    <>
      <p class="count" role="status">{t('alignedTasks', { n: tasks.length, changed })}</p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t('comparePolicies')}>
        <table class="comparison">
          <thead><tr>{policies.map((policy) => <th key={policy.id} scope="col"><a href={addressOf.policy(policy.id)}>{policyTitle(policy, t('untitled'))}</a></th>)}</tr></thead>
          {tasks.map((task, i) => (
            <tbody key={i}>
              <TaskRow task={task} policies={policies} />
              {task.owners.map((owner, row) => <OwnerRow key={row} owner={owner} task={task} />)}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function TaskRow({ task, policies }: { task: AlignedMeasure; policies: readonly PolicyRef[] }) {
  const t = useWords();
  return (
    <tr class="task">
      {task.measures.map((measure, column) => (
        <td key={column}>
          {measure ? (
            <>
              <a href={addressOf.policy(policies[column]!.id, measure.number)}><span class="number">{measure.number}</span> {measure.title}</a>
              <details><summary>{t('openText')}</summary><p>{measure.text}</p></details>
            </>
          ) : <span class="faint">{t('noSuchTask')}</span>}
          {column === 0 && task.score !== null && <span class="faint score">{t('likeness', { n: Math.round(task.score * 100) })}</span>}
        </td>
      ))}
    </tr>
  );
}
