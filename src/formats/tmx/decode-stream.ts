/** @module Bytes of an XML file as text, in the encoding that its first bytes tell. */
import { DuizhaoError } from '../../model/index.js';

/** Enough for any XML declaration. */
const HEAD_BYTES = 256;

/** The WHATWG name of the encoding. */
function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le';
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be';
  const declared = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    head.toString('latin1'),
  )?.[1];
  // Declared as UTF-16 but readable as it stands, it is not.
  return declared === undefined || /^(?:utf-?16|ucs-?2)/i.test(declared) ? 'utf-8' : declared;
}

function createDecoder(encoding: string, fileName: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw encodingError(`${fileName} declares the unknown encoding "${encoding}".`, cause);
  }
}

const encodingError = (message: string, cause: unknown): DuizhaoError =>
  new DuizhaoError({
    code: 'TMX_ENCODING',
    kind: 'input',
    message,
    cure: 'Export the file again as UTF-8.',
    cause,
  });

/**
 * Text in pieces, as the bytes come. @throws DuizhaoError `TMX_ENCODING` for bytes that the encoding does not have.
 */
export async function* decodeStream(
  chunks: AsyncIterable<Uint8Array>,
  fileName: string,
): AsyncIterable<string> {
  let head = Buffer.alloc(0);
  let decoder: TextDecoder | undefined;
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    decoder ??= createDecoder(encodingOf(head), fileName);
    try {
      return decoder.decode(bytes, { stream });
    } catch (cause) {
      throw encodingError(`${fileName} is not text in its encoding, ${decoder.encoding}.`, cause);
    }
  };
  for await (const chunk of chunks) {
    if (decoder !== undefined) {
      yield decode(chunk, true);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length >= HEAD_BYTES) yield decode(head, true);
  }
  yield decode(decoder === undefined ? head : new Uint8Array(), false);
}
