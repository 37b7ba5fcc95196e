import { useState } from 'preact/hooks';
import { rememberLanguage, useLanguage, useWords, type Word } from '../i18n/index.ts';
import { go, withQuery, type Place } from './router.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const links: readonly (readonly [Word, string])[] = [
  ['search', '/'],
  ['matrix', '/matrix'],
  ['graph', '/graph'],
  ['load', '/load'],
];

export function Header({ place }: { place: Place }) {
  const t = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const first = `/${place.path.split('/')[1] ?? ''}`;
  const switchLanguage = () => {
    const other = language === 'zh' ? 'en' : 'zh';
    rememberLanguage(other);
    go(withQuery({ lang: other }), 'replace');
  };
  return (
    <header class="top">
      <a class="skip" href="#main">{t('skip')}</a>
      <a class="brand" href="/" onClick={() => setOpen(false)}>
        <img src="/favicon.svg" alt="" width="26" height="26" />
        <span>{t('product')}</span>
      </a>
      <button class="plain menu-button" type="button" aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>
        {t('menu')}
      </button>
      <div id="menu" class={open ? 'menu open' : 'menu'}>
        <nav aria-label={t('menu')} onClick={() => setOpen(false)}>
          {links.map(([word, address]) => (
            <a key={word} href={address} aria-current={address === first ? 'page' : undefined}>{t(word)}</a>
          ))}
          <a href="/graphiql/">GraphiQL</a>
        </nav>
        <div class="switches">
          <button class="plain" type="button" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={switchLanguage}>{t('otherLanguage')}</button>
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
