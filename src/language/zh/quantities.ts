/** @module Finds the numbers of a Chinese text by value. */
import { dateKey } from '../calendar-date.js';
import type { CalendarDate } from '../calendar-date.js';
import type { Quantity, QuantityKind } from '../quantity.js';
import { selectSpans } from '../select-spans.js';
import { findDates } from './dates.js';
import type { DateMention } from './dates.js';
import { COUNTING_MEASURE_SOURCE, MEASURE_SOURCE } from './measure-words.js';
import { markNotQuantities } from './not-quantities.js';
import { CHINESE_NUMERAL_CHARACTERS, parseNumeral } from './numerals.js';
import { foldWidth } from './script.js';

interface Reading {
  readonly value: number;
  readonly kind: QuantityKind;
  readonly precision?: number;
  readonly unit?: string;
  readonly approximate?: boolean;
}

interface Recogniser {
  /** Matches width-folded text. */
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Reading | undefined;
  /** Whether fixed words and quoted slogans are off limits; figures count everywhere. */
  readonly isInCharacters: boolean;
}

const HAN = `[${CHINESE_NUMERAL_CHARACTERS}]`;
/** The digits of names (PM2.5, G20, 5G, COVID-19) are not quantities. */
const FIGURE = String.raw`(?<![A-Za-z\d]|[A-Z]-|\d[.,])(?<figure>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d|[A-Z](?![A-Za-z]))`;
/** 千 of 千瓦 and 千米 belongs to the unit. */
const SCALE = '(?:[十百万亿]|千(?![米瓦克伏卡]))';
const MIXED = String.raw`${FIGURE}\s*(?<scale>[余多]?${SCALE}*(?:\d+(?:\.\d+)?${SCALE}+)*)(?<more>[余多]?)`;
const CARDINAL = `(?<![几数第分])(?<han>${HAN}+(?:点[〇零一二三四五六七八九]+)?)(?<more>(?:[余多][万亿]*)?)(?![几分])`;
const measured = (source: string): string => String.raw`(?=\s*(?<unit>${source})?)`;

const RECOGNISERS: readonly Recogniser[] = [
  figures(String.raw`${MIXED}\s*%`, 'percent'),
  figures(String.raw`${MIXED}\s*‰`, 'fraction', 0.001),
  figures(String.raw`${MIXED}\s*个?百分点`, 'percentagePoint'),
  figures(String.raw`${MIXED}\s*倍`, 'multiple'),
  figures(String.raw`${MIXED}\s*成(?=[以左的，。；、]|$)`, 'percent', 10),
  figures(`${MIXED}${measured(MEASURE_SOURCE)}`, 'number'),
  characters(`${CARDINAL}个?百分点`, 'percentagePoint'),
  characters(`${CARDINAL}倍`, 'multiple'),
  characters(`${CARDINAL}成(?=[以左的，。；、]|$)`, 'percent', 10),
  characters(`${CARDINAL}(?=\\s*(?<unit>${COUNTING_MEASURE_SOURCE}))`, 'number'),
  // Without a measure word only numerals that cannot be anything else: 三百二十五, 二〇二一, 二十多.
  characters(
    `(?<![几数第分])(?<han>[一二三四五六七八九两][十百千万亿]${HAN}+|[一二]${HAN}?〇${HAN}+)(?<more>)`,
    'number',
  ),
  {
    pattern:
      /(?<=[近逾超上过])(?<han>[百千]万?)(?<more>[余多]?)(?=(?<unit>个|项|件|次|名|人|场|家|户|位|亩|元|吨|年))/g,
    read: readBareUnit,
    isInCharacters: true,
  },
  {
    pattern: new RegExp(`第\\s*(?<han>${HAN}+|\\d+)(?=\\s*(?<unit>${MEASURE_SOURCE})?)`, 'g'),
    read: readOrdinal,
    isInCharacters: true,
  },
  {
    pattern: new RegExp(`(?<below>${HAN}+)分之(?<above>${HAN}+(?:点${HAN}+)?|\\d+(?:\\.\\d+)?)`, 'g'),
    read: readFraction,
    isInCharacters: false,
  },
  { pattern: /百分百/g, read: () => ({ value: 100, kind: 'percent' }), isInCharacters: false },
  {
    pattern: /一半|半数|(?<=[过减])半(?!个|年|月|天|小)/g,
    read: () => ({ value: 0.5, kind: 'fraction', precision: 0 }),
    isInCharacters: true,
  },
  {
    pattern: /(?<![上下前后多大对])半(?=(?<unit>年|个月|个小时|小时|天))/g,
    read: ({ unit }) => ({
      value: 0.5,
      kind: 'fraction',
      precision: 0,
      ...(unit === undefined ? {} : { unit }),
    }),
    isInCharacters: true,
  },
  {
    pattern: new RegExp(`翻了?(?:(?<han>${HAN}|\\d)?番|一倍)`, 'g'),
    read: ({ han }) => ({ value: 2 ** (parseNumeral(han ?? '一') ?? 1), kind: 'multiple' }),
    isInCharacters: false,
  },
];

