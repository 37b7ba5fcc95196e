import { keyHeader } from './key.ts';

/** What the server says instead of an answer. */
export class AskError extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

interface Response<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const kept = new Map<string, unknown>();
const maxKept = 40;

/** One GraphQL operation; an answer is kept, because going back must show it at once. */
export async function ask<T>(operation: string, variables: object = {}, signal?: AbortSignal): Promise<T> {
  const body = JSON.stringify({ query: operation, variables });
  if (kept.has(body)) return kept.get(body) as T;
  const answer = await send<T>(body, signal);
  kept.set(body, answer);
  if (kept.size > maxKept) kept.delete(kept.keys().next().value!);
  return answer;
}

/** What was read is no longer so, after documents were stored. */
export function forgetAnswers(): void {
  kept.clear();
}

export function keptAnswer<T>(operation: string, variables: object = {}): T | undefined {
  return kept.get(JSON.stringify({ query: operation, variables })) as T | undefined;
}

async function send<T>(body: string, signal?: AbortSignal): Promise<T> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json', ...keyHeader() };
  const http = await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new AskError('', 'UNREACHABLE');
  });
  const response = (await http.json().catch(() => ({}))) as Response<T>;
  const [error] = response.errors ?? [];
  if (error) throw new AskError(error.message, error.extensions?.code ?? String(http.status));
  if (!response.data) throw new AskError(`${http.status} ${http.statusText}`, String(http.status));
  return response.data;
}
