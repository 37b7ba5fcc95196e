import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Waiting } from '../parts/Waiting.tsx';
import { NotFound } from '../parts/NotFound.tsx';
import { SearchView } from '../views/search/SearchView.tsx';
import type { Place } from './router.ts';

/** @property id What the address names behind the view; empty where it names nothing. */
export interface ViewProps {
  readonly place: Place;
  readonly id: string;
}

type Loaded = Promise<ComponentType<ViewProps>>;

/** Views beside the first come when they are wanted. */
const views: Record<string, () => Loaded> = {
  department: () => import('../views/department/DepartmentView.tsx').then((module) => module.DepartmentView),
  policy: () => import('../views/policy/PolicyView.tsx').then((module) => module.PolicyView),
  graph: () => import('../views/graph/GraphView.tsx').then((module) => module.GraphView),
  load: () => import('../views/load/LoadView.tsx').then((module) => module.LoadView),
  matrix: () => import('../views/matrix/MatrixView.tsx').then((module) => module.MatrixView),
};

export function View({ place }: { place: Place }) {
  const [, name = '', id = ''] = place.path.split('/');
  const load = views[name];
  const [Loaded, setLoaded] = useState<ComponentType<ViewProps> | null>(null);
  useEffect(() => {
    void load?.().then((component) => setLoaded(() => component));
  }, [name]);
  if (name === '') return <SearchView place={place} id="" />;
  if (!load) return <NotFound />;
  return Loaded ? <Loaded place={place} id={decodeURIComponent(id)} /> : <Waiting />;
}
