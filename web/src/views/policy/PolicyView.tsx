import type { ViewProps } from '../../app/View.tsx';
import { useWords } from '../../i18n/index.ts';
import { Answer } from '../../parts/Answer.tsx';
import { NotFound } from '../../parts/NotFound.tsx';
import { policyTitle } from '../../parts/names.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { Coverage } from './Coverage.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { MeasureList } from './MeasureList.tsx';
import { OriginalText } from './OriginalText.tsx';
import { PolicyHead } from './PolicyHead.tsx';
import { Relations } from './Relations.tsx';
import { usePolicy } from './usePolicy.ts';

export function PolicyView({ place, id }: ViewProps) {
  const t = useWords();
  const asked = usePolicy(id);
  useTitle(asked.data?.policy && policyTitle(asked.data.policy, t('untitled')));
  return (
    <Answer of={asked}>
      {({ policy }) => policy ? (
        <article class="policy">
          <PolicyHead policy={policy} />
          <Relations policy={policy} />
          {policy.status === 'LOADED' && (
            <>
              <Coverage policy={policy} />
              <div class="columns reader">
                <OriginalText policy={policy} shown={place.query.get('m')} />
                <aside>
                  <MeasureList policy={policy} shown={place.query.get('m')} />
                  <Diagnostics policy={policy} />
                </aside>
              </div>
            </>
          )}
        </article>
      ) : <NotFound />}
    </Answer>
  );
}
