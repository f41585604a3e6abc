/** @module The engine for neural models on this machine: sentence by sentence, the same for the same. */
import PQueue from 'p-queue';
import type { Engine, EngineContext, EngineReply, EngineRequest, EngineResult } from '../engine.js';
import { loadLibrary } from './library.js';
import { loadModel } from './load-model.js';
import { hashModel, placeOf } from './model-files.js';
import type { OpusMtOptions } from './options.js';
import { shapeTarget } from './shape-target.js';
import { translateSentences, type TranslatedSentence } from './translate-sentences.js';
import type { TranslationModel } from './translation-model.js';

/** Raised when sentences are split, joined or shaped in another way. */
const METHOD = 1;

/** A call is the step between two looks at Ctrl-C, and what is asked anew where one block has no answer. */
const MAXIMUM_BATCH = 16;

const EMPTY: TranslatedSentence = { target: '', confidence: 1, uncertain: [] };

/** Long sentences weigh more: there is more of them to revise. */
function meanConfidence(request: EngineRequest, sentences: readonly TranslatedSentence[]): number {
  const characters = request.segments.reduce((sum, { text }) => sum + text.length, 0);
  if (characters === 0) return 1;
  const weighed = request.segments.reduce(
    (sum, { text }, index) => sum + text.length * (sentences[index]?.confidence ?? 0),
    0,
  );
  return Math.round((100 * weighed) / characters) / 100;
}

function toResult(
  request: EngineRequest,
  sentences: readonly TranslatedSentence[],
  { style }: EngineContext,
): EngineResult {
  return {
    id: request.id,
    segments: request.segments.map(({ id, text }, index) => {
      const { target, confidence } = sentences[index] ?? EMPTY;
      return { id, target: shapeTarget(target, text, request.kind, style), confidence };
    }),
    confidence: meanConfidence(request, sentences),
    uncertain: sentences.flatMap(({ uncertain }) => uncertain),
  };
}

class OpusMtEngine implements Engine {
  readonly specificationVersion = 1;
  readonly capabilities: Engine['capabilities'];
  readonly #model: TranslationModel;
  readonly #options: OpusMtOptions;
  /** The model has all threads for one call. */
  readonly #calls = new PQueue({ concurrency: 1 });

  constructor(
    readonly id: string,
    readonly fingerprint: string,
    model: TranslationModel,
    options: OpusMtOptions,
  ) {
    this.#model = model;
    this.#options = options;
    this.capabilities = {
      offline: true,
      deterministic: options.sentencesPerCall === 1,
      maximumBatch: MAXIMUM_BATCH,
      acceptsFindings: false,
      reportsNames: false,
    };
  }

  async doTranslate(batch: readonly EngineRequest[], context: EngineContext): Promise<EngineReply> {
    const texts = batch.flatMap(({ segments }) => segments.map(({ text }) => text.trim()));
    const filled = texts.filter((text) => text !== '');
    const translated = [...(await this.#calls.add(() => this.#translate(filled, context)))];
    const sentences = texts.map((text) => (text === '' ? EMPTY : (translated.shift() ?? EMPTY)));
    return {
      results: batch.map((request) =>
        toResult(request, sentences.splice(0, request.segments.length), context),
      ),
    };
  }

  #translate(texts: readonly string[], { signal }: EngineContext): Promise<readonly TranslatedSentence[]> {
    const { sentencesPerCall, maximumTokens = Infinity } = this.#options;
    const limit = Math.min(maximumTokens, this.#model.maximumTokens);
    return translateSentences(this.#model, texts, { sentencesPerCall, maximumTokens: limit }, signal);
  }
}

function fingerprintOf(hash: string, version: string, options: OpusMtOptions): string {
  const { dtype, sentencesPerCall, maximumTokens = 'own' } = options;
  const split = `${sentencesPerCall} a call, ${maximumTokens} tokens, method ${METHOD}`;
  return `opus-mt ${hash} ${dtype}, transformers.js ${version}, ${split}`;
}

/**
 * Loads the library and the model.
 * @param id - the engine's name.
 * @param load - how the library is imported. @default from the installed packages
 * @throws DuizhaoError `ENGINE_UNAVAILABLE` where the library or the model is missing or damaged, `ENGINE_CONFIGURATION`
 *   where the model is of another kind.
 */
export async function createOpusMtEngine(
  id: string,
  options: OpusMtOptions,
  load?: () => Promise<unknown>,
): Promise<Engine> {
  const library = await loadLibrary(load);
  const model = await loadModel(library, options);
  const hash = await hashModel(placeOf(options), options.dtype);
  return new OpusMtEngine(id, fingerprintOf(hash, library.env.version, options), model, options);
}
