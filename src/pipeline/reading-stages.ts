/** @module The stages that make a document of an input: acquire, decode, extract. */
import { createHash } from 'node:crypto';
import { readInput, type AcquiredInput, type ReadInputOptions } from '../stages/acquire/index.js';
import { extractInput, joinParts, type DocumentFormat } from '../stages/extract/index.js';
import { decodeAcquired } from './decode-acquired.js';
import { extractParts, readParts } from './read-parts.js';
import { defineStage, type AnyStage } from './stage.js';

export interface ReadingServices {
  readonly reading?: ReadInputOptions | undefined;
  /** Forces the input's format. */
  readonly format?: DocumentFormat | undefined;
}

function originOf({ origin }: AcquiredInput): { readonly url?: string; readonly fetchedAt?: string } {
  if (!origin) return {};
  const { url, fetchedAt } = origin;
  return fetchedAt === undefined ? { url } : { url, fetchedAt };
}

/** One hash for all bytes of the document. */
export function hashOf(inputs: readonly AcquiredInput[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of inputs) hash.update(bytes);
  return hash.digest('hex');
}

export function readingStages({ reading, format }: ReadingServices): AnyStage[] {
  return [
    defineStage({
      name: 'acquire',
      reads: ['request'],
      writes: ['acquired', 'parts'],
      run: async ({ request }) => {
        const acquired = await readInput(request.input, reading);
        return { acquired, parts: await readParts(acquired) };
      },
    }),
    defineStage({
      name: 'decode',
      reads: ['acquired'],
      writes: ['decoded'],
      run: async ({ acquired }) => ({ decoded: decodeAcquired(acquired) }),
    }),
    defineStage({
      name: 'extract',
      reads: ['request', 'acquired', 'parts', 'decoded'],
      writes: ['document'],
      run: async ({ request, acquired, parts, decoded }) => {
        const first = await extractInput(acquired.bytes, decoded, {
          input: request.input,
          // A fetched document has the id of its file, so that the page and the file give one edition.
          id: acquired.origin?.id ?? request.id,
          sha256: hashOf([acquired, ...parts]),
          ...originOf(acquired),
          format,
        });
        return { document: joinParts(first, await extractParts(parts)) };
      },
    }),
  ];
}
