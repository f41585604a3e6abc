/** @module Outline numbers of official documents: 一、 （一） 1. （1） ① 一是 第一， 第一条 第一章. */
import type { Numbering, NumberingStyle } from '../../model/index.js';
import { ordinalWord } from '../en/numbers.js';
import { parseNumeral } from './numerals.js';
import { foldWidth } from './script.js';

export interface OutlineNumber {
  readonly numbering: Numbering;
  /** The text after the number, without leading space. */
  readonly rest: string;
}

interface OutlineRule {
  readonly style: NumberingStyle;
  /** Matches at the start of width-folded text; the group `value` is the numeral or the enclosed character. */
  readonly pattern: RegExp;
}

const HAN_NUMERAL = '[〇零一二三四五六七八九十百]{1,5}';
/** What a reference opens with, as in 第五条规定: not the number of an article. */
const REFERENCE = '(?:规定|第|、|和|至|及|中|所|的|是|款|路|线|战线|措施|经验|意见|建议)';

const RULES: readonly OutlineRule[] = [
  {
    style: 'chapter',
    pattern: new RegExp(`^第(?<value>${HAN_NUMERAL}|\\d{1,3})章(?:[\\s:、]+|$|(?!${REFERENCE}))`),
  },
  {
    style: 'article',
    pattern: new RegExp(`^第(?<value>${HAN_NUMERAL}|\\d{1,3})条(?:[\\s:]+|$|(?!${REFERENCE}))`),
  },
  { style: 'ordinal', pattern: new RegExp(`^第(?<value>${HAN_NUMERAL})[,、:]`) },
  { style: 'chineseParenthesis', pattern: new RegExp(`^\\(\\s*(?<value>${HAN_NUMERAL})\\s*\\)[、.]?`) },
  { style: 'chineseParenthesis', pattern: /^(?<value>[㈠-㈩])/ },
  { style: 'arabicParenthesis', pattern: /^\(\s*(?<value>\d{1,3})\s*\)[、.]?/ },
  { style: 'arabicParenthesis', pattern: /^(?<value>\d{1,3})\)[、.]?/ },
  { style: 'arabicParenthesis', pattern: /^(?<value>[⑴-⒇])/ },
  { style: 'arabic', pattern: /^(?<value>[⒈-⒛])/ },
  { style: 'circled', pattern: /^(?<value>[①-⑳❶-❿])/ },
  // 1.3万 and 3、4月份 are numbers; "1.2021年" is a heading that opens with a year.
  { style: 'arabic', pattern: /^(?<value>\d{1,3})\s*[.、](?:(?!\d)|(?=\d{4}年))/ },
  // 一、二级 and 一、二、三产业 are lists.
  {
    style: 'chinese',
    pattern: new RegExp(`^(?<value>${HAN_NUMERAL})\\s*[、.](?!${HAN_NUMERAL}(?:[、和级类产线]|$))`),
  },
  // "一是一、二是二" is a saying.
  {
    style: 'clause',
    pattern: /^(?<value>[一二三四五六七八九]|十[一二三四五六七八九]?)是(?!\k<value>(?:[,、。;]|$))[:,]?/,
  },
];

/** First characters of the enclosed forms, each worth 1. */
const ENCLOSED = ['①', '❶', '⑴', '⒈', '㈠'].map((character) => character.charCodeAt(0));
const LARGEST_ENCLOSED = 20;

const LEVELS: Readonly<Record<NumberingStyle, number>> = {
  chapter: 1,
  chinese: 1,
  article: 2,
  chineseParenthesis: 2,
  arabic: 3,
  arabicParenthesis: 4,
  circled: 5,
  clause: 5,
  ordinal: 5,
};

/** Parses the outline number a text opens with, in full or half width, with or without spaces. */
export function parseOutlineNumber(text: string): OutlineNumber | undefined {
  const indent = text.length - text.trimStart().length;
  const folded = foldWidth(text.slice(indent, indent + 24)).replaceAll('﹒', '.');
  for (const { style, pattern } of RULES) {
    const match = pattern.exec(folded);
    const value = match === null ? undefined : numeralValue(match.groups?.['value'] ?? '');
    if (match === null || value === undefined || value < 1) continue;
    const end = indent + match[0].length;
    const numbering = { style, value, raw: text.slice(indent, end).trimEnd() };
    return { numbering, rest: text.slice(end).trimStart() };
  }
  return undefined;
}

/** Depth in the outline, from 1: 一、 1, （一） 2, 1. 3, （1） 4, ① 5; run-in items (一是, 第一，) are 5. */
export function outlineLevel(style: NumberingStyle): number {
  return LEVELS[style];
}

/**
 * The number the English way: 一、 I. · （一） (1) · 1. 1. · （1） (a) · ① (i) · 第一条 Article 1 · 第一章 Chapter I ·
 * 一是 and 第一， First,. （1） takes letters because （一） has the figures.
 */
export function formatOutlineNumber({ style, value }: Numbering): string {
  switch (style) {
    case 'chinese':
      return `${roman(value)}.`;
    case 'chineseParenthesis':
      return `(${value})`;
    case 'arabic':
      return `${value}.`;
    case 'arabicParenthesis':
      return `(${letters(value)})`;
    case 'circled':
      return `(${roman(value).toLowerCase()})`;
    case 'article':
      return `Article ${value}`;
    case 'chapter':
      return `Chapter ${roman(value)}`;
    case 'clause':
    case 'ordinal': {
      const word = ordinalWord(value);
      return `${word.charAt(0).toUpperCase()}${word.slice(1)},`;
    }
  }
}

/** The word that opens an item of the 一是…；二是… series: `first`, `second`. */
export function clauseOrdinal(value: number): string {
  return ordinalWord(value);
}

function numeralValue(text: string): number | undefined {
  const code = text.charCodeAt(0);
  const first = ENCLOSED.find((start) => code >= start && code < start + LARGEST_ENCLOSED);
  return first === undefined ? parseNumeral(text) : code - first + 1;
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [worth, sign] of steps) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** a to z, then aa, ab. */
function letters(value: number): string {
  const rest = Math.floor((value - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((value - 1) % 26));
}
