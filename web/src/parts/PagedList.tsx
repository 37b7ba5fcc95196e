import type { ComponentChildren } from 'preact';
import type { Pages } from '../api/usePages.ts';
import { useWords } from '../i18n/index.ts';
import { Failure } from './Answer.tsx';
import { Waiting } from './Waiting.tsx';

/** The pages that were read, and a button for the next. */
export function PagedList<N>({ pages, children, empty }: { pages: Pages<N>; children: (nodes: readonly N[]) => ComponentChildren; empty?: ComponentChildren }) {
  const t = useWords();
  if (pages.error) return <Failure error={pages.error} />;
  if (pages.waiting && pages.nodes.length === 0) return <Waiting />;
  if (pages.nodes.length === 0) return <>{empty ?? <p class="empty" role="status">{t('nothingFound')}</p>}</>;
  return (
    <div class={pages.waiting ? 'answer stale' : 'answer'} aria-busy={pages.waiting}>
      {children(pages.nodes)}
      {pages.hasMore && (
        <p class="more">
          <button type="button" onClick={pages.more} disabled={pages.waiting}>{t('more')}</button>
          {pages.total !== undefined && <span class="faint">{t('shownOf', { n: pages.nodes.length, all: pages.total })}</span>}
        </p>
      )}
    </div>
  );
}
