/** @module Cuts an edition into chapters at its uppermost headings, as readers page and search by chapter. */
import type { TranslationUnit } from '../../model/index.js';
import { englishNumber } from '../reading/english.js';
import { readingParts, type ReadingPart } from '../reading/pair-table.js';

export interface Chapter {
  /** Its file without the ending. */
  readonly name: string;
  readonly title: string;
  readonly parts: readonly ReadingPart[];
}

const isUppermost = (part: ReadingPart): boolean =>
  'pair' in part && part.pair.kind === 'heading' && part.pair.level <= 1;

/** The English of a heading with its number; its Chinese while there is none. */
export function headingText(pair: TranslationUnit): string {
  const text = pair.target.trim() === '' ? pair.source : `${englishNumber(pair)} ${pair.target}`;
  return text.replace(/\s+/gu, ' ').trim();
}

/** What stands before the first heading is a chapter of its own, with the title of the document. */
export function chaptersOf(pairs: readonly TranslationUnit[], documentTitle: string): Chapter[] {
  const chapters: { title: string; parts: ReadingPart[] }[] = [{ title: documentTitle, parts: [] }];
  for (const part of readingParts(pairs)) {
    if ('pair' in part && isUppermost(part)) chapters.push({ title: headingText(part.pair), parts: [] });
    chapters.at(-1)?.parts.push(part);
  }
  return chapters.map((chapter, index) => ({ name: `chapter-${index + 1}`, ...chapter }));
}
