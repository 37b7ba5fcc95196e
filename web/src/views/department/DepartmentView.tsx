import { useAsk } from '../../api/useAsk.ts';
import type { ViewProps } from '../../app/View.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { NotFound } from '../../parts/NotFound.tsx';
import { useTitle } from '../../parts/useTitle.ts';
import { AsOfSwitch, asOfIn } from './AsOfSwitch.tsx';
import { Counterparts } from './Counterparts.tsx';
import { DepartmentHead } from './DepartmentHead.tsx';
import { Duties } from './Duties.tsx';
import { Partners } from './Partners.tsx';
import { departmentQuery, type DepartmentDetail } from './queries.ts';
import { TimeLine } from './TimeLine.tsx';

export function DepartmentView({ place, id }: ViewProps) {
  const asOf = asOfIn(place.query);
  const asked = useAsk<{ department: DepartmentDetail | null }>(departmentQuery, { id, asOf });
  useTitle(asked.data?.department?.name);
  return (
    <Answer of={asked}>
      {({ department }) => department ? (
        <article class="department">
          <DepartmentHead body={department} asked={id} />
          <AsOfSwitch asOf={asOf} />
          <TimeLine body={department} />
          <div class="columns">
            <Duties body={department} query={place.query} asOf={asOf} />
            <aside>
              <Partners partners={department.partners} />
              <Counterparts bodies={department.counterparts} />
            </aside>
          </div>
        </article>
      ) : <NotFound />}
    </Answer>
  );
}
