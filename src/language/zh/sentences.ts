/** @module Splits Chinese text into sentences without changing a character. */
import { isHan } from './script.js';

const CLOSE_TO_OPEN: Readonly<Record<string, string>> = {
  '）': '（',
  ')': '（',
  '”': '“',
  '’': '‘',
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
  '】': '【',
  '〕': '〔',
  ']': '[',
};
const OPEN_ALIASES: Readonly<Record<string, string>> = { '(': '（' };
const OPENERS = new Set([...Object.values(CLOSE_TO_OPEN), ...Object.keys(OPEN_ALIASES)]);
const FULL_STOPS = new Set('。！？｡');
const HALF_STOPS = new Set('!?.');
/** What goes on with the sentence after a quotation that ends in a stop: “……。”的要求. */
const CONTINUATION = /^\s*(?:[，、；：。！？,;:!?)）》」』】〕—…]|的|等|之|这一|为)/;

/**
 * Sentences with their stops, closing quotes and brackets and the white space after them; joining them gives the
 * text exactly. A sentence ends at 。！？ (and at ASCII stops after Han characters) outside all brackets and quotes,
 * at the end of a quotation that ends in a stop, and at line breaks. Linear in the length of the text.
 */
export function splitSentences(text: string): string[] {
  const depths = bracketDepths(text);
  const sentences: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const end = sentenceEnd(text, index, start, depths);
    if (end === undefined) continue;
    sentences.push(text.slice(start, end));
    start = end;
    index = end - 1;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

/** Where the sentence ends whose stop stands at `index`, trailing closers and white space included. */
function sentenceEnd(text: string, index: number, start: number, depths: Uint16Array): number | undefined {
  if (text[index] === '\n') return skip(text, index, /\s/);
  if (!isStop(text, index)) return undefined;
  let end = skip(text, index + 1, /[。！？｡!?]/);
  const afterStops = end;
  while (end < text.length && isCloser(text, end, depths)) end += 1;
  if ((depths[end - 1] ?? 0) > 0) return undefined;
  if (end > afterStops && !closesSentence(text, start, end)) return undefined;
  return skip(text, end, /\s/);
}

function isStop(text: string, index: number): boolean {
  const character = text[index] ?? '';
  if (FULL_STOPS.has(character)) return true;
  if (!HALF_STOPS.has(character) || !isHan(text[index - 1] ?? '')) return false;
  const next = text[index + 1] ?? ' ';
  // 网址.中国 aside, a full stop in half width is followed by space, Han or a closer; digits and letters mean a name.
  return character !== '.' || /[\s”’」』）)》"]/.test(next) || isHan(next);
}

/** Quotes are closers when the bracket count says that they end something here. */
function isCloser(text: string, index: number, depths: Uint16Array): boolean {
  const character = text[index] ?? '';
  if (CLOSE_TO_OPEN[character] !== undefined) return true;
  return character === '"' && (depths[index] ?? 0) < (depths[index - 1] ?? 0);
}

/** A quotation ends the sentence unless the text goes on; a bracket only where it opened the sentence. */
function closesSentence(text: string, start: number, end: number): boolean {
  if (CONTINUATION.test(text.slice(end, end + 4))) return false;
  const closer = text[end - 1] ?? '';
  if (!/[）)\]】〕]/.test(closer)) return true;
  const opener = text
    .slice(start, start + 40)
    .trimStart()
    .charAt(0);
  return OPENERS.has(opener) && (OPEN_ALIASES[opener] ?? opener) === CLOSE_TO_OPEN[closer];
}

/**
 * How many brackets and quotes are open after each unit. Only pairs count: a bracket that is never closed in its line
 * must not glue the rest of the text into one sentence.
 */
function bracketDepths(text: string): Uint16Array {
  const change = new Int8Array(text.length);
  let open: { readonly kind: string; readonly index: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character === '\n') open = [];
    const kind = closingKind(character, open.at(-1)?.kind);
    if (kind === undefined) {
      if (OPENERS.has(character) || character === '"')
        open.push({ kind: OPEN_ALIASES[character] ?? character, index });
      continue;
    }
    const place = lastOfKind(open, kind);
    if (place === undefined) continue;
    change[open[place]?.index ?? index] = 1;
    change[index] = -1;
    open.length = place;
  }
  return sums(change);
}

/** The opening character that this one closes; a straight quote closes the one that is open. */
function closingKind(character: string, innermost: string | undefined): string | undefined {
  if (character === '"') return innermost === '"' ? '"' : undefined;
  return CLOSE_TO_OPEN[character];
}

/** Looks a few levels down only, so that unclosed brackets cannot make the search quadratic. */
function lastOfKind(open: readonly { readonly kind: string }[], kind: string): number | undefined {
  const deepest = Math.max(0, open.length - 8);
  for (let place = open.length - 1; place >= deepest; place -= 1)
    if (open[place]?.kind === kind) return place;
  return undefined;
}

function sums(change: Int8Array): Uint16Array {
  const depths = new Uint16Array(change.length);
  let depth = 0;
  change.forEach((step, index) => {
    depth += step;
    depths[index] = depth;
  });
  return depths;
}

function skip(text: string, from: number, what: RegExp): number {
  let index = from;
  while (index < text.length && what.test(text[index] ?? '')) index += 1;
  return index;
}
