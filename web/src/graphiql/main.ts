import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import questions from '../../../docs/graphql.md?raw';
import { keyHeader } from '../api/key.ts';
import './graphiql.css';
import { tabsOf } from './questions.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: keyHeader() });
const tabs = tabsOf(questions);

/** GraphiQL puts the variables of the first tab into its editor only when they are given beside the tabs. */
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
const first = isFirstVisit ? { initialVariables: tabs[0]?.variables } : {};
const logo = h(GraphiQL.Logo, null, h('a', { href: '/', className: 'home' }, '政策责任图谱 PolicyGraph'));
createRoot(document.getElementById('graphiql')!).render(h(GraphiQL, { fetcher, defaultTabs: tabs, ...first }, logo));
