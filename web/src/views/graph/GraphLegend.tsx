import { useWords } from '../../i18n/index.ts';
import { edgePaintOf, lookOf, paintOf, paletteNow, type NodeLook } from './looks.ts';
import type { EdgeKind, Graph } from './queries.ts';
import { useLookOfPage } from './useLookOfPage.ts';

const looks: readonly NodeLook[] = ['policy', 'referenced', 'measure', 'department', 'group', 'dissolved', 'region'];
const kinds: readonly EdgeKind[] = ['LEADS', 'RESPONSIBLE_FOR', 'SHARES', 'COORDINATES', 'HAS_MEASURE', 'ISSUED', 'BASED_ON', 'CITES', 'SUCCEEDED_BY', 'IN_REGION', 'PART_OF'];

/** What the shapes and lines of this graph stand for; none that is not in it. */
export function GraphLegend({ graph }: { graph: Graph }) {
  const t = useWords();
  useLookOfPage();
  const palette = paletteNow();
  const shownLooks = new Set(graph.nodes.map(lookOf));
  const shownKinds = new Set(graph.edges.map((edge) => edge.kind));
  return (
    <ul class="legend" aria-label={t('legend')}>
      {looks.filter((look) => shownLooks.has(look)).map((look) => {
        const paint = paintOf(look, palette);
        const line = { fill: paint.fill, stroke: paint.border, 'stroke-width': 1.5, 'stroke-dasharray': paint.dash ? '3 2' : undefined };
        return (
          <li key={look}>
            <svg width="26" height="16" aria-hidden="true"><rect x="2" y="2" width="22" height="12" rx={paint.shape === 'round-rectangle' ? 4 : 0} {...line} /></svg>
            {t(`look_${look}`)}
          </li>
        );
      })}
      {kinds.filter((kind) => shownKinds.has(kind)).map((kind) => {
        const paint = edgePaintOf(kind, palette);
        return (
          <li key={kind}>
            <svg width="30" height="12" aria-hidden="true">
              <line x1="1" y1="6" x2={paint.arrow ? 22 : 29} y2="6" stroke={paint.colour} stroke-width={paint.width} stroke-dasharray={paint.dash === 'dashed' ? '5 3' : paint.dash === 'dotted' ? '1.5 3' : undefined} />
              {paint.arrow && <polygon points="29,6 21,2 21,10" fill={paint.colour} />}
            </svg>
            {t(`edge_${kind}`)}
          </li>
        );
      })}
    </ul>
  );
}
