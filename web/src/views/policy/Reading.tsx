import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/index.ts';
import { RoleTag } from '../../parts/RoleTag.tsx';
import type { Assignment } from './queries.ts';

/** How the stretch under the pointer was read. */
export function Reading({ element, assignments }: { element: HTMLElement; assignments: readonly Assignment[] }) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const [line] = element.getClientRects();
    const own = box.current!.getBoundingClientRect();
    if (!line) return;
    const below = line.bottom + 8;
    setPlace({
      left: Math.max(8, Math.min(line.left, innerWidth - own.width - 8)),
      top: below + own.height < innerHeight ? below : line.top - own.height - 8,
    });
  }, [element]);
  return (
    <div class="reading" role="tooltip" ref={box} style={{ left: `${place.left}px`, top: `${place.top}px` }}>
      {assignments.map((assignment, i) => (
        <div key={i}>
          <p><RoleTag role={assignment.role} /> <b>{assignment.department.name}</b></p>
          <p class="faint">
            {assignment.group ? t('group') : assignment.department.region?.fullName ?? t('centralGovernment')}
            {assignment.explain.matchedName && assignment.explain.matchedName !== assignment.department.name && ` · ${t('matchedName')} ${assignment.explain.matchedName}`}
            {` · ${t('rule')} ${assignment.explain.rule}`}
            {assignment.confidence < 1 && ` · ${t('confidence')} ${assignment.confidence.toFixed(2)}`}
          </p>
        </div>
      ))}
    </div>
  );
}
