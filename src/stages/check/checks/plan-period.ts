/** @module Five-year plans: “十四五” is the 14th plan, of 2021 to 2025. */
import { planPeriod } from '../../../language/zh/dates.js';
import { parseNumeral } from '../../../language/zh/numerals.js';
import type { Issue } from '../../../model/index.js';
import { numberWordsValue } from '../../../language/en/number-words.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const CHINESE =
  /[“"「](?<short>[一二三四五六七八九]|十[一二三四五六七八九]?)五[”"」]|第(?<long>[一二三四五六七八九十]{1,3})个五年(?:规划|计划)|(?<bare>十[一二三四五六七八九])五(?=规划|时期|期间|计划|末|以来)/gu;
const ENGLISH =
  /\b(?<ordinal>\d{1,2}(?:st|nd|rd|th)|[A-Z][a-z]+(?:-[A-Z]?[a-z]+)?)\s+Five-Year\s+(?:Plan|Program)/giu;
const YEARS = /Five-Year (?:Plan|Program)(?:\s+period)?\s*\((?<from>\d{4})\s*[-–]\s*(?<to>\d{4})\)/giu;

export const planPeriods: Check = ({ source, target }) => {
  if (!/Five-Year/iu.test(target)) return [];
  const plans = new Set([...source.matchAll(CHINESE)].flatMap(ordinalOf));
  if (plans.size === 0) return [];
  return [...wrongOrdinals(target, plans), ...wrongYears(target, plans)];
};

function ordinalOf({ groups }: RegExpMatchArray): readonly number[] {
  const value = parseNumeral(groups?.['short'] ?? groups?.['long'] ?? groups?.['bare'] ?? '');
  return value === undefined ? [] : [value];
}

function wrongOrdinals(target: string, plans: ReadonlySet<number>): readonly Issue[] {
  return [...target.matchAll(ENGLISH)].flatMap(({ groups }) => {
    const text = groups?.['ordinal'] ?? '';
    const value = /^\d/u.test(text) ? Number.parseInt(text, 10) : numberWordsValue(text.toLowerCase());
    const isRight = Number.isNaN(value) || value === 0 || plans.has(value);
    return isRight ? [] : [issue(text, [...plans].map(String).join(', '))];
  });
}

function wrongYears(target: string, plans: ReadonlySet<number>): readonly Issue[] {
  const periods = [...plans].flatMap((plan) => planPeriod(plan) ?? []);
  return [...target.matchAll(YEARS)].flatMap(({ groups }) => {
    const { from = '', to = '' } = groups ?? {};
    const isRight = periods.some((period) => String(period.from) === from && String(period.to) === to);
    return isRight
      ? []
      : [issue(`${from}-${to}`, periods.map((each) => `${each.from}-${each.to}`).join(', '))];
  });
}

const issue = (actual: string, expected: string): Issue =>
  createIssue('plan-period', { type: 'numbers', severity: 'error', actual, expected });
