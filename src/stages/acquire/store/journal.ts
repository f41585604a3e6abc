/**
 * @module The journal of a walk: when it began, which list pages were read and what they said, whether it ended. A run
 * that was killed goes on from it; which pages it had fetched, their own records tell.
 */
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { outputError, systemCodeOf } from '../../output-error.js';
import { writeAtomically } from '../../write-atomically.js';
import type { ListPage } from '../column/list-page.js';
import { shortHash } from './id-for-url.js';

export const JOURNAL_SCHEMA = 'duizhao/journal@1';

/** Within the folder of documents; hidden, as it is nothing to read. */
const JOURNAL_FOLDER = '.duizhao';

/** After a day the list has moved on: a walk left open is begun anew. */
const LONGEST_PAUSE = 24 * 60 * 60 * 1000;

const article = z.strictObject({ url: z.string(), title: z.string(), date: z.string().exactOptional() });
const listPage = z.strictObject({
  list: z.string(),
  articles: z.array(article),
  passedOver: z.array(
    article.extend({ reason: z.enum(['other-host', 'elsewhere-on-page', 'before-since']) }),
  ),
  next: z
    .union([
      z.strictObject({ kind: z.literal('link'), url: z.string() }),
      z.strictObject({ kind: z.literal('script'), certain: z.boolean() }),
    ])
    .exactOptional(),
  links: z.array(z.string()),
});
const opening = z.strictObject({ schema: z.literal(JOURNAL_SCHEMA), job: z.string(), startedAt: z.string() });
const ending = z.strictObject({ finishedAt: z.string() });

export type JournalledListPage = ListPage & { readonly links: readonly string[] };

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The line that was being written when the run was killed.
    return undefined;
  }
}

interface Past {
  readonly startedAt: string;
  readonly lines: readonly string[];
  readonly lists: ReadonlyMap<string, JournalledListPage>;
}

/** What an unfinished, recent journal says; `undefined` when there is nothing to go on from. */
function readPast(text: string, job: string, now: number): Past | undefined {
  const lines = text.split('\n').filter((line) => parseLine(line) !== undefined);
  const values = lines.map(parseLine);
  const begun = opening.safeParse(values[0]).data;
  if (!begun || begun.job !== job || now - Date.parse(begun.startedAt) > LONGEST_PAUSE) return undefined;
  if (values.some((value) => ending.safeParse(value).success)) return undefined;
  const lists = new Map<string, JournalledListPage>();
  for (const value of values) {
    const { list, ...page } = listPage.safeParse(value).data ?? { list: undefined };
    if (list !== undefined && 'links' in page) lists.set(list, page);
  }
  return { startedAt: begun.startedAt, lines, lists };
}

export class Journal {
  readonly startedAt: string;
  readonly isResumed: boolean;
  readonly #path: string;
  readonly #lists: Map<string, JournalledListPage>;

  private constructor(path: string, startedAt: string, past: Past | undefined) {
    this.#path = path;
    this.startedAt = startedAt;
    this.isResumed = past !== undefined;
    this.#lists = new Map(past?.lists ?? []);
  }

  /** Goes on with the journal of the same job when it is unfinished and of the last 24 hours, else begins one. */
  static async open(
    folder: string,
    job: string,
    options: { readonly restart?: boolean } = {},
  ): Promise<Journal> {
    const name = `${shortHash(job)}.jsonl`;
    const path = join(folder, JOURNAL_FOLDER, name);
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (systemCodeOf(error) === 'ENOENT') return '';
      throw outputError(error, path);
    });
    const past = options.restart === true ? undefined : readPast(text, job, Date.now());
    const startedAt = past?.startedAt ?? new Date().toISOString();
    const lines = past?.lines ?? [JSON.stringify({ schema: JOURNAL_SCHEMA, job, startedAt })];
    await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      throw outputError(error, folder);
    });
    await writeAtomically(join(folder, JOURNAL_FOLDER), new Map([[name, `${lines.join('\n')}\n`]]));
    return new Journal(path, startedAt, past);
  }

  listPage(url: string): JournalledListPage | undefined {
    return this.#lists.get(url);
  }

  async noteListPage(url: string, page: JournalledListPage): Promise<void> {
    this.#lists.set(url, page);
    await this.#append({ list: url, ...page });
  }

  /** No later run goes on from here. */
  async finish(): Promise<void> {
    await this.#append({ finishedAt: new Date().toISOString() });
  }

  async #append(value: object): Promise<void> {
    try {
      const file = await open(this.#path, 'a');
      try {
        await file.appendFile(`${JSON.stringify(value)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      throw outputError(error, this.#path);
    }
  }
}
