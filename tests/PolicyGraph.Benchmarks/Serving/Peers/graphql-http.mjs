import http from 'node:http';
import { createHandler } from 'graphql-http/lib/use/http';
import { root, schema } from './schema.mjs';

http.createServer(createHandler({ schema, rootValue: root })).listen(Number(process.argv.at(-1)), '127.0.0.1');
