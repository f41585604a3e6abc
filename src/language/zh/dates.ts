/** @module Finds the dates of a Chinese text and the years of plan periods. */
import type { CalendarDate } from '../calendar-date.js';
import { isPossibleDate } from '../calendar-date.js';
import { selectSpans } from '../select-spans.js';
import { parseNumeral } from './numerals.js';
import { foldWidth } from './script.js';

/** A date or a range of dates. */
export interface DateMention {
  /** UTF-16 offsets of the whole mention; `raw` is what stands between them. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly date: CalendarDate;
  /** The other end of a range: 1月至3月, 2021-2025年. */
  readonly until?: CalendarDate;
  /** Offset at which the other end begins. */
  readonly untilStart?: number;
}

const YEAR_DIGITS = '(?:1[89]|20)\\d\\d';
const HAN_YEAR = '[一二][〇零○O九八][〇零○O一二三四五六七八九]{2}';
const YEAR = `(?:${YEAR_DIGITS}|${HAN_YEAR})`;
const SMALL = '(?:[0-3]?\\d|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const TO = '\\s*(?:[-—–~～至到]|——|--)\\s*';
const year = (name: string): string => `(?<${name}>${YEAR})\\s*年`;
const month = (name: string): string => `(?<${name}>${SMALL})\\s*月(?:份)?`;
const day = (name: string): string => `(?<${name}>${SMALL})\\s*[日号](?!文)`;

/** Patterns of width-folded text; groups named `y`, `m`, `d` and, for the other end, `y2`, `m2`, `d2`. */
const PATTERNS: readonly RegExp[] = [
  // 2021年1月5日至2022年3月6日 in all shorter forms that name their units
  `(?:${year('y')}度?\\s*)?${month('m')}\\s*${day('d')}${TO}(?:${year('y2')}\\s*)?(?:${month('m2')}\\s*)?${day('d2')}`,
  `(?:${year('y')}度?\\s*)?(?<m>${SMALL})(?:月份?)?${TO}(?:${year('y2')}\\s*)?${month('m2')}`,
  `(?:${year('y')}度?\\s*)?${month('m')}\\s*(?<d>${SMALL})${TO}${day('d2')}`,
  `(?:${year('y')}度?\\s*)?${month('m')}(?:\\s*${day('d')})?`,
  `(?<y>${YEAR})(?:\\s*年)?${TO}${year('y2')}度?`,
  `${year('y')}度?`,
  `(?<y>${YEAR_DIGITS})(?<separator>[-/.])(?<m>\\d{1,2})\\k<separator>(?<d>\\d{1,2})(?![\\d.%])`,
  // In brackets a range needs no 年: (2021-2025), and neither does the year of a document number: 〔2021〕.
  `(?<=[(（])(?<y>${YEAR_DIGITS})${TO}(?<y2>${YEAR_DIGITS})(?=[)）])`,
  `(?<=[(（〔\\[])(?<y>${YEAR_DIGITS})(?=[)）〕\\]])`,
].map((source) => new RegExp(`(?<!\\d|\\d\\.)${source}`, 'g'));

/** A unit of the calendar after a figure, or the four digits of a year. */
const MAY_HAVE_DATE = /(?:[\d一二三四五六七八九十〇零○O]\s*[年月日号])|(?:1[89]|20)\d\d/;

/** Durations (近3年, 1个月) are not dates; 三年 is not one either because a year has four digits. */
export function findDates(text: string): DateMention[] {
  const folded = foldWidth(text);
  if (!MAY_HAVE_DATE.test(folded)) return [];
  const found = PATTERNS.flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap((match) => toMention(text, match) ?? []),
  );
  return selectSpans(found);
}

/** The years of a national plan period, which also names local and departmental plans: 14 (“十四五”) is 2021 to 2025. */
export function planPeriod(ordinal: number): { readonly from: number; readonly to: number } | undefined {
  if (!Number.isInteger(ordinal) || ordinal < 1) return undefined;
  // The first two plans ran before the rhythm of years ending in 1 and 5 began.
  const from = [1953, 1958][ordinal - 1] ?? 1966 + (ordinal - 3) * 5;
  return { from, to: from + 4 };
}

function toMention(text: string, match: RegExpMatchArray): DateMention | undefined {
  const groups = match.groups ?? {};
  const date = toDate(groups['y'], groups['m'], groups['d']);
  const other = toDate(groups['y2'], groups['m2'], groups['d2']);
  if (date === undefined || other === undefined) return undefined;
  const start = match.index ?? 0;
  const mention = {
    start,
    end: start + match[0].length,
    raw: text.slice(start, start + match[0].length),
    date,
  };
  if (Object.keys(other).length === 0) return mention;
  const until = inherit(other, date);
  return isInOrder(date, until)
    ? { ...mention, until, untilStart: start + untilOffset(match[0]) }
    : undefined;
}

/** Nothing when a part is no numeral or cannot be a date. */
function toDate(yearText?: string, monthText?: string, dayText?: string): CalendarDate | undefined {
  const parts = { year: yearText, month: monthText, day: dayText };
  const date: { year?: number; month?: number; day?: number } = {};
  for (const name of ['year', 'month', 'day'] as const) {
    const part = parts[name];
    if (part === undefined) continue;
    const value = parseNumeral(part);
    if (value === undefined) return undefined;
    date[name] = value;
  }
  return isPossibleDate(date) ? date : undefined;
}

/** 11月2日至5日: the end has the month and the year of the beginning. */
function inherit(other: CalendarDate, from: CalendarDate): CalendarDate {
  const needsMonth = other.day !== undefined && other.month === undefined;
  return {
    ...(from.year !== undefined && other.year === undefined ? { year: from.year } : {}),
    ...(needsMonth && from.month !== undefined ? { month: from.month } : {}),
    ...other,
  };
}

/** 3-2月 is no range within a year. */
function isInOrder(from: CalendarDate, until: CalendarDate): boolean {
  if (from.year !== undefined && until.year !== undefined && from.year !== until.year)
    return from.year < until.year;
  return (
    from.month === undefined ||
    until.month === undefined ||
    from.month <= until.month ||
    from.year === undefined
  );
}

function untilOffset(raw: string): number {
  const separator = /[-—–~～至到]+\s*/.exec(raw);
  return separator === null ? 0 : separator.index + separator[0].length;
}
