import type { ViewProps } from '../../app/View.tsx';
import { withQuery } from '../../app/router.ts';
import { useWords, type Word } from '../../i18n/index.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { AllResults } from './AllResults.tsx';
import { HomePanel } from './HomePanel.tsx';
import { facetNames } from './filters.ts';
import { DepartmentResults, MeasureResults, PolicyResults } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';

const kinds: readonly (readonly [string, Word])[] = [['', 'all'], ['department', 'departments'], ['measure', 'measures'], ['policy', 'policies']];

export function SearchView({ place }: ViewProps) {
  const t = useWords();
  const text = place.query.get('q')?.trim() ?? '';
  const kind = place.query.get('kind') ?? '';
  const isHome = !text && !kind;
  useTitle(text ? t('resultsFor', { text }) : kind ? t('search') : null);
  return (
    <div class={isHome ? 'search home' : 'search'}>
      {isHome ? <div class="motto"><h1>{t('motto')}</h1><p>{t('mottoMore')}</p></div> : <h1 class="hidden">{t('results')}</h1>}
      <SearchBox text={text} />
      {isHome ? <HomePanel /> : (
        <>
          <nav class="tabs" aria-label={t('results')}>
            {kinds.map(([name, word]) => (
              <a key={name} href={withQuery({ kind: name || null, ...Object.fromEntries(facetNames.map((facet) => [facet, null])) })} aria-current={kind === name ? 'page' : undefined}>{t(word)}</a>
            ))}
          </nav>
          {kind === 'department' ? <DepartmentResults query={place.query} text={text} />
            : kind === 'measure' ? <MeasureResults query={place.query} text={text} />
            : kind === 'policy' ? <PolicyResults query={place.query} text={text} />
            : <AllResults text={text} />}
        </>
      )}
    </div>
  );
}
