import { roles } from '../../api/types.ts';
import { go, withQuery } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import type { Wish } from './arrange.ts';

const set = (name: string) => (event: { currentTarget: { value: string } }) => go(withQuery({ [name]: event.currentTarget.value }), 'replace');

export function MatrixControls({ wish, onDownload }: { wish: Wish; onDownload: () => void }) {
  const t = useWords();
  return (
    <form class="controls" onSubmit={(event) => event.preventDefault()} aria-label={t('filters')}>
      <label><span>{t('filterMeasures')}</span><input type="search" value={wish.measure} onInput={set('q')} /></label>
      <label><span>{t('filterDepartments')}</span><input type="search" value={wish.department} onInput={set('d')} /></label>
      <label><span>{t('role')}</span>
        <select value={wish.role ?? ''} onChange={set('role')}>
          <option value="">{t('any')}</option>
          {roles.map((role) => <option key={role} value={role}>{t(`role${role}`)}</option>)}
        </select>
      </label>
      <label><span>{t('sort')}</span>
        <select value={wish.sort === 'document' ? '' : wish.sort} onChange={set('sort')}>
          <option value="">{t('sortDocument')}</option>
          <option value="bodies">{t('sortBodies')}</option>
        </select>
      </label>
      <label><span>{t('columnsBy')}</span>
        <select value={wish.columns === 'count' ? '' : wish.columns} onChange={set('columns')}>
          <option value="">{t('byCount')}</option>
          <option value="name">{t('byName')}</option>
        </select>
      </label>
      <button type="button" onClick={onDownload}>{t('downloadCsv')}</button>
    </form>
  );
}
