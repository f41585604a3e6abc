/** @module The list of documents: shown at once with what is known, completed while the rest is read. */
import PQueue from 'p-queue';
import type { DocumentSummary, LibraryReply } from '../api/documents.js';
import type { EditionFiles } from './edition-files.js';
import { summarize } from './summarize.js';

/** Files read at a time: each takes the thread for some milliseconds, in which nothing is answered. */
const CONCURRENCY = 2;
/** How long an answer waits for files that are still being read. */
const PATIENCE = 60;

export class Library {
  readonly #queue = new PQueue({ concurrency: CONCURRENCY });
  readonly #summaries = new Map<string, { readonly version: string; readonly summary: DocumentSummary }>();
  readonly #broken = new Map<string, string>();
  readonly #reading = new Map<string, Promise<void>>();

  constructor(readonly files: EditionFiles) {}

  /** What is known of all documents now; asked again, it knows more until `pending` is 0. */
  async list(): Promise<LibraryReply> {
    const ids = await this.files.list();
    const reading = ids.map((id) => this.#refresh(id));
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE).unref());
    await Promise.race([Promise.all(reading), patience]);
    // An empty list would be asked for again only after a while; the first documents are there before that.
    if (this.#summaries.size === 0 && reading.length > 0) await Promise.race(reading);
    const documents = ids.flatMap((id) => this.#summaries.get(id)?.summary ?? []);
    const broken = ids.flatMap((id) => {
      const reason = this.#broken.get(id);
      return reason === undefined ? [] : [{ id, reason }];
    });
    return { documents, pending: this.#reading.size, broken };
  }

  #refresh(id: string): Promise<void> {
    const running = this.#reading.get(id);
    if (running !== undefined) return running;
    const work = this.#queue
      .add(() => this.#read(id))
      .then(
        () => undefined,
        (error: unknown) => {
          this.#broken.set(id, error instanceof Error ? error.message : String(error));
        },
      )
      .finally(() => this.#reading.delete(id));
    this.#reading.set(id, work);
    return work;
  }

  async #read(id: string): Promise<void> {
    const { version, changedAt, edition } = await this.files.read(id);
    this.#broken.delete(id);
    if (this.#summaries.get(id)?.version === version) return;
    // The folder's name is what everything asks by, whatever id the file has.
    this.#summaries.set(id, { version, summary: { ...summarize(edition, changedAt), id } });
  }
}
