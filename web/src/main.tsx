import { render } from 'preact';
import { App } from './app/App.tsx';
import { applyTheme } from './app/theme.ts';

applyTheme();
render(<App />, document.getElementById('page')!);
