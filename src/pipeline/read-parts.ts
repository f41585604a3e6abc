/** @module An article on several pages that lie beside each other: page.html, page_2.html, page_3.html. */
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { nextPartOf, readInput, type AcquiredInput } from '../stages/acquire/index.js';
import { decodeAcquired } from './decode-acquired.js';
import type { SourceDocument } from '../model/index.js';
import { extractInput } from '../stages/extract/index.js';

const isThere = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;

/** Links of a saved page lead from where it was, which it does not tell. */
const SAVED = 'https://saved.invalid/page.html';

interface Part {
  readonly input: AcquiredInput;
  readonly address: string;
}

async function partAfter(
  { input, address }: Part,
  ordinal: number,
  path: string,
  first: string | undefined,
): Promise<Part | undefined> {
  const { text } = decodeAcquired(input);
  const next = nextPartOf(text, address, first, ordinal);
  if (!next) return undefined;
  const extension = extname(path);
  const file = join(dirname(path), `${basename(path, extension)}_${next.number}${extension}`);
  return (await isThere(file)) ? { input: await readInput(file), address: next.url } : undefined;
}

/**
 * The parts after the first that lie beside it, in order: each is linked by the one before.
 * @throws DuizhaoError what `readInput` throws of a part
 */
export async function readParts(acquired: AcquiredInput): Promise<readonly AcquiredInput[]> {
  const { path, origin } = acquired;
  if (path === undefined || !/\.x?html?$/i.test(path)) return [];
  const parts: AcquiredInput[] = [];
  const start = { input: acquired, address: origin?.url ?? SAVED };
  const seen = new Set<string>();
  for (
    let part = await partAfter(start, 1, path, origin?.url);
    part && !seen.has(part.address);
    part = await partAfter(part, parts.length + 1, path, origin?.url)
  ) {
    seen.add(part.address);
    parts.push(part.input);
  }
  return parts;
}

/** The documents of the parts; each is read as the page that it is. */
export async function extractParts(parts: readonly AcquiredInput[]): Promise<readonly SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for (const part of parts)
    documents.push(await extractInput(part.bytes, decodeAcquired(part), { input: part.input }));
  return documents;
}
