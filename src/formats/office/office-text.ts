/** @module Text as Office Open XML holds it: what XML cannot hold is written as `_x0001_`. */
import { hexOf, splitImpossible } from '../xml/write-xml.js';

const ESCAPE = /_x([0-9A-Fa-f]{4})_/gu;

/** ECMA-376, part 1, 22.9.2.19 (ST_Xstring). What looks like such an escape has its underscore escaped. */
export function escapeOffice(text: string): string {
  return splitImpossible(text.replace(ESCAPE, '_x005F_x$1_'))
    .map((piece) =>
      typeof piece === 'string' ? piece.replaceAll('\r', '_x000D_') : `_x${hexOf(piece.codePoint)}_`,
    )
    .join('');
}

/** The text before `escapeOffice`. */
export const unescapeOffice = (text: string): string =>
  text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
