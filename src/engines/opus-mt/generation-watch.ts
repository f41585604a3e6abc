/** @module Looks on while a model speaks: which texts it brought to an end, and how sure it was of each word. */
import type { Scores } from './library.js';

/** One for a call. The library tells no such thing; it lets look at the scores of every step. */
export class GenerationWatch {
  readonly #end: number;
  readonly #maximum: number;
  readonly #signal: AbortSignal | undefined;
  readonly #rows: { isEnded: boolean; logProbability: number; tokens: number }[];
  #step = 0;

  /**
   * @param end - the token that ends a text.
   * @param maximum - tokens that the call may give.
   */
  constructor(texts: number, end: number, maximum: number, signal?: AbortSignal) {
    this.#rows = Array.from({ length: texts }, () => ({ isEnded: false, logProbability: 0, tokens: 0 }));
    this.#end = end;
    this.#maximum = maximum;
    this.#signal = signal;
  }

  /** In the order of the texts. */
  get rows(): readonly {
    readonly isEnded: boolean;
    readonly logProbability: number;
    readonly tokens: number;
  }[] {
    return this.#rows;
  }

  /** To be called with the scores of each step: a row for each text, with the score of every token. */
  readonly look = (_tokens: unknown, scores: Scores): Scores => {
    this.#signal?.throwIfAborted();
    this.#step += 1;
    const width = scores.data.length / this.#rows.length;
    this.#rows.forEach((row, index) => {
      if (row.isEnded) return;
      const { token, logProbability } = likeliest(scores.data.subarray(index * width, (index + 1) * width));
      row.tokens += 1;
      row.logProbability += logProbability;
      // Models are told to say the end where the length runs out: the last step proves nothing.
      row.isEnded = token === this.#end && this.#step < this.#maximum;
    });
    return scores;
  };
}

function likeliest(scores: Float32Array): { readonly token: number; readonly logProbability: number } {
  let token = 0;
  for (let index = 1; index < scores.length; index++) {
    if ((scores[index] ?? -Infinity) > (scores[token] ?? -Infinity)) token = index;
  }
  const highest = scores[token] ?? 0;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - highest);
  return { token, logProbability: -Math.log(sum) };
}
