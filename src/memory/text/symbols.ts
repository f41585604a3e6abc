/** @module Keys as strings of symbols, of one UTF-16 unit each: what an edit distance counts. */

/** A run of digits, with its decimals, is one symbol: 136 for 9 is one change, as a translator sees it. */
export const NUMBER = String.raw`\d+(?:\.\d+)?`;

/** Numbers, characters outside the first plane, and the private characters that stand for them here. */
const NOT_ONE_UNIT = new RegExp(`${NUMBER}|[\\u{10000}-\\u{10FFFF}\\uE000-\\uF8FF]`, 'gu');
const FIRST_PRIVATE = 0xe001;
const LAST_PRIVATE = 0xf8ff;
/** A symbol that the query does not have; it is only ever compared with the query's. */
const FOREIGN = '\uE000';

export interface SymbolEncoder {
  /** The query itself. */
  readonly query: string;
  /** A key to be compared with the query, and with nothing else. */
  encode(key: string): string;
}

/** Gives the query's numbers and rare characters symbols of their own. */
export function createEncoder(queryKey: string): SymbolEncoder {
  const symbols = new Map<string, string>();
  const query = queryKey.replace(NOT_ONE_UNIT, (piece) => {
    const known = symbols.get(piece);
    if (known !== undefined) return known;
    // A text with more than 6,399 different numbers compares the last of them as one.
    const symbol = String.fromCharCode(Math.min(FIRST_PRIVATE + symbols.size, LAST_PRIVATE));
    symbols.set(piece, symbol);
    return symbol;
  });
  const encode = (key: string): string => key.replace(NOT_ONE_UNIT, (piece) => symbols.get(piece) ?? FOREIGN);
  return { query, encode };
}

/** The number of symbols of a key. */
export const symbolLength = (key: string): number => key.replace(NOT_ONE_UNIT, FOREIGN).length;

/**
 * A key as the index reads it. Equal symbols are equal here too; the other way round need not hold, as texts are read
 * before they are believed: all numbers are alike, and so are capitals and small letters.
 */
export function toIndexText(key: string): string {
  return key
    .replace(NOT_ONE_UNIT, (piece) => {
      const code = piece.codePointAt(0) ?? 0;
      return code < FIRST_PRIVATE ? FOREIGN : String.fromCharCode(FIRST_PRIVATE + (code % 6000));
    })
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
