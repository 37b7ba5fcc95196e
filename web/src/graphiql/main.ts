import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import questions from '../../../docs/graphql.md?raw';
import './graphiql.css';
import { tabsOf } from './questions.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
createRoot(document.getElementById('graphiql')!).render(createElement(GraphiQL, { fetcher, defaultTabs: tabsOf(questions) }));
