/** @module The patterns of Chinese numbers and what each is worth. */
import type { QuantityKind } from '../quantity.js';
import { COUNTING_MEASURE_SOURCE, MEASURE_SOURCE } from './measure-words.js';
import { CHINESE_NUMERAL_CHARACTERS, parseNumeral } from './numerals.js';

/** What a recogniser makes of a match; the place is added by the caller. */
export interface Reading {
  readonly value: number;
  readonly kind: QuantityKind;
  readonly precision?: number;
  readonly unit?: string;
  readonly approximate?: boolean;
}

export interface Recogniser {
  /** Matches width-folded text. */
  readonly pattern: RegExp;
  /** What a text with a match has. @default anything */
  readonly needs?: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Reading | undefined;
  /** Whether fixed words and quoted slogans are off limits; figures count everywhere. */
  readonly isInCharacters: boolean;
}

const HAN = `[${CHINESE_NUMERAL_CHARACTERS}]`;
/** Bounded, so that a long run of numeral characters cannot make the search quadratic. */
const HAN_RUN = `${HAN}{1,20}`;
/** The digits of names (PM2.5, G20, 5G, COVID-19) are not quantities. */
const FIGURE = String.raw`(?<![A-Za-z\d]|[A-Z]-|\d[.,])(?<figure>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d|[A-Z](?![A-Za-z]))`;
/** 千 of 千瓦 and 千米 belongs to the unit. */
const SCALE = '(?:[十百万亿]|千(?![米瓦克伏卡]))';
const MIXED = String.raw`${FIGURE}\s*(?<scale>[余多]?${SCALE}{0,4}(?:\d{1,8}(?:\.\d{1,8})?${SCALE}{1,4}){0,3})(?<more>[余多]?)`;
const CARDINAL = `(?<![几数第分]|${HAN})(?<han>${HAN_RUN}(?:点[〇零一二三四五六七八九]{1,8})?)(?<more>(?:[余多][万亿]*)?)(?![几分])`;
const measured = (source: string): string => String.raw`(?=\s*(?<unit>${source})?)`;

export const RECOGNISERS: readonly Recogniser[] = [
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
    `(?<![几数第分]|${HAN})(?<han>[一二三四五六七八九两][十百千万亿]${HAN_RUN}|[一二]${HAN}?〇${HAN_RUN})(?<more>)`,
    'number',
  ),
  {
    pattern:
      /(?<=[近逾超上过])(?<han>[百千]万?)(?<more>[余多]?)(?=(?<unit>个|项|件|次|名|人|场|家|户|位|亩|元|吨|年))/g,
    read: readBareUnit,
    isInCharacters: true,
  },
  {
    pattern: new RegExp(`第\\s*(?<han>${HAN_RUN}|\\d+(?:\\.\\d+)?)(?=\\s*(?<unit>${MEASURE_SOURCE})?)`, 'g'),
    read: readOrdinal,
    isInCharacters: true,
  },
  {
    pattern: new RegExp(
      `(?<!${HAN})(?<below>${HAN_RUN})分之(?<above>${HAN_RUN}(?:点${HAN_RUN})?|\\d+(?:\\.\\d+)?)`,
      'g',
    ),
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

function figures(source: string, kind: QuantityKind, factor = 1): Recogniser {
  return {
    pattern: new RegExp(source, 'g'),
    needs: /\d/,
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
