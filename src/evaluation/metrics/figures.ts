/** @module Whether the figures of a text stand in its translation, by value: 1.2万 is 12,000. */
import { findEnglishQuantities } from '../../language/en/quantities.js';
import { findQuantities } from '../../language/zh/quantities.js';
import { matchNumbers } from '../../stages/check/numbers/match-numbers.js';

export interface FigureCount {
  readonly total: number;
  /** As written in the Chinese. */
  readonly missing: readonly string[];
}

/** Only numbers in digits count: 一 to 十 in characters are often idiom. */
export function countFigures(chinese: string, english: string): FigureCount {
  const figures = findQuantities(chinese).filter(({ raw }) => /[\d０-９]/.test(raw));
  const { missing } = matchNumbers(figures, findEnglishQuantities(english), english);
  return { total: figures.length, missing: missing.map(({ raw }) => raw) };
}

const HAN = /\p{Script=Han}/gu;

/** Han characters left in a translation. */
export const countHan = (english: string): number => english.match(HAN)?.length ?? 0;
