/**
 * @module The folder of fetched documents. Its records say what is there; a file that its record does not describe was
 * changed by a person or by a run that was killed, and is kept as an earlier version before it is replaced.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import PQueue from 'p-queue';
import { systemCodeOf } from '../../output-error.js';
import { writeAtomically } from '../../write-atomically.js';
import { idForUrl, shortHash } from './id-for-url.js';
import {
  EARLIER_FOLDER,
  formatProvenance,
  parseProvenance,
  PROVENANCE_SUFFIX,
  type EarlierVersion,
  type ProvenanceRecord,
} from './provenance-record.js';

export interface StoredPage {
  readonly record: ProvenanceRecord;
  /** What is in the file now. */
  readonly bytes: Uint8Array;
  /** False when the file is not the one that the record describes. */
  readonly isIntact: boolean;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch((error: unknown) => {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
}

export class PageStore {
  readonly folder: string;
  /** By id in lower case: file systems may not tell `A` from `a`. */
  readonly #records = new Map<string, ProvenanceRecord>();
  readonly #idByUrl = new Map<string, string>();
  /** Ids that something else in the folder has. */
  readonly #taken = new Set<string>();
  readonly #turns = new PQueue({ concurrency: 1 });

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Reads the records of a folder; a folder that is not there is empty. */
  static async open(folder: string): Promise<PageStore> {
    const store = new PageStore(folder);
    const names = await readdir(folder).catch((error: unknown) => {
      if (systemCodeOf(error) === 'ENOENT') return [];
      throw error;
    });
    const records = names.filter((name) => name.endsWith(PROVENANCE_SUFFIX));
    for (const name of records) {
      const record = parseProvenance(await readFile(join(folder, name), 'utf8'));
      if (record && name === `${record.id}${PROVENANCE_SUFFIX}`) store.#remember(record);
    }
    for (const name of names) store.#taken.add(name.toLowerCase().replace(/\.[^.]*$/, ''));
    return store;
  }

  #remember(record: ProvenanceRecord): void {
    this.#records.set(record.id.toLowerCase(), record);
    for (const url of [record.url, ...record.requestedUrls]) this.#idByUrl.set(url, record.id);
  }

  /** The record of an address, whether it was asked for or answered. */
  recordOf(url: string): ProvenanceRecord | undefined {
    return this.#records.get(this.#idByUrl.get(url)?.toLowerCase() ?? '');
  }

  pathOf(record: Pick<ProvenanceRecord, 'file'>): string {
    return join(this.folder, record.file);
  }

  /** The document of an address with its record; `undefined` when either is missing. */
  async find(url: string): Promise<StoredPage | undefined> {
    const record = this.recordOf(url);
    const bytes = record && (await readIfThere(this.pathOf(record)));
    return record && bytes && { record, bytes, isIntact: sha256Of(bytes) === record.sha256 };
  }

  /** One after the other, so that two addresses of one page do not become two documents. */
  async inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    return this.#turns.add(task);
  }

  /** An id for a page that is not in the folder yet; nobody else gets it from this store. */
  reserveId(url: string): string {
    const wanted = idForUrl(url);
    const id = this.#taken.has(wanted.toLowerCase()) ? `${wanted}-${shortHash(url)}` : wanted;
    this.#taken.add(id.toLowerCase());
    return id;
  }

  /**
   * Writes a document with its record. The record is first: killed between the two, the next run finds a record that its
   * file does not fit, and fetches again.
   */
  async save(record: ProvenanceRecord, bytes: Uint8Array): Promise<void> {
    const files: readonly (readonly [string, string | Uint8Array])[] = [
      [`${record.id}${PROVENANCE_SUFFIX}`, formatProvenance(record)],
      [record.file, bytes],
    ];
    await writeAtomically(this.folder, new Map(files));
    this.#remember(record);
  }

  /** Writes a record alone, when its document stays as it is. */
  async saveRecord(record: ProvenanceRecord): Promise<void> {
    const name = `${record.id}${PROVENANCE_SUFFIX}`;
    await writeAtomically(this.folder, new Map([[name, formatProvenance(record)]]));
    this.#remember(record);
  }

  /** Copies what is in the file now to the folder of earlier versions, with its record. */
  async keepEarlier({ record, bytes, isIntact }: StoredPage, replacedAt: string): Promise<EarlierVersion> {
    const sha256 = sha256Of(bytes);
    const extension = record.file.slice(record.id.length);
    const id = `${record.id}.${sha256.slice(0, 8)}`;
    const file = `${id}${extension}`;
    const fetched = isIntact ? { fetchedAt: record.fetchedAt } : {};
    const own: ProvenanceRecord = { ...record, id, file, sha256, bytes: bytes.length };
    const files = new Map<string, string | Uint8Array>([[file, bytes]]);
    // What the record says of another file must not be said of this one.
    if (isIntact) files.set(`${id}${PROVENANCE_SUFFIX}`, formatProvenance(own));
    await writeAtomically(join(this.folder, EARLIER_FOLDER), files);
    return { file: `${EARLIER_FOLDER}/${basename(file)}`, sha256, ...fetched, replacedAt };
  }
}
