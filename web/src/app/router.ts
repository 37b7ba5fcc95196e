import { useEffect, useState } from 'preact/hooks';

/** Where the reader is; everything that a view shows follows from it. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

type Listener = () => void;
const listeners = new Set<Listener>();
const here = (): Place => ({ path: location.pathname, query: new URLSearchParams(location.search) });
const tell = () => listeners.forEach((listener) => listener());

addEventListener('popstate', tell);

export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const listener = () => setPlace(here());
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return place;
}

export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  const [path] = address.split('?');
  const isNewPage = path !== location.pathname;
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', keepLanguage(address));
  if (isNewPage) scrollTo(0, 0);
  tell();
}

/** The same place with some parameters set, or taken away where the value is empty. */
export function withQuery(changes: Record<string, string | readonly string[] | null | undefined>): string {
  const { path, query } = here();
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) if (one !== '') query.append(name, one);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** A language that was asked for in the address stays there, so that the link shows what its sender saw. */
function keepLanguage(address: string): string {
  const language = here().query.get('lang');
  if (!language || /[?&]lang=/.test(address)) return address;
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}

/** Links within the page change the view; all others, and those opened in a new tab, are the browser's. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element).closest('a');
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (/^\/(graphiql|graphql|exports)\b/.test(link.pathname) || (link.hash && link.pathname === location.pathname)) return;
  event.preventDefault();
  go(link.pathname + link.search);
}

export const addressOf = {
  search: (query: Record<string, string> = {}) => `/${Object.keys(query).length ? `?${new URLSearchParams(query)}` : ''}`,
  department: (id: string) => `/department/${encodeURIComponent(id)}`,
  policy: (id: string, measure?: string) => `/policy/${encodeURIComponent(id)}${measure ? `?m=${encodeURIComponent(measure)}` : ''}`,
  matrix: (id: string) => `/matrix/${encodeURIComponent(id)}`,
  graph: (id: string) => `/graph/${encodeURIComponent(id)}`,
  compare: (ids: readonly string[]) => `/compare${ids.length ? `?${ids.map((id) => `p=${encodeURIComponent(id)}`).join('&')}` : ''}`,
};
