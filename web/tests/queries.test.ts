import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import sdl from '../../src/PolicyGraph.Api/schema.graphql?raw';

const schema = buildSchema(sdl);
const operations = Object.entries(import.meta.glob<Record<string, unknown>>('../src/**/queries.ts', { eager: true }))
  .flatMap(([file, module]) => Object.entries(module).flatMap(([name, value]) => (typeof value === 'string' ? [[file, name, value] as const] : [])));

test('there are operations to look at', () => expect(operations.length).toBeGreaterThan(5));

test.each(operations)('%s %s is a valid question to the schema', (_file, _name, operation) => {
  expect(validate(schema, parse(operation)).map(String)).toEqual([]);
});
