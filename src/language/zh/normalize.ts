/** @module The form of Chinese text that terms and rules are matched against. */
import { isChinese, isHan } from './script.js';
import { VARIANT_CHARACTERS } from './variant-characters.js';

/** Text for matching, with the way back to the text as published. */
export interface NormalizedText {
  readonly text: string;
  /** `offsets[i]` is the offset in the original of unit `i`; one more entry stands for the end. */
  readonly offsets: readonly number[];
}

/** A piece of the text being normalised and where it came from. */
interface Unit {
  readonly character: string;
  readonly offset: number;
}

/** CJK radicals, Kangxi radicals and compatibility ideographs: look-alikes of real characters. */
const COMPATIBILITY = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const FULL_WIDTH_KEPT = /[Ａ-Ｚａ-ｚ０-９％＋＆＠／＝＃＿]/;
const TO_FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};
const SINGLE_FORMS: Readonly<Record<string, string>> = {
  '｡': '。',
  '､': '、',
  '﹑': '、',
  '〝': '“',
  '〞': '”',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹙': '（',
  '﹚': '）',
  '〖': '【',
  '〗': '】',
};
const DOUBLED = new Set('，。、；：！？');
const CHINESE_DIGIT = /[〇零一二三四五六七八九]/;

/**
 * Normalises for matching only; the published text is kept elsewhere. Letters, digits and % become half width;
 * ASCII punctuation beside Chinese becomes full width; straight quotes become “ ”; variant characters, radicals and
 * compatibility forms become the usual character; white space inside Chinese and doubled stops go. A text without
 * Han characters only has its characters folded. Idempotent.
 */
export function normalizeForMatching(text: string): NormalizedText {
  if (isPlain(text)) return { text, offsets: Array.from({ length: text.length + 1 }, (_, index) => index) };
  let units = foldCharacters(text);
  const hasHan = units.some(({ character }) => isHan(character));
  // A later step can make room for an earlier one (a space removed joins two stops), so run until nothing changes.
  while (hasHan) {
    const before = units;
    units = collapseDoubled(pairQuotes(widenPunctuation(removeSpaces(zeroesAsDigits(units)))));
    const isStable =
      units.length === before.length &&
      units.every((unit, index) => unit.character === before[index]?.character);
    if (isStable) break;
  }
  return {
    text: units.map(({ character }) => character).join(''),
    offsets: [...units.flatMap(({ character, offset }) => unitOffsets(character, offset)), text.length],
  };
}

/** With stops that stand alone between them. */
const USUAL = /^(?:[\u4e00-\u9fff]|(?<=[\u4e00-\u9fff])[、，](?=[\u4e00-\u9fff]))*$/;

/** Usual Chinese characters need no change; most terms are such. */
function isPlain(text: string): boolean {
  if (!USUAL.test(text)) return false;
  for (const character of text) if (VARIANT_CHARACTERS.has(character)) return false;
  return true;
}

/** Characters outside the basic plane are two units long. */
function unitOffsets(character: string, offset: number): number[] {
  return character.length === 1 ? [offset] : [offset, offset + 1];
}

/** One character at a time: nothing here looks at its neighbours. */
function foldCharacters(text: string): Unit[] {
  const units: Unit[] = [];
  let offset = 0;
  for (const character of text) {
    if (!INVISIBLE.test(character)) {
      for (const folded of foldCharacter(character)) units.push({ character: folded, offset });
    }
    offset += character.length;
  }
  return units;
}

function foldCharacter(character: string): string {
  if (COMPATIBILITY.test(character)) {
    const folded = character.normalize('NFKC');
    return VARIANT_CHARACTERS.get(folded) ?? folded;
  }
  if (FULL_WIDTH_KEPT.test(character)) return character.normalize('NFKC');
  return VARIANT_CHARACTERS.get(character) ?? SINGLE_FORMS[character] ?? character;
}

/** ○, Ｏ (by now O) and ０ between Chinese digits are zeros. */
function zeroesAsDigits(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    if (!/[○O◯]/.test(unit.character)) return unit;
    const isBeside = [units[index - 1], units[index + 1]].some((other) =>
      CHINESE_DIGIT.test(other?.character ?? ''),
    );
    return isBeside ? { ...unit, character: '〇' } : unit;
  });
}

/** White space goes at the ends and wherever Chinese is on either side; between Latin words one space stays. */
function removeSpaces(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  units.forEach((unit, index) => {
    if (!/\s/.test(unit.character)) {
      kept.push(unit);
      return;
    }
    const next = units.slice(index, index + 2)[1]?.character;
    const previous = kept.at(-1)?.character;
    const isInner = previous !== undefined && next !== undefined && !/\s/.test(next);
    if (isInner && !isChinese(previous) && !isChinese(next)) kept.push({ ...unit, character: ' ' });
  });
  return kept;
}

function widenPunctuation(units: readonly Unit[]): Unit[] {
  const brackets = wideBrackets(units);
  return units.map((unit, index) => {
    const bracket = brackets.get(index);
    if (bracket !== undefined) return { ...unit, character: bracket };
    const wide = TO_FULL_WIDTH[unit.character];
    return wide !== undefined && isBesideChinese(units, index) ? { ...unit, character: wide } : unit;
  });
}

function isBesideChinese(units: readonly Unit[], index: number): boolean {
  return isChinese(units[index - 1]?.character ?? '') || isHan(units[index + 1]?.character ?? '');
}

/** Both brackets of a pair widen when either is beside Chinese. */
function wideBrackets(units: readonly Unit[]): Map<number, string> {
  const wide = new Map<number, string>();
  const open: number[] = [];
  units.forEach(({ character }, index) => {
    if (character === '(' || character === '（') open.push(index);
    if (character !== ')' && character !== '）') return;
    const start = open.pop();
    const isWide = [start, index].some(
      (place) =>
        place !== undefined &&
        (isBesideChinese(units, place) || /[（）]/.test(units[place]?.character ?? '')),
    );
    if (!isWide) return;
    wide.set(index, '）');
    if (start !== undefined) wide.set(start, '（');
  });
  for (const start of open) if (isBesideChinese(units, start)) wide.set(start, '（');
  return wide;
}

/** Straight double quotes open and close in turn. */
function pairQuotes(units: readonly Unit[]): Unit[] {
  let isOpen = false;
  return units.map((unit) => {
    if (unit.character === '“') isOpen = true;
    if (unit.character === '”' || unit.character === '\n') isOpen = false;
    if (unit.character !== '"' && unit.character !== '＂') return unit;
    isOpen = !isOpen;
    return { ...unit, character: isOpen ? '“' : '”' };
  });
}

function collapseDoubled(units: readonly Unit[]): Unit[] {
  return units.filter(
    ({ character }, index) => !(DOUBLED.has(character) && units[index - 1]?.character === character),
  );
}
