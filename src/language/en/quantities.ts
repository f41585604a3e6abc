/** @module Finds the numbers of an English text by value. */
import type { CalendarDate } from '../calendar-date.js';
import { dateKey, isPossibleDate } from '../calendar-date.js';
import { decimalFrom, decimalToNumber, shiftDecimal } from '../decimal.js';
import type { Quantity, QuantityKind } from '../quantity.js';
import { selectSpans } from '../select-spans.js';
import { MONTH_NAMES } from './dates.js';
import {
  CARDINAL_SOURCE,
  FRACTION_SOURCE,
  fractionWordsValue,
  numberWordsValue,
  ORDINAL_SOURCE,
  SCALE_EXPONENTS,
} from './number-words.js';

interface Reading {
  readonly value: number;
  readonly kind: QuantityKind;
  readonly precision: number;
  readonly date?: CalendarDate;
}

interface Recogniser {
  readonly pattern: RegExp;
  /** What a text with a match has: most texts have no month, and many no digit. @default anything */
  readonly needs?: RegExp;
  readonly read: (match: RegExpMatchArray) => Reading | undefined;
}

const MONTH = `(?<month>${MONTH_NAMES.join('|')})`;
const ANY_MONTH = new RegExp(MONTH_NAMES.join('|'), 'u');
const DIGIT = /\d/u;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:1[89]|20)\d\d)`;
/** "March" and "May" are words too, so a month alone must follow one of these. */
const MONTH_CONTEXT = String.raw`(?<=\b(?:[Ii]n|of|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|to|and|[Ee]arly|[Ll]ate|[Mm]id|[Tt]hrough|[Ll]ast|[Tt]his|[Nn]ext)[ -])`;
/** Digits that belong to a name (COVID-19, G20, N95) are not quantities. */
const NOT_IN_NAME = String.raw`(?<![\p{L}\d]|\p{Lu}-|\d[.,])`;
const FIGURE = String.raw`(?<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d|\p{Lu}(?!\p{L}))`;
const SUFFIX_KINDS: readonly (readonly [RegExp, QuantityKind])[] = [
  [/percentage/i, 'percentagePoint'],
  [/%|per/i, 'percent'],
  [/^(?:st|nd|rd|th)$/i, 'ordinal'],
  [/fold|times/i, 'multiple'],
];
const SUFFIX = String.raw`(?<suffix>[ -][Pp]ercentage[ -][Pp]oints?\b|%|[ -][Pp]er ?cent\b|(?:st|nd|rd|th)\b|-?fold\b| times\b(?= (?:that|the|as|more|higher|larger|of)))?`;
const MULTIPLES: Readonly<Record<string, number>> = {
  doubl: 2,
  twice: 2,
  twofo: 2,
  tripl: 3,
  trebl: 3,
  quadr: 4,
};
const APPROXIMATE_BEFORE =
  /(?:more than|over|nearly|almost|about|around|approximately|some|close to|at least|at most|less than|fewer than|up to|exceed(?:s|ed|ing)?|above|below|roughly|topped|under)[ -](?:an? |the |RMB ?)?[¥$]?$/i;
const APPROXIMATE_AFTER = /^(?: or (?:more|so|above|less|fewer)\b|\+| plus\b)/i;

/** "September 12 to 14, 2023": the first day takes the year from the second, the second the month from the first. */
const RANGE_WORD = '(?: to | and | through |[-–])';

const RECOGNISERS: readonly Recogniser[] = [
  {
    pattern: new RegExp(
      String.raw`\b${MONTH} ${DAY}(?=${RANGE_WORD}(?:\p{Lu}\p{Ll}+ )?\d{1,2}, ?${YEAR}(?!\d))`,
      'gu',
    ),
    needs: ANY_MONTH,
    read: readDate,
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\b${MONTH} \d{1,2}${RANGE_WORD})${DAY}(?:, ?${YEAR})?(?!\d|,\d|%| percent)\b`,
      'gu',
    ),
    needs: ANY_MONTH,
    read: readDate,
  },
  {
    pattern: new RegExp(String.raw`\b${MONTH} ${DAY}(?:, ?${YEAR})?(?!\d)`, 'gu'),
    needs: ANY_MONTH,
    read: readDate,
  },
  {
    pattern: new RegExp(String.raw`\b${DAY} ${MONTH}(?:,? ${YEAR})?\b`, 'gu'),
    needs: ANY_MONTH,
    read: readDate,
  },
  { pattern: new RegExp(String.raw`\b${MONTH},? ${YEAR}\b`, 'gu'), needs: ANY_MONTH, read: readDate },
  { pattern: new RegExp(`${MONTH_CONTEXT}${MONTH}\\b`, 'gu'), needs: ANY_MONTH, read: readDate },
  {
    pattern: new RegExp(String.raw`(?<!\d)${YEAR}([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)`, 'gu'),
    needs: DIGIT,
    read: readDate,
  },
  {
    pattern: new RegExp(
      String.raw`${NOT_IN_NAME}${YEAR}(?!\d|[.,]\d|%|[a-z]*(?:st|nd|rd|th)\b)s?\b(?! (?:hundred|thousand|[mbt]r?illion|per))`,
      'gu',
    ),
    needs: DIGIT,
    read: (match) => reading(Number(match.groups?.['year']), 'year'),
  },
  {
    pattern: new RegExp(
      String.raw`${NOT_IN_NAME}${FIGURE}(?:[ -](?<scale>[Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion)\b)?${SUFFIX}`,
      'gu',
    ),
    needs: DIGIT,
    read: readFigure,
  },
  { pattern: new RegExp(String.raw`\b${FRACTION_SOURCE}\b`, 'gi'), read: readFraction },
  {
    pattern: new RegExp(
      String.raw`\b${CARDINAL_SOURCE}\b(?<suffix>[ -]percentage[ -]points?\b|[ -]per ?cent\b|fold\b)?`,
      'gi',
    ),
    read: (match) => reading(numberWordsValue(withoutSuffix(match)), suffixKind(match.groups?.['suffix'])),
  },
  {
    pattern: new RegExp(String.raw`\b${ORDINAL_SOURCE}\b`, 'gi'),
    read: (match) => reading(numberWordsValue(match[0]), 'ordinal'),
  },
  {
    pattern:
      /\b(?:doubl(?:e[sd]?|ing)|twice|twofold|tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing))\b/gi,
    read: (match) => reading(MULTIPLES[match[0].slice(0, 5).toLowerCase()] ?? 1, 'multiple'),
  },
];

