/** @module Pinyin spelling of places, persons and words, by the rules for names on maps and passports. */
import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import { foldWidth } from './script.js';
import { COMPOUND_SURNAMES } from './surnames.js';

let loaded: typeof PinyinPro | undefined;

/** Loading the library takes 70 ms, and most runs spell no name: it is loaded when first asked. */
function library(): typeof PinyinPro {
  loaded ??= createRequire(import.meta.url)('pinyin-pro') as typeof PinyinPro;
  return loaded;
}

/** Characters that have one reading in place names and another in words. */
const PLACE_READINGS: Readonly<Record<string, string>> = { 都: 'du' };

/**
 * The name of a place without its 镇, 县 or 市: Zhaiwu, Xi'an, Lüliang. One word, capitalised, an apostrophe before an
 * inner syllable that opens with a, o or e.
 * @param overrides names (or the beginnings of names) that are not spelt as they sound, see glossary/names/places.tsv
 */
export function placeToPinyin(zh: string, overrides: ReadonlyMap<string, string> = new Map()): string {
  const whole = overrides.get(zh);
  if (whole !== undefined) return whole;
  for (let length = zh.length - 1; length >= 2; length -= 1) {
    const beginning = overrides.get(zh.slice(0, length));
    const isOneWord = beginning !== undefined && !/[ -]/.test(beginning);
    if (isOneWord) return joinSyllables([beginning, ...placeSyllables(zh.slice(length))]);
  }
  return capitalize(joinSyllables(placeSyllables(zh)));
}

function placeSyllables(zh: string): string[] {
  const parts = syllables(zh);
  // Runs of other scripts are one part, so only pure Chinese lines up with its syllables.
  return parts.length === zh.length
    ? parts.map((part, index) => PLACE_READINGS[zh.charAt(index)] ?? part)
    : parts;
}

/** Surname first, given name joined: Xi Jinping, Ouyang Xiu. The parts of names with · are spelt one by one. */
export function personToPinyin(zh: string): string {
  if (zh.includes('·')) {
    return zh
      .split('·')
      .map((part) => capitalize(wordToPinyin(part)))
      .join(' ');
  }
  const hasCompound = zh.length > 2 && COMPOUND_SURNAMES.has(zh.slice(0, 2));
  const parts = syllables(zh, 'head');
  const surnameLength = hasCompound ? 2 : 1;
  const names = [parts.slice(0, surnameLength), parts.slice(surnameLength)];
  return names
    .filter((name) => name.length > 0)
    .map((name) => capitalize(joinSyllables(name)))
    .join(' ');
}

/** A word in lower case without tones: shequ, ganbu. What is not Han stays as it is. */
export function wordToPinyin(zh: string): string {
  return joinSyllables(syllables(zh));
}

/** Each character's syllable, in lower case without tones; a run of other scripts is one part. */
export const charactersToPinyin = (zh: string): readonly string[] => syllables(zh);

function syllables(zh: string, surname: 'head' | 'off' = 'off'): string[] {
  if (zh === '') return [];
  return library().pinyin(foldWidth(zh), {
    toneType: 'none',
    type: 'array',
    v: false,
    surname,
    nonZh: 'consecutive',
  });
}

function joinSyllables(parts: readonly string[]): string {
  return parts.reduce(
    (word, part) => (word !== '' && /^[aeo]/.test(part) ? `${word}'${part}` : word + part),
    '',
  );
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