const APPROXIMATE_BEFORE = /(?:近|约为?|超过?|逾|突破|至少|不少于|不低于|不超过|不足|上|过)\s*$/;
const APPROXIMATE_AFTER = new RegExp(`^${MEASURE_SOURCE}?(?:左右|以上|以下|以内|上下|多|余)`);
/** 近三年 is the past three years. */
const SPAN_OF_TIME = /^(?:年|个月|天|周|届|期)/;

/**
 * All numbers of a Chinese text, in order and without overlaps. Spans take in 第, 余, 万, %, 个百分点, 倍 and 年 of a
 * year or date, but not measure words, which stand in `unit`. A lone 一 to 十 counts only before a measure word;
 * fixed words (进一步, 一系列) and short quotations (“两个维护”) are not numbers.
 */
export function findQuantities(text: string): Quantity[] {
  // A full-width comma ends a clause; folded, it would join 5，829项 into 5,829.
  const folded = foldWidth(text.replaceAll('，', '\u{FE10}')).replaceAll('\u{FE10}', '，');
  const marks = markNotQuantities(folded);
  const numbers = RECOGNISERS.flatMap(({ pattern, read, isInCharacters }) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      if (isInCharacters && marks[match.index + match[0].length - 1] === 1) return [];
      const found = read(match.groups ?? {});
      return found === undefined ? [] : [toQuantity(text, folded, match, found)];
    }),
  );
  return selectSpans([...findDates(text).flatMap((mention) => fromDate(text, mention)), ...numbers]);
}

function figures(source: string, kind: QuantityKind, factor = 1): Recogniser {
  return {
    pattern: new RegExp(source, 'g'),
    read: (groups) => readFigures(groups, kind, factor),
    isInCharacters: false,
  };
}

function characters(source: string, kind: QuantityKind, factor = 1): Recogniser {
  return {
    pattern: new RegExp(source, 'g'),
    read: (groups) => readCharacters(groups, kind, factor),
    isInCharacters: true,
  };
}

function readFigures(
  { figure = '', scale = '', more, unit }: Record<string, string | undefined>,
  kind: QuantityKind,
  factor: number,
): Reading | undefined {
  const units = scale.replace(/[余多]/, '');
  const value = parseNumeral(figure + units);
  if (value === undefined) return undefined;
  const step = lastFigureStep(figure, units);
  return {
    value: scaleExactly(value, factor),
    kind,
    precision: scaleExactly(step, factor),
    approximate: units !== scale || more !== '',
    ...(unit === undefined ? {} : { unit: unit === '中' ? '中全会' : unit }),
  };
}

