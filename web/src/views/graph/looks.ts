import type { EdgeKind, GraphNode } from './queries.ts';

export type NodeLook = 'policy' | 'referenced' | 'measure' | 'department' | 'group' | 'dissolved' | 'region';

const followed = new Set(['RENAME', 'MERGE', 'ABSORB']);

export function lookOf({ item }: GraphNode): NodeLook {
  switch (item.__typename) {
    case 'Policy': return item.status === 'REFERENCED' ? 'referenced' : 'policy';
    case 'Measure': return 'measure';
    case 'Region': return 'region';
    case 'Department': return item.kind === 'GROUP' ? 'group' : item.successors.some(({ kind }) => followed.has(kind)) ? 'dissolved' : 'department';
  }
}

export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly lead: string;
  readonly leadSoft: string;
  readonly coordinate: string;
  readonly shared: string;
  readonly responsible: string;
  readonly sunk: string;
}

/** The colours of the page as they are now, light or dark; their variables hold both, which only a property resolves. */
export function paletteNow(): Palette {
  const probe = document.body.appendChild(document.createElement('i'));
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    paper: colour('paper'), card: colour('card'), ink: colour('ink'), faint: colour('faint'), line: colour('strong-line'), accent: colour('accent'),
    accentSoft: colour('accent-soft'), lead: colour('lead'), leadSoft: colour('lead-soft'), coordinate: colour('coordinate'), shared: colour('shared'),
    responsible: colour('responsible'), sunk: colour('sunk'),
  };
  probe.remove();
  return palette;
}

export interface NodePaint {
  readonly fill: string;
  readonly border: string;
  readonly ink: string;
  readonly dash: boolean;
  readonly shape: 'rectangle' | 'round-rectangle';
}

export function paintOf(look: NodeLook, c: Palette): NodePaint {
  switch (look) {
    case 'policy': return { fill: c.accent, border: c.accent, ink: c.card, dash: false, shape: 'rectangle' };
    case 'referenced': return { fill: c.accentSoft, border: c.accent, ink: c.ink, dash: true, shape: 'rectangle' };
    case 'measure': return { fill: c.card, border: c.line, ink: c.ink, dash: false, shape: 'rectangle' };
    case 'department': return { fill: c.leadSoft, border: c.lead, ink: c.ink, dash: false, shape: 'round-rectangle' };
    case 'group': return { fill: c.sunk, border: c.faint, ink: c.ink, dash: false, shape: 'rectangle' };
    case 'dissolved': return { fill: c.card, border: c.faint, ink: c.faint, dash: true, shape: 'round-rectangle' };
    case 'region': return { fill: c.sunk, border: c.line, ink: c.faint, dash: false, shape: 'rectangle' };
  }
}

export interface EdgePaint {
  readonly colour: string;
  readonly width: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly arrow: boolean;
}

export function edgePaintOf(kind: EdgeKind, c: Palette): EdgePaint {
  switch (kind) {
    case 'LEADS': return { colour: c.lead, width: 4, dash: 'solid', arrow: true };
    case 'RESPONSIBLE_FOR': return { colour: c.responsible, width: 2.5, dash: 'solid', arrow: true };
    case 'SHARES': return { colour: c.shared, width: 1.6, dash: 'dashed', arrow: false };
    case 'COORDINATES': return { colour: c.coordinate, width: 1.6, dash: 'dotted', arrow: false };
    case 'SUCCEEDED_BY': return { colour: c.accent, width: 2, dash: 'dashed', arrow: true };
    case 'BASED_ON': return { colour: c.accent, width: 2.5, dash: 'solid', arrow: true };
    case 'CITES': return { colour: c.accent, width: 1.2, dash: 'dotted', arrow: true };
    case 'HAS_MEASURE': case 'ISSUED': case 'IN_REGION': case 'PART_OF': return { colour: c.line, width: 1.5, dash: 'solid', arrow: false };
  }
}
