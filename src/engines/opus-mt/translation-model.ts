/** @module A loaded model: what it can take, and what it says, with what the library keeps silent about. */
import { z } from 'zod';
import type { DuizhaoError } from '../../model/index.js';
import { engineError } from '../engine-error.js';
import { GenerationWatch } from './generation-watch.js';
import type { Library, Pipeline } from './library.js';

export interface Rendering {
  readonly text: string;
  /** The model came to an end by itself. */
  readonly isComplete: boolean;
  /** Natural logarithm, summed over the tokens. */
  readonly logProbability: number;
  readonly tokens: number;
}

/** What a translation needs of a model. */
export interface TranslationModel {
  /** Tokens that it can take, the end included. */
  readonly maximumTokens: number;
  countTokens(text: string): number;
  /** Stretches that the model has no token for, and cannot see. */
  unknownIn(text: string): readonly string[];
  /** @throws the signal's reason; what the library throws. */
  render(texts: readonly string[], signal?: AbortSignal): Promise<readonly Rendering[]>;
}

/** English has fewer than two tokens for one of Chinese; a model that says more repeats itself. */
const tokensFor = (longest: number): number => 32 + 3 * longest;

const modelConfiguration = z.object({
  model_type: z.literal('marian'),
  eos_token_id: z.number().int(),
  max_position_embeddings: z.number().int().positive(),
});

function unsuitable(name: string): DuizhaoError {
  return engineError('ENGINE_CONFIGURATION', {
    message: `The model "${name}" is no Marian model for one pair of languages.`,
    cure: 'Name one such as Xenova/opus-mt-zh-en with "model".',
  });
}

class MarianModel implements TranslationModel {
  readonly maximumTokens: number;
  readonly #library: Library;
  readonly #pipeline: Pipeline;
  readonly #end: number;
  readonly #positions: number;

  constructor(library: Library, pipeline: Pipeline, { end, positions }: { end: number; positions: number }) {
    this.#library = library;
    this.#pipeline = pipeline;
    this.#end = end;
    this.#positions = positions;
    this.maximumTokens = Math.min(positions, pipeline.tokenizer.model_max_length);
  }

  countTokens(text: string): number {
    return this.#tokens(text).length;
  }

  unknownIn(text: string): readonly string[] {
    if (!this.#hasUnknown(text)) return [];
    const known = new Map([...new Set(text)].map((character) => [character, !this.#hasUnknown(character)]));
    const marked = text.replace(/./gsu, (character) => (known.get(character) ? '\n' : character));
    return marked.split(/\s+/).filter(Boolean);
  }

  async render(texts: readonly string[], signal?: AbortSignal): Promise<readonly Rendering[]> {
    const longest = Math.max(...texts.map((text) => this.countTokens(text)));
    const maximum = Math.min(tokensFor(longest), this.#positions - 1);
    const watch = new GenerationWatch(texts.length, this.#end, maximum, signal);
    const processors = new this.#library.LogitsProcessorList();
    processors.push(watch.look);
    const said = await this.#pipeline([...texts], {
      max_new_tokens: maximum,
      num_beams: 1,
      do_sample: false,
      logits_processor: processors,
    });
    return watch.rows.map(({ isEnded, logProbability, tokens }, index) => ({
      text: said[index]?.translation_text.trim() ?? '',
      isComplete: isEnded,
      logProbability,
      tokens,
    }));
  }

  #tokens(text: string): readonly number[] {
    return this.#pipeline.tokenizer(text, { return_tensor: false, truncation: false }).input_ids;
  }

  #hasUnknown(text: string): boolean {
    const unknown = this.#pipeline.tokenizer.unk_token_id;
    return unknown !== undefined && this.#tokens(text).includes(unknown);
  }
}

/**
 * @param name - for messages.
 * @throws DuizhaoError `ENGINE_CONFIGURATION` where the model is of another kind.
 */
export function toTranslationModel(library: Library, pipeline: Pipeline, name: string): TranslationModel {
  const { data } = modelConfiguration.safeParse({ ...pipeline.model.config });
  if (!data) throw unsuitable(name);
  return new MarianModel(library, pipeline, {
    end: data.eos_token_id,
    positions: data.max_position_embeddings,
  });
}
