import { go, withQuery } from '../../app/router.ts';
import type { ViewProps } from '../../app/View.tsx';
import { useWords } from '../../i18n/index.ts';
import { Failure } from '../../parts/Answer.tsx';
import { useTitle } from '../../parts/useTitle.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { Canvas } from './Canvas.tsx';
import { GraphChoice } from './GraphChoice.tsx';
import { GraphLegend } from './GraphLegend.tsx';
import { NodeList } from './NodeList.tsx';
import { useGraph } from './useGraph.ts';

export function GraphView({ place, id }: ViewProps) {
  return id ? <Neighbourhood key={id} place={place} id={id} /> : <GraphChoice query={place.query} />;
}

function Neighbourhood({ place, id }: ViewProps) {
  const t = useWords();
  const depth = Math.min(3, Math.max(1, Number(place.query.get('depth') ?? 1) || 1));
  const opened = place.query.getAll('x');
  const withRegions = place.query.has('regions');
  const state = useGraph(id, depth, opened, withRegions);
  const centre = state.graph?.nodes[0];
  useTitle(centre ? `${t('graph')} · ${centre.name}` : t('graph'));
  const open = (node: string) => node !== id && !opened.includes(node) && go(withQuery({ x: [...opened, node] }));
  if (state.error) return <Failure error={state.error} />;
  if (!state.graph || !centre) return <Waiting />;
  return (
    <article class="graph" aria-busy={state.waiting}>
      <header class="head">
        <p class="crumbs"><a href="/graph">{t('graph')}</a><span>{t('nodesShown', { n: state.graph.nodes.length })}</span>{state.hidden > 0 && <span>{t('linksHidden', { n: state.hidden })}</span>}</p>
        <h1>{centre.name}</h1>
      </header>
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        <label><span>{t('depth')}</span>
          <select value={String(depth)} onChange={(event) => go(withQuery({ depth: event.currentTarget.value === '1' ? null : event.currentTarget.value, x: null }))}>
            {['1', '2', '3'].map((one) => <option key={one} value={one}>{t('steps', { n: one })}</option>)}
          </select>
        </label>
        <label class="check"><input type="checkbox" checked={withRegions} onChange={() => go(withQuery({ regions: withRegions ? null : 'yes' }))} /><span>{t('showRegions')}</span></label>
        {opened.length > 0 && <button type="button" onClick={() => go(withQuery({ x: null }))}>{t('closeOpened', { n: opened.length })}</button>}
      </form>
      <Canvas graph={state.graph} centre={id} onOpen={open} />
      <GraphLegend graph={state.graph} />
      <NodeList graph={state.graph} centre={id} opened={opened} onOpen={open} />
    </article>
  );
}
