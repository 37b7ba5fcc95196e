import { useAsk } from '../../api/useAsk.ts';
import type { ViewProps } from '../../app/View.tsx';
import { addressOf } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';
import { Answer } from '../../parts/Answer.tsx';
import { csvOf, save } from '../../parts/csv.ts';
import { policyTitle } from '../../parts/names.ts';
import { NotFound } from '../../parts/NotFound.tsx';
import { useTitle } from '../../parts/useTitle.ts';
import { arrange, wishOf, type Arranged } from './arrange.ts';
import { MatrixControls } from './MatrixControls.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { PolicyChoice } from './PolicyChoice.tsx';
import { matrixQuery, type Matrix } from './queries.ts';

export function MatrixView({ place, id }: ViewProps) {
  const t = useWords();
  const asked = useAsk<{ responsibilityMatrix: Matrix | null }>(matrixQuery, id ? { policy: id } : null);
  const policy = asked.data?.responsibilityMatrix?.policy;
  useTitle(policy ? `${t('matrix')} · ${policyTitle(policy, '')}` : t('matrix'));
  if (!id) return <PolicyChoice query={place.query} title={t('matrix')} note={t('choosePolicyNote')} addressOf={addressOf.matrix} />;
  return (
    <Answer of={asked}>
      {({ responsibilityMatrix: matrix }) => matrix ? <Whole matrix={matrix} query={place.query} /> : <NotFound />}
    </Answer>
  );
}

function Whole({ matrix, query }: { matrix: Matrix; query: URLSearchParams }) {
  const t = useWords();
  const wish = wishOf(query);
  const arranged = arrange(matrix, wish);
  const title = policyTitle(matrix.policy, t('untitled'));
  const download = () => save(`${title}-${t('matrix')}.csv`, new Blob([csvOf(cellsOf(arranged))], { type: 'text/csv' }));
  const cellsOf = ({ columns, rows }: Arranged) => [
    [t('number'), t('measure'), t('deadline'), ...columns.map(({ department }) => department.name)],
    ...rows.map(({ measure, cells }) => [measure.number, measure.title, measure.deadline ?? '', ...cells.map((role) => (role ? t(`role${role}`) : ''))]),
  ];
  return (
    <article class="matrix">
      <header class="head">
        <p class="crumbs"><a href="/matrix">{t('matrix')}</a><a href={addressOf.policy(matrix.policy.id)}>{t('openPolicy')}</a></p>
        <h1>{title}</h1>
        <p class="facts"><span>{matrix.policy.documentNumber}</span><span>{t('measuresOf', { n: arranged.rows.length })}</span><span>{t('departmentsOf', { n: arranged.columns.length })}</span></p>
      </header>
      <MatrixControls wish={wish} onDownload={download} />
      {arranged.rows.length > 0 ? <MatrixTable arranged={arranged} policyId={matrix.policy.id} /> : <p class="empty" role="status">{t('nothingFound')}</p>}
    </article>
  );
}
