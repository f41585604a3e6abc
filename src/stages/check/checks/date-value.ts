/** @module Dates by value: every year, month and day of the Chinese in the English, and no others. */
import { MONTH_NAMES } from '../../../language/en/dates.js';
import type { Quantity } from '../../../language/quantity.js';
import type { Issue } from '../../../model/index.js';
import { isInsideWord } from '../numbers/chinese-figure.js';
import { outsideRenderings } from '../numbers/outside-terms.js';
import { formatChineseNumeral } from '../../../language/zh/format-numeral.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';
import { chineseQuantities, englishQuantities } from '../parsed-unit.js';

/** One statement of a date: a year, a month, or a day of a month. */
interface Part {
  readonly name: string;
  readonly raw: string;
}

/** English may say a year by a word: "this year", "the previous year". */
const RELATIVE_YEAR =
  /\b(?:this|last|previous|next|coming|that|same|past|the) years?\b|\byear[- ]on[- ]year\b/i;

export const dateValue: Check = (unit) => {
  const { source, target } = unit;
  if (target.trim() === '') return [];
  const chinese = chineseQuantities(unit);
  const english = englishQuantities(unit);
  const wanted = parts(chinese);
  const found = parts(english);
  const free = parts(outsideRenderings(unit, english));
  const missing = [...wanted.values()].filter(
    ({ name }) => !found.has(name) && !isSaid(name, english, target),
  );
  const isYearLost = [...wanted.keys()].some(
    (name) =>
      isYearName(name) && !english.some(({ value, date }) => [value, date?.year].includes(Number(name))),
  );
  const added = [...free.values()].filter(
    // Where a year of the Chinese is not there, another one is no completion: it stands in its place.
    ({ name }) =>
      !wanted.has(name) && ((isYearLost && isYearName(name)) || !isCompletion(name, source, chinese)),
  );
  const count = Math.max(missing.length, added.length);
  return Array.from({ length: count }, (_, index) => issue(missing[index], added[index]));
};

const isYearName = (name: string): boolean => /^\d{4}$/u.test(name);

/** The parts of all dates, as a set: "January to March 2021" says the year once for both months. */
function parts(quantities: readonly Quantity[]): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>();
  const add = (name: string, raw: string): void => {
    if (!found.has(name)) found.set(name, { name, raw });
  };
  for (const { kind, value, date, raw } of quantities) {
    if (kind === 'year') add(String(value), raw);
    if (date?.year !== undefined) add(String(date.year), raw);
    if (date?.month === undefined) continue;
    const month = MONTH_NAMES[date.month - 1] ?? '';
    add(month, raw);
    if (date.day !== undefined) add(`${month} ${String(date.day)}`, raw);
  }
  return found;
}

/** Said otherwise: a year as a bare figure or "last year", a month as "the first 11 months" or its bare name. */
function isSaid(name: string, english: readonly Quantity[], target: string): boolean {
  const year = Number(name);
  if (!Number.isNaN(year)) return english.some(({ value }) => value === year) || RELATIVE_YEAR.test(target);
  const [month = '', day] = name.split(' ');
  const hasMonth = new RegExp(`\\b${month}\\b`).test(target);
  if (day !== undefined) return hasMonth && english.some(({ value }) => value === Number(day));
  return hasMonth || english.some(({ value }) => value === MONTH_NAMES.indexOf(month) + 1);
}

/** Chinese that leaves the year to the reader: 去年, 今年, 本年度, “十四五”. */
const IMPLIED_YEAR = /[去今明前后上本]年|年度|当年|同期|五.{0,2}时期|[一二三四]五/;

/** English completes 11月2日 with its year; and a figure of the Chinese may look like a year in English. */
function isCompletion(name: string, source: string, chinese: readonly Quantity[]): boolean {
  const isYear = /^\d/.test(name);
  const hasOpenDate = chinese.some(({ date }) => date !== undefined && date.year === undefined);
  if (isYear && (hasOpenDate || IMPLIED_YEAR.test(source) || isInsideWord(Number(name), source))) return true;
  const [month = '', day] = name.split(' ');
  if (!isYear && isNamedDay(MONTH_NAMES.indexOf(month) + 1, day, source)) return true;
  const number = isYear ? Number(name) : Number(day ?? MONTH_NAMES.indexOf(month) + 1);
  return chinese.some(({ value }) => value === number);
}

/** “七一”, “五四” and “六五” are days by their figures. */
function isNamedDay(month: number, day: string | undefined, source: string): boolean {
  const figure = day === undefined ? '[一二三四五六七八九十]{1,3}' : formatChineseNumeral(Number(day));
  return new RegExp(`[“"‘]${formatChineseNumeral(month)}[·・.]?${figure}[”"’]`, 'u').test(source);
}

/** A missing and an added part are one finding: the wrong date stands in the right one's place. */
function issue(missing: Part | undefined, added: Part | undefined): Issue {
  const key = added === undefined ? 'date-missing' : missing === undefined ? 'date-added' : 'date-changed';
  const shown = missing ?? added;
  return createIssue('date-value', {
    key,
    type: 'numbers',
    severity: 'error',
    values: { raw: shown?.raw ?? '', value: shown?.name ?? '' },
    ...(added === undefined ? {} : { actual: added.raw }),
    ...(missing === undefined ? {} : { expected: missing.raw }),
  });
}
