/** @module The value of one Chinese or mixed numeral. */
import type { Decimal } from '../decimal.js';
import {
  addDecimals,
  decimalFrom,
  decimalToNumber,
  isBelowPowerOfTen,
  shiftDecimal,
  ZERO,
} from '../decimal.js';
import { foldWidth } from './script.js';

/** Digits, formal (壹) and variant (两, ○) forms included. */
const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零○Ｏ', '一壹弌', '二贰貳两兩', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (forms, value) => Array.from(forms, (form) => [form, String(value)]),
  ),
);
const PLAIN_FORMS: Readonly<Record<string, string>> = {
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
  廿: '二十',
  卅: '三十',
  點: '点',
  O: '〇',
};
/** Units in falling order, with their power of ten. */
const UNITS = [
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['十', 1],
] as const;

/** More characters than this are no numeral; the bound keeps the parser's depth small. */
const LONGEST = 40;

/** One numeral character, for building patterns: digits of both scripts are not included. */
export const CHINESE_NUMERAL_CHARACTERS = '〇零一二三四五六七八九十百千万亿两廿卅';

/**
 * The value of a whole string that is one numeral, exact to the last digit: 829, １，２３４, 三百二十五, 一万二千,
 * 二〇二四, 1.3万, 3亿5千万, 1.2万亿, 三点五.
 * @returns nothing when the string is anything else: 两三, 千万 (no leading digit), 十四五, 余.
 */
export function parseNumeral(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = foldWidth(text).replace(/[拾佰仟萬億廿卅點O]/g, (form) => PLAIN_FORMS[form] ?? form);
  const value = parseDecimal(plain);
  return value === undefined ? undefined : decimalToNumber(value);
}

function parseDecimal(text: string): Decimal | undefined {
  if (text === '') return undefined;
  return parseFigures(text) ?? parsePositional(text) ?? parseByUnit(text);
}

/** ASCII figures with or without thousands separators. */
function parseFigures(text: string): Decimal | undefined {
  const isFigure = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text);
  return isFigure ? decimalFrom(text.replaceAll(',', '')) : undefined;
}

/** 二〇二四, 零, 三 and 三点五; two to three digits without a zero (两三, 三五) are guesses, not numerals. */
function parsePositional(text: string): Decimal | undefined {
  const [whole = '', fraction = '', ...rest] = text.split('点');
  const digits = toDigits(whole);
  const decimals = toDigits(fraction);
  if (digits === undefined || decimals === undefined || rest.length > 0 || digits === '') return undefined;
  if (text.endsWith('点')) return undefined;
  const isGuess = digits.length > 1 && digits.length < 4 && !digits.includes('0');
  return isGuess ? undefined : decimalFrom(`${digits}.${decimals}`);
}

function toDigits(text: string): string | undefined {
  const digits = Array.from(text, (character) => DIGITS[character]);
  return digits.includes(undefined) ? undefined : digits.join('');
}

/** Splits at the greatest unit: what stands before it counts units, what follows is less than one. */
function parseByUnit(text: string): Decimal | undefined {
  const found = UNITS.find(([unit]) => text.includes(unit));
  if (found === undefined) return undefined;
  const [unit, power] = found;
  const split = text.lastIndexOf(unit);
  const count = parseCount(text.slice(0, split), power);
  const remainder = parseRemainder(text.slice(split + 1), power);
  if (count === undefined || remainder === undefined) return undefined;
  return addDecimals(shiftDecimal(count, power), remainder);
}

function parseCount(text: string, power: number): Decimal | undefined {
  if (text === '') return power === 1 ? decimalFrom('1') : undefined;
  const count = parseDecimal(text);
  if (count === undefined) return undefined;
  return isBelowPowerOfTen(count, countLimit(text, power)) ? count : undefined;
}

/** 十 to 千 take one digit (三百, 5千); 万 what is below 亿, 亿 also 万 (1.2万亿); figures may be longer (12345万). */
function countLimit(text: string, power: number): number {
  if (power < 4) return 1;
  return power === 4 && !/^[\d.,]+$/.test(text) ? 4 : 8;
}

function parseRemainder(text: string, power: number): Decimal | undefined {
  if (text === '') return ZERO;
  const opensWithZero = /^[零〇]/.test(text);
  const rest = opensWithZero ? text.slice(1) : text;
  const digit = rest.length === 1 ? DIGITS[rest] : undefined;
  // 一万二 is 12,000: a single digit counts the next lower unit, unless 零 stands between.
  if (digit !== undefined) return shiftDecimal(decimalFrom(digit), opensWithZero ? 0 : power - 1);
  const value = parseDecimal(rest);
  return value !== undefined && isBelowPowerOfTen(value, power) ? value : undefined;
}