function readCharacters(
  { han = '', more = '', unit }: Record<string, string | undefined>,
  kind: QuantityKind,
  factor: number,
): Reading | undefined {
  const value = parseNumeral(han + more.replace(/[余多]/, ''));
  if (value === undefined) return undefined;
  const isQuarter = unit === '季度';
  return {
    value: scaleExactly(value, factor),
    kind: isQuarter ? 'ordinal' : kind,
    precision: factor * lastDigitWorth(value),
    approximate: more !== '',
    ...(unit === undefined ? {} : { unit: unit === '中' ? '中全会' : unit }),
  };
}

/** 近百场, 上千人: "nearly a hundred", "upwards of a thousand". */
function readBareUnit({ han = '', unit = '' }: Record<string, string | undefined>): Reading | undefined {
  const value = parseNumeral(`一${han}`);
  return value === undefined
    ? undefined
    : { value, kind: 'number', precision: value, unit, approximate: true };
}

function readOrdinal({ han = '', unit }: Record<string, string | undefined>): Reading | undefined {
  const value = parseNumeral(han);
  return value === undefined
    ? undefined
    : { value, kind: 'ordinal', ...(unit === undefined ? {} : { unit }) };
}

function readFraction({ below = '', above = '' }: Record<string, string | undefined>): Reading | undefined {
  const denominator = parseNumeral(/^[百千万亿]/.test(below) ? `一${below}` : below);
  const numerator = parseNumeral(above === '百' ? '一百' : above);
  if (denominator === undefined || numerator === undefined || denominator === 0) return undefined;
  if (denominator === 100) return { value: numerator, kind: 'percent' };
  return { value: numerator / denominator, kind: 'fraction', precision: 0 };
}

/** Keeps 1.1 × 10 at 11: products of a short decimal are rounded to twelve digits. */
function scaleExactly(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}

/** Of 3亿5千万 the last figure is 5, counted in tens of millions. */
function lastFigureStep(figure: string, units: string): number {
  const [, lastFigure = figure, lastUnits = units] = /(\d+(?:\.\d+)?)(\D+)$/.exec(units) ?? [];
  const decimals = lastFigure.split('.')[1]?.length ?? 0;
  const worth = parseNumeral(`1${lastUnits}`) ?? 1;
  // Dividing keeps 10 / 100 at 0.1, where multiplying by 0.01 would not.
  return worth / 10 ** decimals;
}

/** 三百 is exact to the hundred, 三百二十五 to the one. */
function lastDigitWorth(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1;
  return 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
}

function toQuantity(text: string, folded: string, match: RegExpMatchArray, found: Reading): Quantity {
  const start = match.index ?? 0;
  const end = start + match[0].trimEnd().length;
  const after = folded.slice(end, end + 8).trimStart();
  const before = folded.slice(Math.max(0, start - 4), start);
  const isPrefixed = APPROXIMATE_BEFORE.test(before) && !(/近\s*$/.test(before) && SPAN_OF_TIME.test(after));
  const approximate = found.approximate === true || isPrefixed || APPROXIMATE_AFTER.test(after);
  return { start, end, raw: text.slice(start, end), precision: 1, ...found, approximate };
}

/** A range of dates is two quantities; a year alone has a kind of its own. */
function fromDate(text: string, { start, end, date, until, untilStart }: DateMention): Quantity[] {
  if (until === undefined || untilStart === undefined) return [dateQuantity(text, start, end, date)];
  const first = text.slice(start, untilStart).replace(/[-—–~～－至到\s]+$/, '');
  return [dateQuantity(text, start, start + first.length, date), dateQuantity(text, untilStart, end, until)];
}

function dateQuantity(text: string, start: number, end: number, date: CalendarDate): Quantity {
  const isYear = date.month === undefined && date.day === undefined && date.year !== undefined;
  const place = { start, end, raw: text.slice(start, end), approximate: false, precision: 1, date };
  return isYear
    ? { ...place, value: date.year ?? 0, kind: 'year' }
    : { ...place, value: dateKey(date), kind: 'date' };
}
