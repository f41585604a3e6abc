/** @module Fetches the further pages of an article, so that none of its paragraphs is left behind. */
import { readFile } from 'node:fs/promises';
import { nextPartOf } from '../../stages/acquire/index.js';
import { decodeInput } from '../../stages/decode/index.js';

/**
 * @param fetchPart - keeps the page and answers with its path
 * @throws what `fetchPart` throws: an article without one of its pages is no article
 */
export async function acquireParts(
  url: string,
  path: string,
  fetchPart: (url: string) => Promise<string>,
): Promise<void> {
  const seen = new Set([url]);
  let at = { url, path };
  while (/\.x?html?$/i.test(at.path)) {
    const { text } = decodeInput(await readFile(at.path), { input: at.path });
    const next = nextPartOf(text, at.url, url, seen.size);
    if (!next || seen.has(next.url)) return;
    seen.add(next.url);
    at = { url: next.url, path: await fetchPart(next.url) };
  }
}
