import type { Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/index.ts';
import { save } from '../../parts/csv.ts';
import { draw, show } from './drawing.ts';
import { paletteNow } from './looks.ts';
import type { Graph } from './queries.ts';
import { svgOf } from './svg.ts';
import { useLookOfPage } from './useLookOfPage.ts';

interface Props {
  readonly graph: Graph;
  readonly centre: string;
  readonly onOpen: (id: string) => void;
}

/** The drawing; the list below it says the same in words. */
export function Canvas({ graph, centre, onOpen }: Props) {
  const t = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const drawing = useRef<Core | null>(null);
  const look = useLookOfPage();
  const [pointed, setPointed] = useState<string | null>(null);
  useEffect(() => {
    const cy = draw(holder.current!, graph, centre, paletteNow());
    drawing.current = cy;
    cy.on('tap', 'node', (event) => onOpen(event.target.id() as string));
    cy.on('mouseover', 'node', (event) => {
      setPointed(graph.nodes.find((node) => node.id === event.target.id())?.name ?? null);
      cy.elements().not(event.target.closedNeighborhood()).addClass('dim');
    });
    cy.on('mouseout', 'node', () => {
      setPointed(null);
      cy.elements().removeClass('dim');
    });
    return () => cy.destroy();
  }, [graph, centre, look]);
  const name = graph.nodes[0]?.name ?? 'graph';
  const savePng = async () => save(`${name}.png`, await drawing.current!.png({ output: 'blob-promise', full: true, scale: 2, bg: paletteNow().paper }));
  const zoom = (factor: number) => {
    const cy = drawing.current!;
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  };
  return (
    <div class="drawing">
      <div class="canvas __________cytoscape_container" ref={holder} role="img" aria-label={t('graphOf', { name, n: graph.nodes.length })} />
      {/* Cytoscape writes a style into the page, which may not be, unless it finds an element of this id. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <p class="pointed" aria-hidden="true">{pointed ?? t('graphHint')}</p>
      <div class="tools">
        <button type="button" onClick={() => zoom(1.3)} aria-label={t('zoomIn')}>+</button>
        <button type="button" onClick={() => zoom(1 / 1.3)} aria-label={t('zoomOut')}>−</button>
        <button type="button" onClick={() => show(drawing.current!, centre)}>{t('fit')}</button>
        <button type="button" onClick={() => void savePng()}>PNG</button>
        <button type="button" onClick={() => save(`${name}.svg`, svgOf(graph, paletteNow()))}>SVG</button>
      </div>
    </div>
  );
}
