// Makes TypeScript types of a schema and of the operations in a Markdown file, compiles them with usage.ts, and prints the names of the
// operations as a line of JSON. Usage: node generate.mjs SCHEMA MARKDOWN
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const [schemaFile, markdown] = process.argv.slice(2);
const schema = readFileSync(schemaFile, 'utf8');
const documents = readFileSync(markdown, 'utf8').split('```graphql\n').slice(1)
  .map((rest, i) => ({ location: `${markdown}#${i + 1}`, document: parse(rest.slice(0, rest.indexOf('\n```'))) }));
const output = await codegen({
  filename: 'operations.ts',
  schema: parse(schema),
  schemaAst: buildSchema(schema),
  documents,
  config: { scalars: { AsOf: 'string', Date: 'string' }, strictScalars: true, useTypeImports: true },
  plugins: [{ operations: {} }],
  pluginMap: { operations },
});

const folder = mkdtempSync(join(tmpdir(), 'policygraph-codegen-'));
try {
  writeFileSync(join(folder, 'operations.ts'), output);
  copyFileSync(new URL('usage.ts', import.meta.url), join(folder, 'usage.ts'));
  const compiler = new URL('node_modules/.bin/tsc', import.meta.url).pathname;
  execFileSync(
    compiler, ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', '', join(folder, 'usage.ts')],
    { stdio: ['ignore', 2, 2], cwd: folder });
} finally {
  rmSync(folder, { recursive: true });
}
console.log(JSON.stringify({ operations: documents.flatMap(({ document }) => document.definitions.map((definition) => definition.name.value)) }));
