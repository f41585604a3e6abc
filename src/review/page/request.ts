/** @module Questions to the server, and what is shown when it has no answer. */
import type { ErrorReply } from '../api/units.js';

export class RequestError extends Error {
  constructor(
    readonly status: number,
    readonly reply: ErrorReply,
    /** The whole body, for answers that say more than an error. */
    readonly body: unknown,
  ) {
    super(reply.message);
    this.name = 'RequestError';
  }

  get isOffline(): boolean {
    return this.status === 0;
  }
}

/** What the page says itself where no answer came. */
const OFFLINE: ErrorReply = { code: 'OFFLINE', message: '', cure: '', isRetryable: true };

async function ask(path: string, options: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...options });
  } catch {
    throw new RequestError(0, OFFLINE, undefined);
  }
  const text = await response.text();
  const body = parse(text);
  if (response.ok) return body;
  throw new RequestError(response.status, replyOf(body, response, text), body);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function replyOf(body: unknown, { status, statusText }: Response, text: string): ErrorReply {
  if (typeof body === 'object' && body !== null && 'code' in body && 'message' in body)
    return body as ErrorReply;
  return { code: `HTTP_${status}`, message: text.trim() || statusText, cure: '', isRetryable: status >= 500 };
}

/** @throws RequestError */
export const get = <Reply>(path: string, signal?: AbortSignal): Promise<Reply> =>
  ask(path, signal ? { signal } : {}) as Promise<Reply>;

/** @throws RequestError */
export const send = <Reply>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Reply> =>
  ask(path, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }) as Promise<Reply>;
