/** @module How the English side of a pair reads: its outline number, its heading rank, its text. */
import { formatOutlineNumber } from '../../language/zh/outline.js';
import type { Edition, TranslationUnit } from '../../model/index.js';

/** The outline number written the English way ("I.", "(1)"); empty when there is none or the text already opens with it. */
export function englishNumber(pair: TranslationUnit): string {
  if (pair.numbering === undefined) return '';
  const number = formatOutlineNumber(pair.numbering).trim();
  return pair.target.trimStart().startsWith(number) ? '' : number;
}

/** The Chinese number as published. */
export function chineseNumber(pair: TranslationUnit): string {
  return pair.numbering?.raw ?? '';
}

/** HTML and Markdown rank of a heading: 2 for 一、, 3 for （一）, at most 6. The title is 1. */
export function headingRank(pair: TranslationUnit): 2 | 3 | 4 | 5 | 6 {
  const ranks = [2, 2, 3, 4, 5] as const;
  return ranks[pair.level] ?? 6;
}

/** The title pair, when the edition opens with one; the page's title line is made of it. */
export function titlePair(edition: Edition): TranslationUnit | undefined {
  const first = edition.pairs[0];
  return first?.kind === 'title' ? first : undefined;
}

/** The English title, or the Chinese one while there is no English. */
export function englishTitle(edition: Edition): string {
  return edition.document.titleEnglish || titlePair(edition)?.target || edition.document.title;
}
