/** @module Whether an English number can stand for a Chinese one. */
import { isEqual, type Quantity } from '../../../language/quantity.js';

/** Values that a Chinese number may take in English besides its own: half a year is six months. */
const HALF_UNITS: readonly (readonly [RegExp, number])[] = [
  [/年/, 12],
  [/小时|钟头/, 60],
  [/天|日/, 24],
];
/** Words for small numbers that no number recogniser reads. */
const COUNT_WORDS: ReadonlyMap<number, RegExp> = new Map([
  [0.5, /\b(?:half|halves|semi|mid)/i],
  [1, /\b(?:an?|once|single|same|sole|only|each|every|whole|entire|first|one)\b/i],
  [2, /\b(?:both|pair|couple|twice|dual|double|either|neither|two|bilateral|second)\b/i],
  [3, /\b(?:triple|thrice|trilateral)\b/i],
  [10, /\b(?:decade|dozen)s?\b/i],
  [12, /\bdozens?\b/i],
  [100, /\b(?:century|centenary|centennial|hundred)/i],
  [1000, /\b(?:thousand)/i],
  [10_000, /\b(?:ten|tens of|myriad)\b/i],
]);

/** A Chinese measure as an English one: the English unit and its factor. */
const CONVERSIONS: readonly (readonly [unit: string, english: RegExp, factor: number])[] = [
  ['亩', /\bhectares?\b|\bha\b/i, 1 / 15],
  ['亩', /\bacres?\b/i, 0.16474],
  ['斤', /\bkilograms?\b|\bkg\b/i, 0.5],
  ['斤', /\btons?\b|\btonnes?\b/i, 0.0005],
  ['公里', /\bmiles?\b/i, 0.62137],
  ['里', /\bkilomet(?:er|re)s?\b|\bkm\b/i, 0.5],
  ['角', /\byuan\b/i, 0.1],
  ['毛', /\byuan\b/i, 0.1],
  ['分', /\byuan\b/i, 0.01],
];
/** Converted figures are rounded. */
const CONVERSION_TOLERANCE = 0.02;

/** True when `english` says what `chinese` says, in the same or another form. */
export function isSameValue(chinese: Quantity, english: Quantity, target: string): boolean {
  if (readings(chinese).some((value) => isEqual(value, english.value))) return true;
  if (isRatio(chinese, english) || isConverted(chinese, english, target)) return true;
  // "nearly 2.6 million" for 256.8万: rounded, and said to be.
  const isRounded = english.approximate && english.precision > chinese.precision;
  return isRounded && Math.abs(chinese.value - english.value) <= english.precision;
}

/** 24小时 is "around the clock". */
export function isSaidByIdiom({ value, unit = '' }: Quantity, target: string): boolean {
  return value === 24 && unit.startsWith('小时') && /\b(?:a)?round[- ]the[- ]clock\b/i.test(target);
}

/** True when a word such as "both" or "a" in the English says the small number. */
export function isSaidByWord({ value }: Quantity, target: string): boolean {
  return COUNT_WORDS.get(value)?.test(target) ?? false;
}

function readings({ value, kind, unit, raw }: Quantity): readonly number[] {
  const values = [value];
  const half = raw.includes('半') ? HALF_UNITS.find(([pattern]) => pattern.test(unit ?? raw)) : undefined;
  if (half !== undefined) values.push(value * half[1]);
  // 增长2倍 is "tripled", "grew twofold" or "by 200 percent".
  if (kind === 'multiple') values.push(value + 1, value - 1, value * 100, (value - 1) * 100);
  return values;
}

function isConverted({ value, unit = '' }: Quantity, english: Quantity, target: string): boolean {
  return CONVERSIONS.some(([suffix, pattern, factor]) => {
    const converted = value * factor;
    const isNear = Math.abs(converted - english.value) <= converted * CONVERSION_TOLERANCE;
    return isNear && unit.startsWith(suffix) && pattern.test(target);
  });
}

/** 三成 as "30 percent" or "three tenths", 一半 as "50 percent". */
function isRatio(chinese: Quantity, english: Quantity): boolean {
  const share = shareOf(chinese);
  const other = shareOf(english);
  return share !== undefined && other !== undefined && Math.abs(share - other) < 1e-6;
}

function shareOf({ kind, value }: Quantity): number | undefined {
  if (kind === 'percent') return value / 100;
  return kind === 'fraction' ? value : undefined;
}
