/** @module The sentences of a unit side by side, where both languages have as many: a word is looked for in its own one. */
import type { TranslationUnit } from '../../model/index.js';

const CHINESE_SENTENCE = /[^。！？；]+[。！？；]?[”’）]*/gu;
/** Not after a figure, an initial or the number of an item. */
const ENGLISH_SENTENCE = /.+?(?:[.!?;]["”’)]*(?=\s+["“‘(]?[\p{Lu}\d]|\s*$)|;(?=\s)|$)/gsu;

export interface AlignedSentence {
  readonly source: string;
  readonly target: string;
}

const partsOf = (text: string, pattern: RegExp): readonly string[] =>
  (text.match(pattern) ?? []).map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));

/** The unit as a whole where the sentences cannot be told to correspond. */
export function alignedSentences({
  source,
  target,
}: Pick<TranslationUnit, 'source' | 'target'>): readonly AlignedSentence[] {
  const chinese = partsOf(source, CHINESE_SENTENCE);
  const english = partsOf(target, ENGLISH_SENTENCE);
  if (chinese.length < 2 || chinese.length !== english.length) return [{ source, target }];
  return chinese.map((sentence, index) => ({ source: sentence, target: english[index] ?? '' }));
}
