/** @module An engine for services that take a list of sentences and answer with a list; all there is to verify is its length. */
import { z } from 'zod';
import { engineError } from './engine-error.js';
import type { Engine, EngineContext, EngineReply, EngineRequest } from './engine.js';
import type { JsonClient } from './http/json-client.js';
import { askedSegments, toResults } from './service-results.js';

export interface ListService {
  readonly id: string;
  readonly client: JsonClient;
  readonly path: string;
  readonly body: (texts: readonly string[]) => object;
  /** The name of the list in the reply. */
  readonly field: string;
  readonly maximumBatch: number;
  readonly fingerprint: string;
}

const texts = z.array(z.string());

class ListEngine implements Engine {
  readonly id: string;
  readonly specificationVersion = 1;
  readonly capabilities: Engine['capabilities'];
  readonly fingerprint: string;
  readonly #service: ListService;

  constructor(service: ListService) {
    this.id = service.id;
    this.fingerprint = service.fingerprint;
    this.#service = service;
    this.capabilities = {
      offline: false,
      deterministic: true,
      maximumBatch: service.maximumBatch,
      acceptsFindings: false,
      reportsNames: false,
    };
  }

  async doTranslate(batch: readonly EngineRequest[], { signal }: EngineContext): Promise<EngineReply> {
    const { client, path, body, field } = this.#service;
    const segments = askedSegments(batch);
    if (segments.length === 0) return { results: toResults(batch, { targets: new Map() }) };
    const asked = segments.map(({ text }) => text.trim());
    const reply = await client.ask({ path, body: body(asked), signal });
    const answered = z.object({ [field]: texts }).safeParse(reply).data?.[field];
    if (answered?.length !== asked.length)
      return { results: [], fault: this.#fault(asked.length, answered?.length) };
    const targets = new Map(segments.map(({ id }, index) => [id, answered[index] ?? '']));
    return { results: toResults(batch, { targets }) };
  }

  #fault(asked: number, answered: number | undefined) {
    const what = answered === undefined ? 'what is no list of sentences' : `${answered} sentences`;
    return engineError('ENGINE_REPLY_MISMATCH', {
      message: `The engine "${this.id}" was asked for ${asked} sentences and answered with ${what}.`,
      cure: 'Run again, or name another engine with --engine or --fallback.',
    });
  }
}

export const createListEngine = (service: ListService): Engine => new ListEngine(service);
