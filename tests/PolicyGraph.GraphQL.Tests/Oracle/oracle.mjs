// The reference implementation as a process: a JSON request a line in, a JSON answer a line out, in order.
import { createInterface } from 'node:readline';
import {
  GraphQLError, buildClientSchema, buildSchema, execute, getIntrospectionQuery, introspectionFromSchema, isEnumType,
  isListType, isNonNullType, isObjectType, isScalarType, parse, print, printSchema, specifiedRules, validate,
  validateSchema,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';

let schema;

// Data that both sides compute alike: every value follows from a hash of its object, field and arguments.

function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 0;
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39) >>> 0;
  return (h ^ (h >>> 16)) >>> 0;
}

function canonical(value) {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  if (typeof value === 'object') {
    return '{' + Object.entries(value).map(([k, v]) => k + ':' + canonical(v)).join(',') + '}';
  }
  return typeof value === 'number' ? String(value === 0 ? 0 : value) : JSON.stringify(value);
}

function leaf(type, h) {
  if (h % 53 === 0) return [1.5, '12', 3000000000, true, 'x', 7][(h >>> 8) % 6];
  if (isEnumType(type)) {
    const values = type.getValues();
    return values[(h >>> 8) % values.length].name;
  }
  switch (type.name) {
    case 'Int': return ((h >>> 8) % 2001) - 1000;
    case 'Float': return (((h >>> 8) % 2001) - 1000) / 8;
    case 'Boolean': return (h >>> 8) % 2 === 0;
    case 'ID': return 'id' + (h % 1000);
    default: return 'text "' + h + '" 文\n';
  }
}

function value(type, h) {
  const named = isNonNullType(type) ? type.ofType : type;
  if (h % (isNonNullType(type) ? 97 : 13) === 0) return null;
  if (h % 41 === 1) return new GraphQLError('failed ' + h);
  if (isListType(named)) {
    if (h % 89 === 2) return 5;
    return Array.from({ length: (h >>> 4) % 4 }, (_, i) => value(named.ofType, hash(h + '/' + i)));
  }
  if (isScalarType(named) || isEnumType(named)) return leaf(named, h);
  return { id: h, __typename: typeName(named, h) };
}

function typeName(type, h) {
  if (isObjectType(type)) return type.name;
  const possible = schema.getPossibleTypes(type);
  if (h % 61 === 3 || possible.length === 0) return 'Nothing';
  return possible[(h >>> 6) % possible.length].name;
}

function fieldResolver(source, args, _context, info) {
  const h = hash(source.id + '.' + info.fieldName + '(' + canonical(args) + ')');
  return value(info.returnType, h);
}

const errorOf = (e) => ({ message: e.message, locations: e.locations ?? [], path: e.path });

function check({ document, variables, operationName }) {
  let ast;
  try {
    ast = parse(document);
  } catch (e) {
    return { syntaxError: errorOf(e) };
  }
  const answer = { printed: print(ast) };
  try {
    answer.errors = validate(schema, ast, specifiedRules, { hideSuggestions: true, maxErrors: 100000 }).map(errorOf);
  } catch (e) {
    return { ...answer, threw: String(e) };
  }
  if (answer.errors.length > 0) return answer;
  const operations = ast.definitions.filter((d) => d.kind === 'OperationDefinition');
  const operation = operationName == null
    ? operations.length === 1 ? operations[0] : undefined
    : operations.find((o) => o.name?.value === operationName);
  if (operation) {
    const coerced = getVariableValues(schema, operation.variableDefinitions, variables ?? {}, { maxErrors: 50 });
    answer.variables = coerced.errors ? null : canonical(coerced.coerced);
    answer.variableErrors = (coerced.errors ?? []).map(errorOf);
  }
  const result = execute({
    schema, document: ast, rootValue: { id: 1 }, variableValues: variables, operationName, fieldResolver,
  });
  answer.hasData = 'data' in result;
  answer.data = result.data;
  answer.executionErrors = (result.errors ?? []).map(errorOf);
  return answer;
}

const commands = {
  load({ sdl }) {
    schema = buildSchema(sdl);
    return { errors: validateSchema(schema).map(errorOf), printed: printSchema(schema) };
  },
  check,
  isValidSchema({ sdl }) {
    try {
      return { valid: validateSchema(buildSchema(sdl)).length === 0 };
    } catch (e) {
      return { valid: false };
    }
  },
  clientSchema({ introspection }) {
    return { printed: printSchema(buildClientSchema(introspection)) };
  },
  introspect({ options }) {
    return { query: getIntrospectionQuery(options), introspection: introspectionFromSchema(schema, options) };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  let answer;
  try {
    answer = commands[request.command](request);
  } catch (e) {
    answer = { failed: String(e.stack ?? e) };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
