import Fastify from 'fastify';
import mercurius from 'mercurius';
import { root, sdl } from './schema.mjs';

const app = Fastify();
app.register(mercurius, { schema: sdl, resolvers: { Query: root }, jit: 1 });
await app.listen({ port: Number(process.argv.at(-1)), host: '127.0.0.1' });
