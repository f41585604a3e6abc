/** @module Where the concordance looks: the documents of the library as far as they are read, or the memory. */
import { existsSync } from 'node:fs';
import { openMemory } from '../../memory/index.js';
import type { Edition } from '../../model/index.js';
import type { EditionFiles } from '../library/edition-files.js';
import type { Library } from '../library/library.js';
import type { ReviewServices } from '../services.js';
import { knownEditions } from './editions.js';
import { passageOfMemory, passagesOf, type Passage } from './passages.js';

export const CONCORDANCE_PLACES = ['documents', 'memory'] as const;

export type ConcordancePlace = (typeof CONCORDANCE_PLACES)[number];

export interface Passages {
  readonly passages: readonly Passage[];
  /** Files that are still being read. */
  readonly pending: number;
  /** The memory has more than were looked at. */
  readonly isCapped: boolean;
}

/** Units of the memory that are looked at; a memory of a million has words that stand in half of them. */
const MOST_UNITS = 5000;

interface Places {
  readonly library: Library;
  readonly files: EditionFiles;
  readonly services: Pick<ReviewServices, 'memory'>;
}

/** An edition that has not changed is taken apart once. */
const taken = new WeakMap<Edition, readonly Passage[]>();

/** @throws DuizhaoError `MEMORY_…` */
export async function passagesIn(
  where: ConcordancePlace,
  query: string,
  { library, files, services }: Places,
): Promise<Passages> {
  if (where === 'memory') return fromMemory(query, services.memory, new Set(await files.list()));
  const { editions, pending } = await knownEditions(library, files);
  const passages = editions.flatMap((named): readonly Passage[] => {
    const known = taken.get(named[1]) ?? passagesOf(named);
    taken.set(named[1], known);
    return known;
  });
  return { passages, pending, isCapped: false };
}

function fromMemory(query: string, path: string | undefined, library: ReadonlySet<string>): Passages {
  if (path === undefined || !existsSync(path) || query.trim() === '')
    return { passages: [], pending: 0, isCapped: false };
  const memory = openMemory(path, { readOnly: true });
  try {
    const side = /\p{Script=Han}/u.test(query) ? 'zh' : 'en';
    const hits = memory.concordance(query, { side, limit: MOST_UNITS });
    return {
      passages: hits.map(({ unit }) => passageOfMemory(unit, library)),
      pending: 0,
      isCapped: hits.length === MOST_UNITS,
    };
  } finally {
    memory.close();
  }
}
