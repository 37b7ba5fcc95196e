// JSON-LD file → how many things of each type it holds, as the processor of the npm package jsonld reads it.
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const graph = await jsonld.flatten(JSON.parse(readFileSync(process.argv[2], 'utf8')));
const term = 'urn:policygraph:term:';
const counts = {};
const links = {};
const ids = new Set(graph.map((node) => node['@id']));
let dangling = 0;
for (const node of graph) {
  for (const type of node['@type'] ?? []) counts[type] = (counts[type] ?? 0) + 1;
  for (const [property, values] of Object.entries(node)) {
    if (property.startsWith('@')) continue;
    links[property] = (links[property] ?? 0) + values.length;
    for (const value of values) {
      if (value['@id']?.startsWith('urn:policygraph:') && !ids.has(value['@id'])) dangling++;
    }
  }
}
const roles = {};
for (const node of graph) {
  const role = node[`${term}role`]?.[0]['@id'];
  if (role) roles[role] = (roles[role] ?? 0) + 1;
}
const untyped = graph.filter((node) => !node['@type']).length;
const quads = (await jsonld.toRDF(graph)).length;
const hostile = graph.find((node) => node['http://www.w3.org/2004/02/skos/core#altLabel'] === undefined
  && node['@id'].endsWith('%E7%9A%84%E6%84%8F%E8%A7%81%231') && node['@type'][0] === `${term}Measure`);
console.log(JSON.stringify({ counts, links, roles, dangling, untyped, quads, text: hostile['https://schema.org/text'][0]['@value'] }));
