/** @module The sets that `evaluate` runs when none is named: evaluation/sets.json. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const listSchema = z.array(
  z.object({
    name: z.string(),
    kind: z.enum(['translation', 'extraction']),
    /** Files of one set, or the folder of an extraction set; relative to the list. */
    paths: z.array(z.string()).min(1),
    /** Left out silently where it is not on this machine. */
    optional: z.boolean().default(false),
  }),
);

export interface ListedSet {
  readonly name: string;
  readonly kind: 'translation' | 'extraction';
  /** Absolute. */
  readonly paths: readonly string[];
  readonly isPresent: boolean;
}

/** The sets of a list file, with their paths resolved beside it. */
export async function readListedSets(list: URL): Promise<readonly ListedSet[]> {
  const entries = listSchema.parse(JSON.parse(await readFile(list, 'utf8')));
  return entries.map(({ name, kind, paths, optional }) => {
    const resolved = paths.map((path) => fileURLToPath(new URL(path, list)));
    const isPresent = resolved.every((path) => existsSync(path));
    return { name, kind, paths: resolved, isPresent: isPresent || !optional };
  });
}
