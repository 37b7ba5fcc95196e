import { useEffect, useRef, useState } from 'preact/hooks';
import { go, withQuery } from '../../app/router.ts';
import { useWords } from '../../i18n/index.ts';

const pause = 300;

/** Results follow the typing; an input method that is still composing is waited for. */
export function SearchBox({ text }: { text: string }) {
  const t = useWords();
  const [typed, setTyped] = useState(text);
  const composing = useRef(false);
  const timer = useRef(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement !== input.current) setTyped(text);
  }, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (value: string, how: 'push' | 'replace') => {
    clearTimeout(timer.current);
    go(withQuery({ q: value.trim() }), how);
  };
  const change = (value: string) => {
    setTyped(value);
    clearTimeout(timer.current);
    if (!composing.current) timer.current = setTimeout(() => search(value, 'replace'), pause) as unknown as number;
  };
  return (
    <form class="search-box" role="search" onSubmit={(event) => { event.preventDefault(); search(typed, 'push'); }}>
      <label class="hidden" for="q">{t('searchLabel')}</label>
      <input
        id="q" ref={input} type="search" value={typed} placeholder={t('searchHint')} autocomplete="off" enterkeyhint="search"
        onInput={(event) => change(event.currentTarget.value)}
        onCompositionStart={() => { composing.current = true; }}
        onCompositionEnd={(event) => { composing.current = false; change(event.currentTarget.value); }}
      />
      <button type="submit">{t('searchGo')}</button>
    </form>
  );
}
