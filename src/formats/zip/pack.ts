/** @module Writes a ZIP package: the same bytes for the same content. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** The first moment that ZIP knows, so that packages do not differ by the hour they were made. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * The package with the files in the order given.
 * @param stored - names that must not be compressed (EPUB's `mimetype`).
 */
export function packZip(
  files: ReadonlyMap<string, string | Uint8Array>,
  stored: readonly string[] = [],
): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[name] = [bytes, { level: stored.includes(name) ? 0 : 6, mtime: FIXED_TIME }];
  }
  return zipSync(entries);
}
