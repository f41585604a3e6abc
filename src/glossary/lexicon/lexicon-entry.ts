/** @module A general word with its grammar: one line of glossary/lexicon/<name>.tsv. */

export const LEXICON_PARTS_OF_SPEECH = [
  'N',
  'A',
  'V',
  'D',
  'P',
  'T',
  'M',
  'Q',
  'C',
  'NP',
  'VP',
  'AP',
  'PP',
  'S',
] as const;

export type LexiconPartOfSpeech = (typeof LEXICON_PARTS_OF_SPEECH)[number];

export interface LexiconEntry {
  readonly pos: LexiconPartOfSpeech;
  readonly zh: string;
  /** As written: `*` marks inflected words, `_` and `_2` the objects of a verb. Empty for a measure word English drops. */
  readonly en: string;
  /** `true` for a feature without a value. Underscores of values are spaces here. */
  readonly features: Readonly<Record<string, string | true>>;
  /** A Chinese phrase that a test parses. */
  readonly example?: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}
