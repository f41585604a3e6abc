/** @module An official term as the term base holds it: one row of glossary/terms/<domain>.csv. */

export type TermStatus = 'preferred' | 'admitted' | 'deprecated';

/** `noun` is inflected as `number` allows; the others are used as they stand or as the engine's category of that name. */
export type TermPartOfSpeech =
  'noun' | 'proper' | 'verb' | 'adjective' | 'adverb' | 'prepositional' | 'sentence';

/** `count` terms have a plural, `mass` none, `plural` are always plural, `singular` always singular (names). */
export type TermNumber = 'count' | 'mass' | 'plural' | 'singular';

export interface Term {
  /** `<domain>/<zh>` */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** The plural of `en`, for `count` terms; made by rule unless the row gives one. */
  readonly plural?: string;
  readonly variants: readonly string[];
  readonly alternatives: readonly string[];
  readonly forbidden: readonly string[];
  /** The form for later mentions. */
  readonly short?: string;
  readonly partOfSpeech: TermPartOfSpeech;
  readonly number: TermNumber;
  readonly domain: string;
  readonly authority: string;
  /** ISO date (or year) of the authority's document. */
  readonly date: string;
  readonly status: TermStatus;
  readonly note: string;
  /** Where it stands, for findings. */
  readonly file: string;
  readonly line: number;
}
