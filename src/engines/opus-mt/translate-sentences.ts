/** @module Translates sentences by a model; what is too long for it is split, never cut. */
import type { DuizhaoError } from '../../model/index.js';
import { foldWidth } from '../../language/zh/index.js';
import { engineError } from '../engine-error.js';
import { joinPieces } from './join-pieces.js';
import { halve } from './split-sentence.js';
import type { Rendering, TranslationModel } from './translation-model.js';

export interface TranslatedSentence {
  readonly target: string;
  /** 0 to 1: the mean probability (geometric) of the tokens that the model chose. */
  readonly confidence: number;
  /** The sentence itself where it had to be split; otherwise what the model cannot see of it. */
  readonly uncertain: readonly string[];
}

export interface SentenceLimits {
  readonly sentencesPerCall: number;
  readonly maximumTokens: number;
}

/** A stretch of a sentence; `rendering` once it has one. */
interface Piece {
  readonly source: string;
  readonly rendering?: Rendering;
}

const HAN = /\p{Script=Han}/u;

function unanswered(source: string): DuizhaoError {
  const shown = source.length > 30 ? `${source.slice(0, 30)}…` : source;
  return engineError('ENGINE_REPLY_MISMATCH', {
    message: `The model came to no end or said nothing for: ${shown}`,
    cure: 'Name another engine with --fallback.',
  });
}

/** What holds no Chinese says the same in English. */
const asItStands = (source: string): Piece => ({
  source,
  rendering: { text: foldWidth(source).trim(), isComplete: true, logProbability: 0, tokens: 0 },
});

function toPieces(source: string, model: TranslationModel, maximumTokens: number): readonly Piece[] {
  if (!HAN.test(source)) return [asItStands(source)];
  if (model.countTokens(source) <= maximumTokens) return [{ source }];
  const halves = halve(source);
  if (!halves) throw unanswered(source);
  return halves.parts.flatMap((part) => toPieces(part, model, maximumTokens));
}

/** What came to no end is tried in halves. */
function again(piece: Piece): readonly Piece[] {
  const halves = halve(piece.source);
  if (!halves || halves.isForced) throw unanswered(piece.source);
  return halves.parts.map((source) => (HAN.test(source) ? { source } : asItStands(source)));
}

const isUsable = ({ isComplete, text }: Rendering): boolean => isComplete && text !== '';

/** Texts of like length together: the shorter ones are filled up to the longest. */
function toCalls(
  pieces: readonly Piece[],
  model: TranslationModel,
  size: number,
): readonly (readonly Piece[])[] {
  const lengths = new Map(pieces.map((piece) => [piece, size > 1 ? model.countTokens(piece.source) : 0]));
  const sorted = pieces.toSorted((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0));
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_, index) =>
    sorted.slice(index * size, (index + 1) * size),
  );
}

class SentenceTranslator {
  readonly #model: TranslationModel;
  readonly #limits: SentenceLimits;
  readonly #signal: AbortSignal | undefined;

  constructor(model: TranslationModel, limits: SentenceLimits, signal: AbortSignal | undefined) {
    this.#model = model;
    this.#limits = limits;
    this.#signal = signal;
  }

  async translate(texts: readonly string[]): Promise<readonly TranslatedSentence[]> {
    const { maximumTokens } = this.#limits;
    let sentences = texts.map((text) => toPieces(text, this.#model, maximumTokens));
    while (sentences.some((pieces) => pieces.some(({ rendering }) => !rendering))) {
      sentences = await this.#round(sentences);
    }
    return texts.map((text, index) => this.#toSentence(text, sentences[index] ?? []));
  }

  async #round(sentences: readonly (readonly Piece[])[]): Promise<(readonly Piece[])[]> {
    const waiting = sentences.flat().filter(({ rendering }) => !rendering);
    const rendered = await this.#render(waiting);
    return sentences.map((pieces) =>
      pieces.flatMap((piece): readonly Piece[] => {
        const rendering = piece.rendering ?? rendered.get(piece);
        if (piece.rendering || !rendering) return [piece];
        return isUsable(rendering) ? [{ ...piece, rendering }] : again(piece);
      }),
    );
  }

  async #render(pieces: readonly Piece[]): Promise<ReadonlyMap<Piece, Rendering>> {
    const rendered = new Map<Piece, Rendering>();
    for (const call of toCalls(pieces, this.#model, this.#limits.sentencesPerCall)) {
      this.#signal?.throwIfAborted();
      const renderings = await this.#model.render(
        call.map(({ source }) => source),
        this.#signal,
      );
      call.forEach((piece, index) => {
        const rendering = renderings[index];
        if (rendering) rendered.set(piece, rendering);
      });
    }
    return rendered;
  }

  #toSentence(text: string, pieces: readonly Piece[]): TranslatedSentence {
    const renderings = pieces.flatMap(({ rendering }) => rendering ?? []);
    const tokens = renderings.reduce((sum, each) => sum + each.tokens, 0);
    const logProbability = renderings.reduce((sum, each) => sum + each.logProbability, 0);
    return {
      target: joinPieces(pieces.map(({ source, rendering }) => ({ source, target: rendering?.text ?? '' }))),
      confidence: tokens === 0 ? 1 : Math.round(100 * Math.exp(logProbability / tokens)) / 100,
      uncertain: pieces.length > 1 ? [text] : this.#model.unknownIn(text),
    };
  }
}

/**
 * One for each text, in order. Without white space at the ends; not empty.
 * @throws DuizhaoError `ENGINE_REPLY_MISMATCH` where the model comes to no end with the smallest piece.
 */
export function translateSentences(
  model: TranslationModel,
  texts: readonly string[],
  limits: SentenceLimits,
  signal?: AbortSignal,
): Promise<readonly TranslatedSentence[]> {
  return new SentenceTranslator(model, limits, signal).translate(texts);
}
