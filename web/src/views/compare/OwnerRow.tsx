import { addressOf } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { RoleTag } from '../../parts/RoleTag.tsx';
import type { AlignedMeasure } from './queries.ts';

/** What each policy gives one line of work of the task. */
export function OwnerRow({ owner, task }: { owner: AlignedMeasure['owners'][number]; task: AlignedMeasure }) {
  const t = useWords();
  const last = owner.roles.length - 1;
  return (
    <tr class={owner.change.toLowerCase()}>
      {owner.roles.map((role, column) => {
        const body = owner.departments[column];
        return (
          <td key={column}>
            {role && body ? <><RoleTag role={role} /> <a href={addressOf.department(body.id)}>{body.name}</a></>
              : task.measures[column] && <span class="faint">—<span class="hidden">{t('none')}</span></span>}
            {column === last && owner.change !== 'SAME' && <span class="change">{t(`change_${owner.change}`)}</span>}
          </td>
        );
      })}
    </tr>
  );
}
