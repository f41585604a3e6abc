/** @module Finds the numbers of a Chinese text by value. */
import { dateKey } from '../calendar-date.js';
import type { CalendarDate } from '../calendar-date.js';
import type { Quantity } from '../quantity.js';
import { selectSpans } from '../select-spans.js';
import { findDates } from './dates.js';
import type { DateMention } from './dates.js';
import { MEASURE_SOURCE } from './measure-words.js';
import { CHINESE_NUMERAL_CHARACTERS } from './numerals.js';
import { markNotQuantities } from './not-quantities.js';
import type { Reading } from './quantity-recognisers.js';
import { RECOGNISERS } from './quantity-recognisers.js';
import { foldWidth } from './script.js';

const APPROXIMATE_BEFORE = /(?:近|约为?|超过?|逾|突破|至少|不少于|不低于|不超过|不足|上|过)\s*$/;
const APPROXIMATE_AFTER = new RegExp(`^${MEASURE_SOURCE}?(?:左右|以上|以下|以内|上下|多|余)`);
/** A numeral, a half, or 翻番, which has none: most sentences have nothing of the kind. */
const ANY_NUMERAL = new RegExp(`[\\d半翻${CHINESE_NUMERAL_CHARACTERS}]`);
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
  if (!ANY_NUMERAL.test(folded)) return [];
  const marks = markNotQuantities(folded);
  const present = RECOGNISERS.filter(({ needs }) => needs?.test(folded) ?? true);
  const numbers = present.flatMap(({ pattern, read, isInCharacters }) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      if (isInCharacters && marks[match.index + match[0].length - 1] === 1) return [];
      const found = read(match.groups ?? {});
      return found === undefined ? [] : [toQuantity(text, folded, match, found)];
    }),
  );
  return selectSpans([...findDates(text).flatMap((mention) => fromDate(text, mention)), ...numbers]);
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
