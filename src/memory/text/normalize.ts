/** @module The form in which sources are compared: width, kinds of quotation marks and white space do not count. */
import { foldWidth } from '../../language/zh/script.js';

/** Text as it is compared, with the way back. */
export interface NormalizedSource {
  readonly key: string;
  /** `offsets[i]` is the offset in the original of unit `i` of the key; one more entry stands for the end. */
  readonly offsets: readonly number[];
}

const WIDE = /[\uFF01-\uFF5E\u3000]/;
const DOUBLE_QUOTES = /[“”„‟«»「」『』〝〞〟]/g;
const SINGLE_QUOTES = /[‘’‚‛]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** White space counts between Latin letters, digits and marks only: Chinese is written without. */
const LOOSE_SPACE = /(?<![\x21-\x7E\s])\s+|\s+(?![\x21-\x7E\s])/g;

/** The key of a source: the same for texts that differ in width, quotation marks or white space only. */
export function normalizeSource(text: string): string {
  const folded = foldSource(text).replace(INVISIBLE, '');
  return /\s/.test(folded) ? folded.replace(LOOSE_SPACE, '').replace(/\s+/g, ' ') : folded;
}

/** The key with offsets, slower. */
export function normalizeWithOffsets(text: string): NormalizedSource {
  const folded = foldSource(text);
  const kept = [...folded.matchAll(/[^\u00AD\u200B-\u200F\u2060\uFEFF]/g)].map(({ index }) => index);
  const visible = kept.map((index) => folded[index]).join('');
  const dropped = new Set<number>();
  for (const { index, 0: space } of visible.matchAll(/\s+/g)) {
    const isBetween = isPlain(visible[index - 1]) && isPlain(visible[index + space.length]);
    for (let at = isBetween ? 1 : 0; at < space.length; at += 1) dropped.add(index + at);
  }
  const offsets: number[] = [];
  let key = '';
  for (const [at, offset] of kept.entries()) {
    if (dropped.has(at)) continue;
    const character = visible[at] ?? '';
    key += /\s/.test(character) ? ' ' : character;
    offsets.push(offset);
  }
  return { key, offsets: [...offsets, text.length] };
}

const isPlain = (character: string | undefined): boolean =>
  character !== undefined && /[\x21-\x7E]/.test(character);

/** One unit stays one unit. */
function foldSource(text: string): string {
  const narrow = WIDE.test(text) ? foldWidth(text) : text;
  return narrow.replace(DOUBLE_QUOTES, '"').replace(SINGLE_QUOTES, "'");
}
