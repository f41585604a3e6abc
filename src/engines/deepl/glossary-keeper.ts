/** @module Keeps the terms as a glossary at DeepL: made once, found again by a hash in its name, replaced when the terms change. */
import { z } from 'zod';
import { DuizhaoError } from '../../model/index.js';
import { wait } from '../../network/retry.js';
import { engineError } from '../engine-error.js';
import type { JsonClient } from '../http/json-client.js';
import type { TermEntries } from './term-entries.js';

const PATH = '/v2/glossaries';

const glossary = z.object({ glossary_id: z.string(), name: z.string(), ready: z.boolean() });
type Glossary = z.output<typeof glossary>;

/** Milliseconds between two looks at a glossary that is being made, and how many looks. */
const POLL = { interval: 500, times: 60 };

function refusedGlossary(engine: string, error: DuizhaoError): DuizhaoError {
  return new DuizhaoError({
    code: error.code,
    kind: error.kind,
    message: `The engine "${engine}" could not keep the terms at DeepL. ${error.message}`,
    cure: 'Delete glossaries that are not used at DeepL, or set "glossary": "none" for the engine in duizhao.config.json; the checks still hold the English to the terms.',
  });
}

export class GlossaryKeeper {
  readonly #engine: string;
  readonly #client: JsonClient;
  readonly #prefix: string;
  readonly #entries: TermEntries;
  #found: Promise<string> | undefined;

  constructor(engine: string, client: JsonClient, name: string, entries: TermEntries) {
    this.#engine = engine;
    this.#client = client;
    this.#prefix = `duizhao-${name}-`;
    this.#entries = entries;
  }

  /**
   * The glossary's id at DeepL; asked for once, also by calls at the same time. Not ended by a call's signal, as others
   * wait for it too.
   * @returns `undefined` where there are no terms.
   */
  async id(): Promise<string | undefined> {
    if (this.#entries.text === '') return undefined;
    this.#found ??= this.#find().catch((error: unknown) => {
      this.#found = undefined;
      throw error;
    });
    return this.#found;
  }

  /** To be called when DeepL does not know the id any more. */
  forget(): void {
    this.#found = undefined;
  }

  async #find(): Promise<string> {
    const name = `${this.#prefix}${this.#entries.hash}`;
    const ours = (await this.#list()).filter((each) => this.#isOurs(each));
    const present = ours.find((each) => each.name === name);
    // Old ones go first: accounts may keep few.
    for (const old of ours) if (old.name !== name) await this.#delete(old);
    return this.#whenReady(present ?? (await this.#create(name)));
  }

  #isOurs({ name }: Glossary): boolean {
    return name.startsWith(this.#prefix) && /^[\da-f]{12}$/.test(name.slice(this.#prefix.length));
  }

  async #list(): Promise<readonly Glossary[]> {
    const reply = await this.#client.ask({ path: PATH, method: 'GET' });
    return this.#read(z.object({ glossaries: z.array(glossary) }), reply).glossaries;
  }

  async #create(name: string): Promise<Glossary> {
    const body = {
      name,
      source_lang: 'zh',
      target_lang: 'en',
      entries: this.#entries.text,
      entries_format: 'tsv',
    };
    try {
      return this.#read(glossary, await this.#client.ask({ path: PATH, body }));
    } catch (error) {
      if (!(error instanceof DuizhaoError) || error.isRetryable) throw error;
      throw refusedGlossary(this.#engine, error);
    }
  }

  async #delete({ glossary_id: id }: Glossary): Promise<void> {
    try {
      await this.#client.ask({ path: `${PATH}/${encodeURIComponent(id)}`, method: 'DELETE' });
    } catch (error) {
      // Another run was faster.
      if (!(error instanceof DuizhaoError) || error.code !== 'ENGINE_REQUEST_REJECTED') throw error;
    }
  }

  async #whenReady(made: Glossary): Promise<string> {
    let { ready } = made;
    for (let times = 0; !ready && times < POLL.times; times++) {
      await wait(POLL.interval);
      const reply = await this.#client.ask({
        path: `${PATH}/${encodeURIComponent(made.glossary_id)}`,
        method: 'GET',
      });
      ({ ready } = this.#read(glossary, reply));
    }
    if (ready) return made.glossary_id;
    throw this.#failure('ENGINE_BUSY', 'DeepL has not made the glossary in time.');
  }

  #read<Shape extends z.ZodType>(shape: Shape, reply: unknown): z.output<Shape> {
    const parsed = shape.safeParse(reply);
    if (parsed.success) return parsed.data;
    throw this.#failure('ENGINE_UNAVAILABLE', 'The service does not answer about glossaries as DeepL does.');
  }

  #failure(code: 'ENGINE_BUSY' | 'ENGINE_UNAVAILABLE', what: string): DuizhaoError {
    return engineError(code, {
      message: `The engine "${this.#engine}": ${what}`,
      cure: 'Run again later, or set "glossary": "none" for the engine in duizhao.config.json.',
    });
  }
}
