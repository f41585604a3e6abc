/** @module The harvests whose first candidates a person has judged: evaluation/harvest/lists.json and judged.tsv. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const listsSchema = z.array(
  z.object({
    name: z.string(),
    /** Files or folders of pairs, relative to the list. */
    paths: z.array(z.string()).min(1),
    /** Least occurrences of a candidate. */
    leastCount: z.number().int().min(2).default(3),
    /** Also what the glossary has already. */
    includeKnown: z.boolean().default(false),
    /** Harvests with every second term of the glossary only, as if it had not seen the texts yet. */
    everySecondTerm: z.boolean().default(false),
    /** Passed over, and named, where the pairs are not on this machine. */
    optional: z.boolean().default(false),
  }),
);

export interface JudgedList {
  readonly name: string;
  /** Absolute. */
  readonly paths: readonly string[];
  readonly leastCount: number;
  readonly includeKnown: boolean;
  readonly everySecondTerm: boolean;
  readonly isPresent: boolean;
  /** `right` or `wrong` by `judgementKey`. */
  readonly verdicts: ReadonlyMap<string, string>;
}

export const judgementKey = ({ zh, en }: { readonly zh: string; readonly en: string }): string =>
  `${zh}\t${en}`;

/** Rows of `list rank zh en verdict reason`. */
async function readVerdicts(file: URL): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const verdicts = new Map<string, Map<string, string>>();
  for (const line of (await readFile(file, 'utf8')).split(/\r?\n/).slice(1)) {
    const [name = '', , zh = '', en = '', verdict = ''] = line.split('\t');
    const list = verdicts.get(name) ?? new Map<string, string>();
    verdicts.set(name, list.set(judgementKey({ zh, en }), verdict));
  }
  return verdicts;
}

/** @param folder - the folder of `lists.json` and `judged.tsv`, with a slash at its end. */
export async function readJudgedLists(folder: URL): Promise<readonly JudgedList[]> {
  const entries = listsSchema.parse(JSON.parse(await readFile(new URL('lists.json', folder), 'utf8')));
  const verdicts = await readVerdicts(new URL('judged.tsv', folder));
  return entries.map(({ paths, optional, ...entry }) => {
    const resolved = paths.map((path) => fileURLToPath(new URL(path, folder)));
    const isPresent = !optional || resolved.every((path) => existsSync(path));
    return { ...entry, paths: resolved, isPresent, verdicts: verdicts.get(entry.name) ?? new Map() };
  });
}
