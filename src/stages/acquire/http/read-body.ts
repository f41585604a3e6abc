/** @module The body of a response, unpacked, never larger than allowed: a bomb is refused while it unpacks. */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, type InputType } from 'node:zlib';
import { systemCodeOf } from '../../output-error.js';
import { fetchError } from './fetch-error.js';

type Unpack = (bytes: InputType, options: { readonly maxOutputLength: number }) => Promise<Buffer>;

const gunzipLimited: Unpack = promisify(gunzip);
const inflateLimited: Unpack = promisify(inflate);
const inflateRawLimited: Unpack = promisify(inflateRaw);
const brotliLimited: Unpack = promisify(brotliDecompress);

/** "deflate" means zlib, and some servers leave its two bytes of header out. */
const deflateLimited: Unpack = (bytes, options) =>
  bytes instanceof Uint8Array && ((bytes[0] ?? 0) & 0x0f) === 8
    ? inflateLimited(bytes, options)
    : inflateRawLimited(bytes, options);

const UNPACKERS: Readonly<Record<string, Unpack>> = {
  gzip: gunzipLimited,
  'x-gzip': gunzipLimited,
  deflate: deflateLimited,
  br: brotliLimited,
};

/** What requests say they can unpack. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/** More packings than any server applies, fewer than could be used to waste time. */
const MOST_ENCODINGS = 3;

export function tooLarge(url: string, maximumBytes: number): Error {
  return fetchError(url, {
    code: 'RESPONSE_TOO_LARGE',
    reason: `it is larger than ${maximumBytes} bytes`,
    cure: 'Allow more with --max-bytes, or save only the article of the page.',
  });
}

function unpackerFor(url: string, encoding: string): Unpack {
  const unpack = UNPACKERS[encoding];
  if (unpack) return unpack;
  throw fetchError(url, {
    code: 'RESPONSE_UNREADABLE',
    reason: `it is packed as "${encoding}", which was not asked for`,
    cure: 'Open it in a browser, save the page, and name the file instead.',
  });
}

/** @throws DuizhaoError `RESPONSE_TOO_LARGE` while reading, before the rest arrives. */
export async function collectBody(
  url: string,
  body: AsyncIterable<Uint8Array>,
  maximumBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maximumBytes) throw tooLarge(url, maximumBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Undoes the packings that the header `Content-Encoding` names, the last one first.
 * @throws DuizhaoError `RESPONSE_TOO_LARGE`, `RESPONSE_UNREADABLE`; zlib's error for bytes that are cut off or broken
 */
export async function unpackBody(
  url: string,
  packed: Uint8Array,
  contentEncoding: string,
  maximumBytes: number,
): Promise<Uint8Array> {
  const encodings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  // An empty body is not packed, whatever its header says.
  if (packed.length === 0 || encodings.length === 0) return packed;
  if (encodings.length > MOST_ENCODINGS) return unpackBody(url, packed, 'unknown', maximumBytes);
  let bytes = packed;
  try {
    for (const encoding of encodings.toReversed()) {
      bytes = await unpackerFor(url, encoding)(bytes, { maxOutputLength: maximumBytes });
    }
    return bytes;
  } catch (error) {
    throw systemCodeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(url, maximumBytes) : error;
  }
}
