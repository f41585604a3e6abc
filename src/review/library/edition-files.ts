/** @module The editions of a folder: read when they are asked for, kept while their files do not change. */
import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readPairs } from '../../formats/json/index.js';
import { DuizhaoError, type Edition } from '../../model/index.js';

interface Kept {
  /** Of the file: time and size. */
  readonly version: string;
  readonly changedAt: string;
  readonly edition: Edition;
}

const FILE = 'pairs.json';

/** What is asked for again and again stays in memory; 30,000 pairs take about 200 MB. */
export class EditionFiles {
  readonly #kept = new Map<string, Kept>();

  constructor(readonly folder: string) {}

  pathOf(id: string): string {
    return join(this.folder, id, FILE);
  }

  /** The names of the folders that hold an edition, sorted. */
  async list(): Promise<readonly string[]> {
    const entries = await readdir(this.folder, { withFileTypes: true }).catch(() => []);
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const found = await Promise.all(
      folders.map(({ name }) =>
        stat(this.pathOf(name)).then(
          (status) => (status.isFile() ? [name] : []),
          () => [],
        ),
      ),
    );
    return found.flat().toSorted();
  }

  /** What is in memory of an edition, however old; `undefined` where it was never read. */
  peek(id: string): Kept | undefined {
    return this.#kept.get(id);
  }

  /**
   * The edition as its file has it now.
   * @throws DuizhaoError `DOCUMENT_UNKNOWN` for an id that is no folder of the library, and those of `readPairs`.
   */
  async read(id: string): Promise<Kept> {
    const status = isFolderName(id) ? await stat(this.pathOf(id)).catch(() => undefined) : undefined;
    if (status?.isFile() !== true) throw unknownDocument(id);
    const known = this.#kept.get(id);
    if (known?.version === versionOf(status)) return known;
    const kept = keptOf(await readPairs(this.pathOf(id)), status);
    this.#kept.set(id, kept);
    return kept;
  }

  /**
   * Keeps what has just been written, so that it need not be read again.
   * @param text - as it was written: a file of another size is somebody else's by now
   */
  async keep(id: string, edition: Edition, text: string): Promise<void> {
    const status = await stat(this.pathOf(id)).catch(() => undefined);
    if (status?.size === Buffer.byteLength(text)) this.#kept.set(id, keptOf(edition, status));
    else this.#kept.delete(id);
  }

  /** Forgets what is kept: the file has been written. */
  forget(id: string): void {
    this.#kept.delete(id);
  }
}

const versionOf = ({ mtimeMs, size }: Stats): string => `${mtimeMs}-${size}`;

const keptOf = (edition: Edition, status: Stats): Kept => ({
  version: versionOf(status),
  changedAt: status.mtime.toISOString(),
  edition,
});

/** One folder below, nowhere else. */
const isFolderName = (id: string): boolean =>
  id !== '' && !id.startsWith('.') && !/[/\\\0]/u.test(id) && id.length <= 255;

const unknownDocument = (id: string): DuizhaoError =>
  new DuizhaoError({
    code: 'DOCUMENT_UNKNOWN',
    kind: 'usage',
    message: `There is no document "${id.slice(0, 80)}".`,
    cure: 'Go back to the library; the document may have been moved or deleted.',
  });
