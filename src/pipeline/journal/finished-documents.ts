/** @module Documents that an earlier run has finished: what has not changed since is not done again. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { removeStaleFiles } from '../../stages/write-atomically.js';
import type { DocumentRecord } from '../run-record.js';
import { hashOf } from '../reading-stages.js';
import type { DocumentState } from '../stage.js';
import type { Journal } from './journal.js';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** What is known of a document once its bytes are read. */
type Received = Pick<DocumentState, 'request' | 'acquired' | 'parts'>;

const idOf = ({ request, acquired }: Received): string => acquired.origin?.id ?? request.id;

export class FinishedDocuments {
  readonly #journal: Journal;
  readonly #folder: string;
  readonly #settings: string;

  /**
   * @param folder - the one that holds one folder a document.
   * @param settings - all that an edition depends on besides its document: versions, engine, style, formats.
   */
  constructor(journal: Journal, folder: string, settings: string) {
    this.#journal = journal;
    this.#folder = folder;
    this.#settings = settings;
  }

  #fingerprint({ acquired, parts }: Received): string {
    return sha256(`${hashOf([acquired, ...parts])} ${this.#settings}`);
  }

  /** True when an earlier run has finished the document, whatever has changed since. */
  isKnown(received: Received): boolean {
    return this.#journal.finished(idOf(received)) !== undefined;
  }

  /** The record of the earlier run, where neither the document nor the settings nor the files have changed since. */
  async unchanged(received: Received): Promise<DocumentRecord | undefined> {
    const finished = this.#journal.finished(idOf(received));
    if (finished?.fingerprint !== this.#fingerprint(received)) return undefined;
    for (const [name, hash] of Object.entries(finished.files)) {
      const bytes = await readFile(join(this.#folder, idOf(received), name)).catch(() => undefined);
      if (bytes === undefined || sha256(bytes) !== hash) return undefined;
    }
    await removeStaleFiles(join(this.#folder, idOf(received)));
    return { ...finished.record, ...received.request, id: idOf(received), isUnchanged: true };
  }

  /** To be called when the files of the document are on the disk. */
  async finish(state: DocumentState, record: DocumentRecord): Promise<void> {
    const files: Record<string, string> = {};
    for (const path of state.files) files[basename(path)] = sha256(await readFile(path));
    this.#journal.finish(idOf(state), { fingerprint: this.#fingerprint(state), record, files });
  }
}
