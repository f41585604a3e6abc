/** @module Ids as XML name tokens, which XLIFF 2 wants: other characters are written by number. */

/** `b 1.2` -> `b_20_1_2E_2`. The underscore is written by number too, so that every token reads back as it was. */
export const encodeName = (id: string): string =>
  id.replace(
    /[^A-Za-z0-9-]/gu,
    (character) => `_${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}_`,
  );

/** The id before `encodeName`. */
export const decodeName = (name: string): string =>
  name.replace(/_([0-9A-F]{1,6})_/gu, (token, hex: string) => {
    const codePoint = Number.parseInt(hex, 16);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : token;
  });
