/** @module Stage `translate`: asks an engine for every block; makes one translation unit of each. */
import type { Engine, EngineContext, EngineRequest } from '../../engines/engine.js';
import type { RenderedName, TranslationUnit } from '../../model/index.js';
import { BatchAnswerer, type Answer, type AnswerServices, type EngineService } from './answer-batch.js';
import { EstablishedNames } from './established-names.js';
import { contextOf, toBatches, toRequests, type TranslateInput } from './requests.js';
import { toUnit, type UnitAnswer } from './to-unit.js';

export interface TranslateServices extends AnswerServices, EngineService {
  /** Fills what the engine has no faultless answer for. */
  readonly fallback?: EngineService | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface TranslatedBlocks {
  /** One for each block, in order. */
  readonly units: readonly TranslationUnit[];
  /** How names that the glossary does not list were rendered: candidates for it. */
  readonly names: readonly RenderedName[];
  /** Ids of the blocks that an engine was asked for; the others were settled or kept. */
  readonly asked: readonly string[];
}

const findingsIn = ({ kept }: Answer): number => kept?.findings.length ?? Infinity;

class DocumentTranslator {
  readonly #services: TranslateServices;
  readonly #context: EngineContext;
  readonly #names = new EstablishedNames();
  readonly #answerer: BatchAnswerer;

  constructor(context: EngineContext, services: TranslateServices) {
    this.#services = services;
    this.#context = context;
    this.#answerer = new BatchAnswerer(services, services);
  }

  get names(): readonly RenderedName[] {
    return this.#names.all;
  }

  async translate(requests: readonly EngineRequest[]): Promise<ReadonlyMap<string, UnitAnswer>> {
    const { capabilities } = this.#services.engine;
    const batches = toBatches(requests, capabilities.maximumBatch);
    const answers = new Map<string, UnitAnswer>();
    const run = async (batch: readonly EngineRequest[]): Promise<void> => {
      for (const [id, answer] of await this.#batch(batch)) answers.set(id, answer);
    };
    // What an engine on this machine computes gains nothing from being asked at once.
    if (capabilities.reportsNames || capabilities.offline) {
      for (const batch of batches) await run(batch);
    } else await Promise.all(batches.map(run));
    return answers;
  }

  async #batch(batch: readonly EngineRequest[]): Promise<(readonly [string, UnitAnswer])[]> {
    this.#services.signal?.throwIfAborted();
    const names = this.#names.within(batch);
    const context = names.length > 0 ? { ...this.#context, names } : this.#context;
    const answers = await this.#answerer.answer(batch, context);
    for (const { request, kept } of answers) if (kept) this.#names.learn(request, kept);
    const filled = await this.#fill(answers, context);
    return answers.map((answer) => [answer.request.id, filled.get(answer) ?? this.#own(answer)]);
  }

  #own({ kept, failure, isNew }: Answer): UnitAnswer {
    return { engine: this.#services.engine.id, result: kept, failure: failure?.code, isNew };
  }

  /** What the fallback does better. */
  async #fill(answers: readonly Answer[], context: EngineContext): Promise<ReadonlyMap<Answer, UnitAnswer>> {
    const { fallback, engine } = this.#services;
    const wanting = answers.filter((answer) => findingsIn(answer) > 0);
    if (!fallback || wanting.length === 0) return new Map();
    const second = await new BatchAnswerer(fallback, this.#services).answer(
      wanting.map(({ request }) => request),
      context,
    );
    return new Map(
      wanting.flatMap((answer, index) => {
        const other = second[index];
        if (!other?.kept || findingsIn(other) >= findingsIn(answer)) return [];
        const isNew = answer.isNew || other.isNew;
        const filled = { engine: fallback.engine.id, result: other.kept, insteadOf: engine.id, isNew };
        return [[answer, filled] as const];
      }),
    );
  }
}

/**
 * One translation unit for each block, in the order of the blocks. A block that the engine gives no acceptable answer for
 * has no English, and its origin says why.
 * @throws what the engine throws, but for faults of its replies.
 */
export async function translateDocument(
  input: TranslateInput,
  services: TranslateServices,
): Promise<TranslatedBlocks> {
  const requests = toRequests(input);
  const { signal } = services;
  const context = { ...contextOf(input), ...(signal ? { signal } : {}) };
  const translator = new DocumentTranslator(context, services);
  const answers = await translator.translate(requests.filter(({ id }) => !input.settled?.has(id)));
  const units = requests.map(
    (request, index) =>
      input.settled?.get(request.id) ??
      toUnit(
        request,
        answers.get(request.id) ?? { engine: services.engine.id },
        input.blocks[index],
        input.matched,
      ),
  );
  const asked = requests.flatMap(({ id }) => (answers.get(id)?.isNew === true ? [id] : []));
  return { units, names: translator.names, asked };
}

/** The units alone, with the engine alone. */
export async function translateBlocks(
  input: TranslateInput,
  engine: Engine,
): Promise<readonly TranslationUnit[]> {
  return (await translateDocument(input, { engine })).units;
}
