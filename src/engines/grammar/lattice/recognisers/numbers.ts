/** @module Numbers, percentages and ordinals: 829, 1.3万, 三百二十五, 98.6%, 第十九. */
import { formatNumber, ordinalWord, spellSmall } from '../../../../language/en/index.js';
import { parseNumeral } from '../../../../language/zh/index.js';
import { words } from '../../english/nodes.js';
import { recognisedEdge, type Recogniser } from './recogniser.js';

/** 千瓦, 千米 and 千伏 are units: the 千 of 1500万千瓦 is no part of the number. */
const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?(?:[百千万亿](?![瓦米克卡伏帕赫焦]))*/y;
const NUMERAL = /(?:[零〇一二两三四五六七八九十百千万亿](?![瓦米克卡伏帕赫焦]))+/y;
const PERCENT = /(\d+(?:\.\d+)?)[%％]/y;
const PERCENT_RANGE = /(\d+(?:\.\d+)?)[%％]?[-—–~～至到](\d+(?:\.\d+)?)[%％]/y;
/** 20—30名, 20-30 where something is counted: no telephone number. */
const RANGE =
  /(\d+(?:\.\d+)?[万亿]?)[-—–~～](\d+(?:\.\d+)?[万亿]?)(?=[个项件人家户名次场条份亩吨公平元多套台座所处批起例期天周岁])/y;
const CHINESE_PERCENT = /百分之([零〇一二两三四五六七八九十百点\d.]+)/y;
/** 三成 is "30 percent"; 三成熟 and the like are none. */
const TENTHS = /(\d(?:\.\d)?|[一二两三四五六七八九])成(?=$|以|左|的|多|上下|[，、。；])/y;
const ORDINAL = /第([零〇一二三四五六七八九十百\d]+)/y;
const FRACTION = /([一二三四五六七八九十]+)分之([一二三四五六七八九十]+)/y;

function match(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** Approximations stand in the text after the number; English says them before. */
function approximate(text: string, end: number): { readonly end: number; readonly before: string } {
  if (text[end] === '余' || text[end] === '多') return { end: end + 1, before: 'more than ' };
  return { end, before: '' };
}

/** 10余万 is "more than 100,000". */
const DIGITS_WITH_MIDDLE_APPROXIMATION = /(\d+(?:\.\d+)?|[一二三四五六七八九十百千]+)[余多]([万亿千百])/y;

/** 2030 in a name is a year, unless something is counted. */
const YEAR_LIKE = /^(19|20)\d\d$/;
const COUNTED = /^[个项件人家户名次场条份亩吨公千万亿元余多套台座所处批起宗例支期]/;

function cardinal(value: number, chinese: string, rest: string): string {
  if (YEAR_LIKE.test(chinese) && !COUNTED.test(rest)) return chinese;
  return /\d/.test(chinese) || value > 10 ? formatNumber(value) : spellSmall(value);
}

/** "20 to 30", before a measure word. */
export const recogniseNumberRange: Recogniser = ({ text }, start) => {
  const found = /\d/.test(text[start - 1] ?? '') ? null : match(RANGE, text, start);
  const from = parseNumeral(found?.[1] ?? '');
  const until = parseNumeral(found?.[2] ?? '');
  if (!found || from === undefined || until === undefined) return [];
  const english = words(`${formatNumber(from)} to ${formatNumber(until)}`);
  return [recognisedEdge('number range', start, { end: start + found[0].length, category: 'NUM', english })];
};

export const recogniseNumber: Recogniser = ({ text }, start) => {
  const middle = match(DIGITS_WITH_MIDDLE_APPROXIMATION, text, start);
  if (middle) {
    const value = parseNumeral(`${middle[1] ?? ''}${middle[2] ?? ''}`);
    const english = words(`more than ${value === undefined ? '' : formatNumber(value)}`);
    const found = { end: start + middle[0].length, category: 'NUM', english } as const;
    return value === undefined ? [] : [recognisedEdge('number', start, found)];
  }
  const found = match(DIGITS, text, start) ?? match(NUMERAL, text, start);
  const value = found ? parseNumeral(found[0]) : undefined;
  if (!found || value === undefined) return [];
  const { end, before } = approximate(text, start + found[0].length);
  const english = words(before + cardinal(value, found[0], text.slice(end)));
  const isLone = found[0].length === 1 && !/\d/.test(found[0]);
  return [
    recognisedEdge('number', start, { end, category: 'NUM', english, ...(isLone ? { cost: 1.5 } : {}) }),
  ];
};

export const recognisePercent: Recogniser = ({ text }, start) => {
  const found = match(PERCENT, text, start) ?? match(CHINESE_PERCENT, text, start);
  const raw = found?.[1]?.replace('点', '.') ?? '';
  const value = /^[\d.]+$/.test(raw) ? raw : parseNumeral(raw)?.toString();
  if (!found || value === undefined) return [];
  const { end, before } = approximate(text, start + found[0].length);
  return [
    recognisedEdge('percent', start, { end, category: 'PCT', english: words(`${before}${value} percent`) }),
  ];
};

/** 3%—4%: both figures are said with their unit, so that neither is lost. */
export const recognisePercentRange: Recogniser = ({ text }, start) => {
  const found = /\d/.test(text[start - 1] ?? '') ? null : match(PERCENT_RANGE, text, start);
  if (!found) return [];
  const english = words(`${found[1]} percent to ${found[2]} percent`);
  return [
    recognisedEdge('percent range', start, {
      end: start + found[0].length,
      category: 'PCT',
      english,
      cost: 0.3,
    }),
  ];
};

export const recogniseTenths: Recogniser = ({ text }, start) => {
  const found = /\d/.test(text[start - 1] ?? '') ? null : match(TENTHS, text, start);
  const value = parseNumeral(found?.[1] ?? '');
  if (!found || value === undefined) return [];
  const english = words(`${Math.round(value * 100) / 10} percent`);
  return [recognisedEdge('tenths', start, { end: start + found[0].length, category: 'PCT', english })];
};

export const recogniseFraction: Recogniser = ({ text }, start) => {
  const found = match(FRACTION, text, start);
  const below = parseNumeral(found?.[1] ?? '');
  const above = parseNumeral(found?.[2] ?? '');
  if (!found || below === undefined || above === undefined) return [];
  const unit = below === 2 ? 'half' : below === 4 ? 'quarter' : ordinalWord(below);
  const english = words(`${spellSmall(above)}-${unit}${above > 1 ? 's' : ''}`);
  return [recognisedEdge('fraction', start, { end: start + found[0].length, category: 'PCT', english })];
};

export const recogniseOrdinal: Recogniser = ({ text }, start) => {
  const found = match(ORDINAL, text, start);
  const value = parseNumeral(found?.[1] ?? '');
  if (!found || value === undefined) return [];
  const ordinal = {
    kind: 'determiner',
    text: `the ${ordinalWord(value)}`,
    takes: 'singular',
    post: false,
  } as const;
  return [
    recognisedEdge('ordinal', start, { end: start + found[0].length, category: 'Q', english: ordinal }),
  ];
};
