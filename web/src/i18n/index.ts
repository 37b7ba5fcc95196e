import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Language = 'zh' | 'en';
export type Word = keyof typeof zh;
export type Words = (word: Word, values?: Record<string, string | number>) => string;

const dictionaries: Record<Language, Record<Word, string>> = { zh, en };
const key = 'policygraph.language';

/** The address says it, else what was chosen before, else the browser. */
export function languageOf(query: URLSearchParams): Language {
  const asked = query.get('lang') ?? localStorage.getItem(key) ?? navigator.language;
  return asked.startsWith('zh') ? 'zh' : 'en';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(key, language);
}

export function wordsOf(language: Language): Words {
  const dictionary = dictionaries[language];
  return (word, values) =>
    values ? dictionary[word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')) : dictionary[word];
}

export const LanguageContext = createContext<Language>('zh');

export function useWords(): Words {
  return wordsOf(useContext(LanguageContext));
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
