/** @module The translation memory as a run uses it: which file, and how it is searched. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TermBase } from '../../glossary/term-base.js';
import { openMemory, repairMatch } from '../../memory/index.js';
import type { MemorySearch } from '../../stages/leverage/index.js';
import { DEFAULT_MEMORY } from '../memory/memory-option.js';

/**
 * The file to search: the one that is named; otherwise the usual one, when it is there.
 * @param option - `false` for none.
 */
export function memoryPath(option: string | false | undefined): string | undefined {
  if (option === false) return undefined;
  if (option !== undefined) return resolve(option);
  return existsSync(DEFAULT_MEMORY) ? resolve(DEFAULT_MEMORY) : undefined;
}

export interface OpenMemory {
  readonly search: MemorySearch;
  /** Differs whenever another file is searched or its units have changed. */
  readonly revision: string;
  close(): void;
}

/**
 * Opens the memory for reading.
 * @throws DuizhaoError `MEMORY_NOT_FOUND` and the others of `openMemory`.
 */
export function openForSearch(path: string | undefined, terms: TermBase): OpenMemory | undefined {
  if (path === undefined) return undefined;
  const memory = openMemory(path, { readOnly: true });
  return {
    search: { memory, repair: (source, match) => repairMatch(source, match, { terms }) },
    revision: memory.revision(),
    close: () => memory.close(),
  };
}
