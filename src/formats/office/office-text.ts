/** @module Text as Office Open XML holds it: what XML cannot hold is written as `_x0001_`. */
import { hexOf, splitImpossible } from '../xml/write-xml.js';

const ESCAPE = /_x([0-9A-Fa-f]{4})_/gu;

/** What could become an escape, be it by the escape that is written after it. */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4})/gu;

/** ECMA-376, part 1, 22.9.2.19 (ST_Xstring). What looks like such an escape has its underscore escaped. */
export function escapeOffice(text: string): string {
  return splitImpossible(text.replace(LIKE_ESCAPE, '_x005F_'))
    .map((piece) =>
      typeof piece === 'string' ? piece.replaceAll('\r', '_x000D_') : `_x${hexOf(piece.codePoint)}_`,
    )
    .join('');
}

/** The text before `escapeOffice`. */
export const unescapeOffice = (text: string): string =>
  text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
