import { useEffect } from 'preact/hooks';
import { useWords } from '../i18n/index.ts';

/** Title of the browser's window; screen readers say it when the view changes. */
export function useTitle(title: string | null | undefined): void {
  const product = useWords()('product');
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
}
