/** @module Abbreviations that a document defines: 《法治社会建设实施纲要》（以下简称《纲要》）. */

/** A short name that holds from its definition to the end of the document. */
export interface Abbreviation {
  /** As it is written, marks included: `《纲要》`, `“示范区”`, `综合执法局`. */
  readonly written: string;
  /** The same without marks. */
  readonly name: string;
  /** The Chinese right before the bracket, the closing mark of a title left out; the full name is its end. */
  readonly before: string;
}

const DEFINITION = /[（(](?:以下)?(?:统称|简称)[为：:]?([^（）()，。；]{2,20})[）)]/g;

/** Longer names than this have no abbreviation. */
const LONGEST_NAME = 60;

const MARKS = /^[《“「‘"](.+)[》”」’"]$/;

/** What a bracket with a definition defines, without quotes; nothing for other brackets. `inside` is without its marks. */
export function definedIn(inside: string): string | undefined {
  const written = /^(?:以下)?(?:统称|简称)[为：:]?(\S{2,20})$/.exec(inside)?.[1];
  return written?.replace(/^[“「‘"]([^“”「」‘’"]+)[”」’"]$/, '$1');
}

/** The definitions of a text, in order. One of several names at once (“甲”“乙”) is none. */
export function findAbbreviations(text: string): readonly Abbreviation[] {
  return [...text.matchAll(DEFINITION)].flatMap(({ index, 1: written = '' }) => {
    const name = MARKS.exec(written)?.[1] ?? written;
    if (/[《》“”「」‘’"]/.test(name)) return [];
    const before = text.slice(Math.max(0, index - LONGEST_NAME), index).replace(/[》”」’"]$/, '');
    return [{ written, name, before }];
  });
}
