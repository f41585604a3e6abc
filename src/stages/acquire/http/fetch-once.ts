/** @module One request and its response, within limits of time and size; redirects are not followed here. */
import { request, type Dispatcher } from 'undici';
import { connectionError } from './fetch-error.js';
import { ACCEPTED_ENCODINGS, collectBody, tooLarge, unpackBody } from './read-body.js';

export interface FetchLimits {
  /** For the whole of one request, in milliseconds. */
  readonly timeout: number;
  /** Of a body, unpacked. */
  readonly maximumBytes: number;
}

export interface OneRequest extends FetchLimits {
  readonly url: string;
  readonly dispatcher: Dispatcher;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

export interface OneResponse {
  readonly url: string;
  readonly status: number;
  /** Names in lower case; several lines of one name are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked; empty for anything but a success. */
  readonly bytes: Uint8Array;
}

type RawHeaders = Readonly<Record<string, string | string[] | undefined>>;

function plainHeaders(headers: RawHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), typeof value === 'string' ? value : value.join(', ')]],
    ),
  );
}

const DUMPED_BYTES = 16_384;
const ACCEPT = 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5';

async function send({
  url,
  dispatcher,
  headers,
  signal,
  timeout,
  maximumBytes,
}: OneRequest): Promise<OneResponse> {
  const limit = AbortSignal.timeout(timeout);
  const response = await request(url, {
    dispatcher,
    method: 'GET',
    headers: {
      accept: ACCEPT,
      'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5',
      'accept-encoding': ACCEPTED_ENCODINGS,
      ...headers,
    },
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });
  const known = plainHeaders(response.headers);
  const result = { url, status: response.statusCode, headers: known };
  if (result.status < 200 || result.status > 299) {
    // What a refusal says is not wanted; read to its end when it is short, so that the connection can be used again.
    await response.body.dump({ limit: DUMPED_BYTES }).catch(() => undefined);
    return { ...result, bytes: new Uint8Array() };
  }
  if (Number(known['content-length'] ?? 0) > maximumBytes) {
    response.body.on('error', () => undefined).destroy();
    throw tooLarge(url, maximumBytes);
  }
  const packed = await collectBody(url, response.body, maximumBytes);
  return { ...result, bytes: await unpackBody(url, packed, known['content-encoding'] ?? '', maximumBytes) };
}

/**
 * @throws DuizhaoError that names the URL and says whether trying again can help; the signal's reason when it is raised.
 */
export async function fetchOnce(one: OneRequest): Promise<OneResponse> {
  try {
    return await send(one);
  } catch (error) {
    one.signal?.throwIfAborted();
    throw connectionError(one.url, error);
  }
}
