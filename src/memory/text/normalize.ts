/** @module The form in which sources are compared: width, kinds of quotation marks and white space do not count. */
import { foldWidth } from '../../language/zh/script.js';

/** Text as it is compared, with the way back. */
export interface NormalizedSource {
  readonly key: string;
  /** `offsets[i]` is the offset in the original of unit `i` of the key; one more entry stands for the end. */
  readonly offsets: readonly number[];
}

const DOUBLE_QUOTES = '“”„‟«»「」『』〝〞〟';
const SINGLE_QUOTES = '‘’‚‛';
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Half a surrogate pair, which no file can hold: it becomes U+FFFD where it is stored, so it does here. */
const REPLACEMENT = 0xfffd;

/** What each UTF-16 unit becomes; one table, as every text of a memory passes here at each reading. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (DOUBLE_QUOTES.includes(character)) return 0x22;
  if (SINGLE_QUOTES.includes(character)) return 0x27;
  return foldWidth(character).charCodeAt(0);
});

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
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLone = code >= 0xd800 && code <= 0xdfff && isHalf(text, at, code);
    const other = isLone ? REPLACEMENT : (FOLDED[code] ?? code);
    if (other === code) continue;
    folded += text.slice(from, at) + String.fromCharCode(other);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** Whether a surrogate stands without its other half. */
function isHalf(text: string, at: number, code: number): boolean {
  const other = text.charCodeAt(code < 0xdc00 ? at + 1 : at - 1);
  return code < 0xdc00 ? !(other >= 0xdc00 && other <= 0xdfff) : !(other >= 0xd800 && other < 0xdc00);
}
