/** @module The editions of the library as far as they have been read. */
import type { EditionFiles } from '../library/edition-files.js';
import type { Library } from '../library/library.js';
import type { NamedEdition } from './passages.js';

export interface KnownEditions {
  readonly editions: readonly NamedEdition[];
  /** Files that are still being read. */
  readonly pending: number;
}

export async function knownEditions(library: Library, files: EditionFiles): Promise<KnownEditions> {
  const { documents, pending } = await library.list();
  const editions = documents.flatMap(({ id }): readonly NamedEdition[] => {
    const kept = files.peek(id);
    return kept === undefined ? [] : [[id, kept.edition]];
  });
  return { editions, pending };
}
