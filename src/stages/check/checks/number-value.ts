/** @module Numbers by value, both ways: 万 and 亿, percentages and percentage points, words and figures. */
import type { Quantity } from '../../../language/quantity.js';
import type { Issue, TranslationUnit } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';
import { isInsideWord } from '../numbers/chinese-figure.js';
import { outsideRenderings, outsideTerms } from '../numbers/outside-terms.js';
import { chineseQuantities, isNumber, matchedNumbers } from '../parsed-unit.js';
import { isSaidByWord } from '../numbers/same-value.js';

/** Up to here a number written in Chinese characters may dissolve in English (两手抓, 三令五申). */
const LARGEST_IDIOM = 10;

export const numberValue: Check = (unit) => {
  const { target } = unit;
  if (target.trim() === '') return [];
  // All numbers are paired, those of terms too; only what is left over is the term's business.
  const chinese = chineseQuantities(unit);
  const match = matchedNumbers(unit);
  const missing = outsideTerms(unit, match.missing).filter(
    (each) => isCertain(each) && !isSaid(each, target),
  );
  const added = outsideRenderings(unit, match.added).filter(
    (each) => isNumber(each) && isFigure(each) && !isExplained(each, unit, chinese),
  );
  return [
    ...differences(missing, added),
    ...match.pairs.flatMap(([left, right]) => unitDifference(left, right)),
  ];
};

/** A missing and an added number are one finding: the wrong number stands in the right one's place. */
function differences(missing: readonly Quantity[], added: readonly Quantity[]): readonly Issue[] {
  const issues: Issue[] = [];
  for (let index = 0; index < Math.max(missing.length, added.length); index += 1) {
    const expected = missing[index];
    const actual = added[index];
    if (expected !== undefined && actual !== undefined)
      issues.push(issue('number-changed', expected, actual));
    else if (expected !== undefined) issues.push(issue('number-missing', expected, undefined));
    else if (actual !== undefined) issues.push(issue('number-added', undefined, actual));
  }
  return issues;
}

/** 3个百分点 is no "3 percent", though the figure is right. */
function unitDifference(chinese: Quantity, english: Quantity): readonly Issue[] {
  const kinds = `${chinese.kind} ${english.kind}`;
  if (kinds !== 'percentagePoint percent' && kinds !== 'percent percentagePoint') return [];
  return [issue('number-changed', chinese, english)];
}

function issue(key: string, chinese: Quantity | undefined, english: Quantity | undefined): Issue {
  const shown = chinese ?? english;
  return createIssue('number-value', {
    key,
    type: 'numbers',
    severity: 'error',
    values: { raw: shown?.raw ?? '', value: String(shown?.value ?? '') },
    ...(english === undefined ? {} : { actual: english.raw }),
    ...(chinese === undefined ? {} : { expected: chinese.raw }),
  });
}

function isFigure({ raw, value }: Quantity): boolean {
  return /\d/.test(raw) || value > LARGEST_IDIOM;
}

/** Figures, large numbers and measures must be there; 一 to 十 in characters are often idiom. */
function isCertain({ raw, value, kind }: Quantity): boolean {
  if (/[\d０-９]/.test(raw) || value > LARGEST_IDIOM) return true;
  return kind === 'percent' || kind === 'percentagePoint';
}

/** Said by a word, or inside a name that is no number in English: 20国集团 is the G20. */
function isSaid(quantity: Quantity, target: string): boolean {
  const digits = /\d+(?:\.\d+)?/.exec(quantity.raw)?.[0];
  const isInName =
    digits !== undefined && new RegExp(`\\p{L}-?${digits.replace('.', '\\.')}(?!\\d)`, 'u').test(target);
  return isInName || isSaidByWord(quantity, target);
}

/** A part of a date, a numeral inside a Chinese word, or the number of an item or heading. */
function isExplained(
  quantity: Quantity,
  { source, target }: TranslationUnit,
  chinese: readonly Quantity[],
): boolean {
  return (
    isCalendarPart(quantity, chinese) ||
    isInsideWord(quantity.value, source) ||
    isClock(quantity, source, target) ||
    isItemNumber(quantity, target)
  );
}

/** The 00 of 7:00 for 7时, and the 15 minutes of 一刻钟. */
function isClock({ start, raw, value }: Quantity, source: string, target: string): boolean {
  return (raw === '00' && target[start - 1] === ':') || (value === 15 && source.includes('刻钟'));
}

/** "2. Improving ..." at the start, "1) ...; 2) ..." inside. */
function isItemNumber({ start, end, raw }: Quantity, target: string): boolean {
  if (!/^\d{1,2}$/.test(raw)) return false;
  const isOpening = target.slice(0, start).trim().replace('(', '') === '';
  return /^\)(?:\s|$)/.test(target.slice(end)) || (isOpening && /^[.)](?:\s|$)/.test(target.slice(end)));
}

/** "2021" or "the first 11 months" for 2021年 or 11月: the date check compares those. */
function isCalendarPart({ value }: Quantity, chinese: readonly Quantity[]): boolean {
  return chinese.some(
    ({ kind, value: whole, date }) =>
      (kind === 'year' && whole === value) ||
      (date !== undefined && [date.year, date.month, date.day].includes(value)),
  );
}
