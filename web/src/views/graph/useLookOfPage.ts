import { useEffect, useState } from 'preact/hooks';

/** Changes whenever the page turns light or dark. */
export function useLookOfPage(): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const tell = () => setTurn((before) => before + 1);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const observer = new MutationObserver(tell);
    dark.addEventListener('change', tell);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      dark.removeEventListener('change', tell);
      observer.disconnect();
    };
  }, []);
  return turn;
}
