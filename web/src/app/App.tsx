import { useEffect, useRef } from 'preact/hooks';
import { LanguageContext, languageOf } from '../i18n/index.ts';
import { Header } from './Header.tsx';
import { followLinks, usePlace } from './router.ts';
import { View } from './View.tsx';

export function App() {
  const place = usePlace();
  const language = languageOf(place.query);
  const main = useRef<HTMLElement>(null);
  const lastPath = useRef(place.path);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  useEffect(() => {
    if (lastPath.current !== place.path) main.current?.focus({ preventScroll: true });
    lastPath.current = place.path;
  }, [place.path]);
  return (
    <LanguageContext.Provider value={language}>
      <div class="page" onClick={followLinks}>
        <Header place={place} />
        <main id="main" tabIndex={-1} ref={main}>
          <View key={place.path} place={place} />
        </main>
      </div>
    </LanguageContext.Provider>
  );
}
