/** @module What the index knows a unit by: pairs of neighbouring Chinese characters, and English words. */
/** Tokens are below this: pairs of characters have 32 bits, words have as many and stand after them. */
export const TOKEN_LIMIT = 2 ** 33;
export const FIRST_WORD = 2 ** 32;

const WORD = /[\p{L}\p{N}]+/gu;

/** Calls back for each pair of neighbours of an index text, repeated ones included. */
export function forEachPair(indexText: string, use: (token: number) => void): void {
  let before = indexText.charCodeAt(0);
  for (let at = 1; at < indexText.length; at += 1) {
    const code = indexText.charCodeAt(at);
    use(before * 65_536 + code);
    before = code;
  }
}

/** The pairs of an index text, each once. */
export function pairTokens(indexText: string): readonly number[] {
  const tokens = new Set<number>();
  forEachPair(indexText, (token) => tokens.add(token));
  return [...tokens];
}

/** The words of English text in small letters, apostrophes and hyphens parting them. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

export const wordToken = (word: string): number => FIRST_WORD + wordHash(word);

/** 32 bits (FNV-1a): words that share them are told apart when the text is read. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
