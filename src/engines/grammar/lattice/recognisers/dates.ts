/** @module Dates and years: 2021年, 2021年11月2日, 11月2日, 2016-2020年, 1至3月. */
import { formatDate } from '../../../../language/en/index.js';
import { recognisedEdge, type Recognised, type Recogniser } from './recogniser.js';

const DATE = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?/y;
const YEAR = /(\d{4})年度?/y;
const YEARS = /(\d{4})年?[-—–~～至到](\d{4})年/y;

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

/** The longest reading of a date at the position. */
export const recogniseDate: Recogniser = ({ text }, start) => {
  // A digit before would make 12 of 112.
  if (/\d/.test(text[start - 1] ?? '')) return [];
  const years = match(YEARS, text, start);
  if (years) {
    const found = time(start + years[0].length, 'from', `${years[1]} to ${years[2]}`, 0.2);
    return [recognisedEdge('date', start, found)];
  }
  const date = match(DATE, text, start);
  const month = Number(date?.[2] ?? 0);
  if (date && month >= 1 && month <= 12 && Number(date[3] ?? 1) <= 31) {
    return [recognisedEdge('date', start, readDate(date, start + date[0].length))];
  }
  const year = match(YEAR, text, start);
  return year ? [recognisedEdge('date', start, time(start + year[0].length, 'in', year[1] ?? ''))] : [];
};
