import { useState } from 'preact/hooks';
import { useWords, type Word } from '../i18n/index.ts';
import { chooseTheme, chosenTheme, type Theme } from './theme.ts';

const words: Record<Theme, Word> = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' };

export function ThemeSwitch() {
  const t = useWords();
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (chosen: Theme) => {
    chooseTheme(chosen);
    setTheme(chosen);
  };
  return (
    <label class="theme">
      <span class="hidden">{t('theme')}</span>
      <select value={theme} onChange={(event) => choose(event.currentTarget.value as Theme)}>
        {(['auto', 'light', 'dark'] as const).map((one) => <option key={one} value={one}>{t(words[one])}</option>)}
      </select>
    </label>
  );
}
