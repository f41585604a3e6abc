/** @module Dates and years: 2021年, 2021年11月2日, 11月2日, 2016-2020年, 1至3月. */
import { formatDate } from '../../../../language/en/index.js';
import { recognisedEdge, type Recognised, type Recogniser } from './recogniser.js';

const DATE = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?/y;
const YEAR = /(\d{4})年度?/y;
const YEARS = /(\d{4})年?[-—–~～至到](\d{4})年/y;

/** 9月12日至14日, 9月12日至10月3日. */
const RANGE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?[至到—–~～-](?:(\d{1,2})月)?(\d{1,2})日/y;
const MONTHS = /(?:(\d{4})年)?(\d{1,2})月?[至到—–~～-](\d{1,2})月(?!\d|[一二三四五六七八九十]*日)/y;

function match(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function time(end: number, preposition: string, noun: string, cost = 0.4): Recognised {
  return { end, category: 'T', english: { kind: 'time', adverbial: `${preposition} ${noun}`, noun }, cost };
}

function readDate(found: RegExpExecArray, end: number): Recognised {
  const [, year, month, day] = found;
  const noun = formatDate({
    ...(year === undefined ? {} : { year: Number(year) }),
    month: Number(month),
    ...(day === undefined ? {} : { day: Number(day) }),
  });
  return time(end, day === undefined ? 'in' : 'on', noun);
}

const dayAfter = (monthAndDay: string, year: string | undefined): string =>
  year === undefined ? monthAndDay : `${monthAndDay}, ${year}`;

/** "from September 12 to 14, 2023"; the year is said once, at the end. */
function readRange(found: RegExpExecArray, end: number): Recognised {
  const [, year, month, day, untilMonth, untilDay] = found;
  const from = formatDate({ month: Number(month), day: Number(day) });
  const until =
    untilMonth === undefined
      ? String(Number(untilDay))
      : formatDate({ month: Number(untilMonth), day: Number(untilDay) });
  return time(end, 'from', `${from} to ${dayAfter(until, year)}`, 0.2);
}

function readMonths(found: RegExpExecArray, end: number): Recognised {
  const [, year, from, until] = found;
  const last = formatDate({ month: Number(until), ...(year === undefined ? {} : { year: Number(year) }) });
  return time(end, 'from', `${formatDate({ month: Number(from) })} to ${last}`, 0.2);
}

/** 6月底前, 3月上旬, 2025年底. */
const PART = /(?:(\d{4})年)?(?:(\d{1,2})月)?(初|上旬|中旬|下旬|底|末)(前)?/y;
const PARTS: Readonly<Record<string, string>> = {
  初: 'the beginning of',
  上旬: 'early',
  中旬: 'mid-',
  下旬: 'late',
  底: 'the end of',
  末: 'the end of',
};

function readPart([, year, month, part = '', before]: RegExpExecArray, end: number): Recognised | undefined {
  if (year === undefined && month === undefined) return undefined;
  const date = formatDate({
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
  });
  const noun = `${PARTS[part] ?? ''} ${date}`.replace('- ', '-');
  const preposition = before ? 'by' : /^(底|末|初)$/.test(part) ? 'at' : 'in';
  return time(end, preposition, noun, 0.2);
}

/** The longest reading of a date at the position. */
export const recogniseDate: Recogniser = ({ text }, start) => {
  // A digit before would make 12 of 112.
  if (/\d/.test(text[start - 1] ?? '')) return [];
  const years = match(YEARS, text, start);
  if (years) {
    const found = time(start + years[0].length, 'from', `${years[1]} to ${years[2]}`, 0.2);
    return [recognisedEdge('date', start, found)];
  }
  const range = match(RANGE, text, start);
  if (range) return [recognisedEdge('date', start, readRange(range, start + range[0].length))];
  const months = match(MONTHS, text, start);
  if (months && Number(months[3]) <= 12) {
    return [recognisedEdge('date', start, readMonths(months, start + months[0].length))];
  }
  const part = match(PART, text, start);
  const partOf = part && readPart(part, start + part[0].length);
  if (partOf) return [recognisedEdge('date', start, partOf)];
  const date = match(DATE, text, start);
  const month = Number(date?.[2] ?? 0);
  if (date && month >= 1 && month <= 12 && Number(date[3] ?? 1) <= 31) {
    return [recognisedEdge('date', start, readDate(date, start + date[0].length))];
  }
  const year = match(YEAR, text, start);
  return year ? [recognisedEdge('date', start, time(start + year[0].length, 'in', year[1] ?? ''))] : [];
};
