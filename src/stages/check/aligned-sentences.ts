/** @module The sentences of a unit side by side, so that a word is looked for in its own one. */
import type { Issue, TranslationUnit } from '../../model/index.js';
import { alignSentences, type Bead } from './align-sentences.js';

const CHINESE_SENTENCE = /[^。！？；]+[。！？；]?[”’）]*/gu;
/** Not after a figure, an initial or the number of an item. */
const ENGLISH_SENTENCE =
  /.+?(?:(?<!\b(?:No|Nos|Art|Mr|Ms|Dr|St))[.!?;]["”’)]*(?=\s+["“‘(]?[\p{Lu}\d]|\s*$)|;(?=\s)|$)/gsu;

const partsOf = (text: string, pattern: RegExp): readonly string[] =>
  (text.match(pattern) ?? []).map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));

/** The sentences of an English text, without the space between them. */
export const englishSentences = (text: string): readonly string[] => partsOf(text, ENGLISH_SENTENCE);

/** Paragraphs have a dozen; a text without end is taken as one. */
const MOST_SENTENCES = 60;

/** The unit as a whole where the sentences cannot be told to correspond. */
export function alignedSentences({
  source,
  target,
}: Pick<TranslationUnit, 'source' | 'target'>): readonly Bead[] {
  const chinese = partsOf(source, CHINESE_SENTENCE);
  const english = englishSentences(target);
  const whole = [{ source, target }];
  if (chinese.length < 2 || english.length === 0 || chinese.length > MOST_SENTENCES) return whole;
  return alignSentences(chinese, english) ?? whole;
}

/** What is found in the first sentence that has a fault: one finding a unit is enough to look at it. */
export function firstInSentences(
  unit: TranslationUnit,
  find: (sentence: Bead) => Issue | undefined,
): readonly Issue[] {
  if (unit.target.trim() === '') return [];
  for (const sentence of alignedSentences(unit)) {
    const found = find(sentence);
    if (found) return [found];
  }
  return [];
}
