// Prints, as a line of JSON, the schema as graphql makes it of the introspection of a server and of a file of SDL.
// Usage: node schemas.mjs ADDRESS FILE
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, getIntrospectionQuery, printSchema } from 'graphql';

const [address, file] = process.argv.slice(2);
const query = getIntrospectionQuery({
  descriptions: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true, schemaDescription: true, specifiedByUrl: true,
});
const response = await fetch(address, {
  method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors));
console.log(JSON.stringify({
  introspected: printSchema(buildClientSchema(data)),
  written: printSchema(buildSchema(readFileSync(file, 'utf8'))),
}));