/**
 * All numbers of an English text, in order and without overlaps: figures with million and billion, words, ordinals,
 * percentages, fractions, multiples, years and dates. The figures of names such as COVID-19 are left out.
 */
export function findEnglishQuantities(text: string): Quantity[] {
  const candidates = RECOGNISERS.filter(({ needs }) => needs?.test(text) ?? true).flatMap(
    ({ pattern, read }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const found = read(match);
        return found === undefined ? [] : [toQuantity(text, match, found)];
      }),
  );
  return selectSpans(candidates);
}

function toQuantity(text: string, match: RegExpMatchArray, found: Reading): Quantity {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const approximate =
    APPROXIMATE_BEFORE.test(text.slice(Math.max(0, start - 30), start)) ||
    APPROXIMATE_AFTER.test(text.slice(end, end + 12));
  return { start, end, raw: match[0], approximate, ...found };
}

function reading(value: number, kind: QuantityKind, precision = 1): Reading {
  return { value, kind, precision };
}

function readDate(match: RegExpMatchArray): Reading | undefined {
  const { year, month = '', day } = match.groups ?? {};
  const named = MONTH_NAMES.indexOf(month) + 1;
  const date: CalendarDate = {
    ...(year === undefined ? {} : { year: Number(year) }),
    month: named === 0 ? Number(month) : named,
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  return isPossibleDate(date) ? { ...reading(dateKey(date), 'date'), date } : undefined;
}

function readFigure(match: RegExpMatchArray): Reading {
  const { figure = '', scale, suffix } = match.groups ?? {};
  const exponent = scale === undefined ? 0 : (SCALE_EXPONENTS[scale.toLowerCase()] ?? 0);
  const decimal = decimalFrom(figure.replaceAll(',', ''));
  const step = { digits: 1n, scale: decimal.scale };
  return reading(
    decimalToNumber(shiftDecimal(decimal, exponent)),
    suffixKind(suffix),
    decimalToNumber(shiftDecimal(step, exponent)),
  );
}

/** "five quarters" are of a year. */
function readFraction(match: RegExpMatchArray): Reading | undefined {
  const value = fractionWordsValue(match[0]);
  return value < 1 ? reading(value, 'fraction', 0) : undefined;
}

function suffixKind(suffix: string | undefined): QuantityKind {
  if (suffix === undefined) return 'number';
  return SUFFIX_KINDS.find(([pattern]) => pattern.test(suffix))?.[1] ?? 'number';
}

function withoutSuffix(match: RegExpMatchArray): string {
  return match[0].slice(0, match[0].length - (match.groups?.['suffix']?.length ?? 0));
}
