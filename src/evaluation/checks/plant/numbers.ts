/** @module Faults of figures, dates, money and bounds, as tired translators and engines make them. */
import { MONTH_NAMES } from '../../../language/en/dates.js';
import { oneOf, replaceOne, withTarget, type Planter } from '../planter.js';

/** A figure that stands for a value: no year, no number of an item, not part of a name or an address. */
const FIGURE =
  /(?<![\w.,:/[(-])\d[\d,]*(?:\.\d+)?(?= (?:percent|million|billion|yuan|people|cases|mu|households|villages|tons|times|households|officials|enterprises|copies|base|minutes|days|items|projects|square)\b)/gu;

const swapped = (digits: string): string => {
  const at = digits
    .split('')
    .findIndex(
      (digit, index) =>
        /\d/u.test(digit) && /\d/u.test(digits[index + 1] ?? '') && digit !== digits[index + 1],
    );
  return at < 0
    ? ''
    : digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2);
};

/** Digits changed places, a scale ten or a thousand times off, one digit another one, the figure left out. */
export const numberValue: Planter = (unit, choose) =>
  replaceOne(
    unit,
    FIGURE,
    ([figure]) => {
      const kinds = [
        () => swapped(figure),
        () => `${figure}0`,
        () => figure.replace(/\d(?!.*\d)/u, (digit) => String((Number(digit) + 3) % 10)),
        () => figure.replace(/^\d/u, (digit) => String((Number(digit) % 9) + 1)),
      ];
      return oneOf(kinds, choose)?.() || `${figure}0`;
    },
    choose,
  );

const MONTH = new RegExp(`\\b(?:${MONTH_NAMES.join('|')})\\b`, 'gu');

/** Another year, another month, another day. */
export const dateValue: Planter = (unit, choose) => {
  const otherMonth = (month: string): string =>
    MONTH_NAMES[(MONTH_NAMES.indexOf(month) + 1 + choose(10)) % 12] ?? '';
  const kinds = [
    () =>
      replaceOne(
        unit,
        /(?<=\b(?:in|of|since|from|to|until|by the end of|, ) ?)(?:19|20)\d\d\b(?!\])/giu,
        ([year]) => String(Number(year) + 1 + choose(5)),
        choose,
      ),
    () => replaceOne(unit, MONTH, ([month]) => otherMonth(month), choose),
    () =>
      replaceOne(
        unit,
        new RegExp(`(?<=(?:${MONTH_NAMES.join('|')}) )\\d{1,2}\\b`, 'gu'),
        ([day]) => String((Number(day) % 27) + 2),
        choose,
      ),
  ];
  const first = choose(kinds.length);
  return kinds[first]?.() ?? kinds[(first + 1) % 3]?.() ?? kinds[(first + 2) % 3]?.();
};

export const planPeriod: Planter = (unit, choose) =>
  replaceOne(
    unit,
    /\b\d\dth(?= Five-Year Plan)|(?<=Five-Year Plan(?: period)? \()\d{4}/gu,
    ([text]) => {
      const other = Number.parseInt(text, 10) + (choose(2) === 0 ? 1 : -1);
      return text.endsWith('th') ? `${other}th` : String(other);
    },
    choose,
  );

const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  above: ['more than', 'over', 'at least', 'above'],
  near: ['nearly', 'about', 'around', 'almost'],
  below: ['less than', 'fewer than', 'up to', 'no more than'],
};
/** Only where the Chinese says it too: "took over 476 items" is no bound. */
const CHINESE_BOUND =
  /(?:超过?|突破|不[低少]于|逾|至少|近|约|不足|不超过)\s*\d|\d.{0,3}(?:以上|以下|以内|左右|余|多)/u;
const ALL = Object.values(BOUNDS).flat();

/** A bound turned into another kind: over for nearly, at least for about. */
export const approximation: Planter = (unit, choose) =>
  !CHINESE_BOUND.test(unit.source)
    ? undefined
    : replaceOne(
        unit,
        new RegExp(
          `\\b(?:${ALL.join('|')})(?= (?:the )?\\d)(?<!\\b(?:took|take|takes|taking|taken) over)`,
          'giu',
        ),
        ([bound]) => {
          const kind = Object.keys(BOUNDS).find((each) => BOUNDS[each]?.includes(bound.toLowerCase()));
          const others = Object.keys(BOUNDS).filter((each) => each !== kind);
          const other = oneOf(BOUNDS[oneOf(others, choose) ?? ''] ?? [], choose) ?? '';
          return /^\p{Lu}/u.test(bound) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
        },
        choose,
      );

export const currency: Planter = (unit, choose) =>
  replaceOne(
    unit,
    /\byuan\b|\bdollars\b|\beuros\b|\$(?=\d)|\bRMB\b/gu,
    ([money]) => {
      if (money === '$') return '€';
      return money === 'yuan' || money === 'RMB'
        ? (oneOf(['dollars', 'euros', 'US dollars'], choose) ?? '')
        : 'yuan';
    },
    choose,
  );

/** Groups of four, a space before %, full-width digits. */
export const numberFormat: Planter = (unit, choose) => {
  const kinds = [
    () =>
      replaceOne(
        unit,
        /\b\d{1,3},\d{3}\b(?!,)/gu,
        ([figure]) => {
          const digits = figure.replace(',', '');
          const at = digits.length - (choose(2) === 0 ? 4 : 2);
          return `${digits.slice(0, at) || digits.slice(0, 1)},${digits.slice(at || 1)}`;
        },
        choose,
      ),
    () => replaceOne(unit, /(?<=\d) percent\b/gu, () => ' %', choose),
    () =>
      replaceOne(
        unit,
        /(?<![\w.,/[])\d{2}(?![\w.,/])/gu,
        ([digits]) => digits.replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit))),
        choose,
      ),
  ];
  const first = choose(kinds.length);
  return kinds[first]?.() ?? kinds[(first + 1) % 3]?.() ?? kinds[(first + 2) % 3]?.();
};

/** One item of a counted series left out. */
export const listItems: Planter = (unit, choose) => {
  const items = [
    ...unit.target.matchAll(/(?:^|[.;:,]\s+|\band\s+)(?:first|second|third|fourth|fifth|sixth),|\(\d\)/giu),
  ];
  const at = items.length < 2 ? undefined : 1 + choose(items.length - 1);
  const item = at === undefined ? undefined : items[at];
  const isCounted =
    /[一①]是?|（一）|\(1\)|第一/u.test(unit.source) && /first|\(1\)/iu.test(items[0]?.[0] ?? '');
  if (item === undefined || at === undefined || !isCounted) return undefined;
  // The mark before the item stays with the one before it.
  const start = item.index + (/^[.;:,]/u.test(item[0]) ? 1 : 0);
  const next = items[at + 1];
  const end = next === undefined ? unit.target.length : next.index + (/^[.;:,]/u.test(next[0]) ? 1 : 0);
  const before = unit.target.slice(0, start);
  const after = unit.target.slice(end);
  const target =
    after === ''
      ? before.replace(/[;,]?\s*$/u, '.').replace('..', '.')
      : `${before}${/^\s/u.test(after) ? '' : ' '}${after}`;
  return withTarget(unit, target);
};

/** The number that a paragraph opens with, one or two off. */
export const outlineNumber: Planter = (unit, choose) => {
  if (unit.numbering !== undefined) return undefined;
  const off = 1 + choose(2);
  const kinds: readonly (readonly [RegExp, (text: string) => string])[] = [
    [/^\(\d{1,2}\)/gu, (text) => `(${Number.parseInt(text.slice(1), 10) + off})`],
    [/^\d{1,2}(?=\. )/gu, (text) => String(Number(text) + off)],
    [
      /^(?:Article|Chapter) \d{1,2}\b/gu,
      (text) => text.replace(/\d+/u, (digits) => String(Number(digits) + off)),
    ],
    [/^\([a-h]\)/gu, (text) => `(${String.fromCharCode(text.charCodeAt(1) + off)})`],
    [/^(?:Chapter )?[IV]+(?=[. ])/gu, (text) => `${text}I`.replace('IVI', 'VII').replace('IIII', 'V')],
  ];
  const fitting = kinds.find(([pattern]) => unit.target.search(pattern) === 0);
  return fitting && replaceOne(unit, fitting[0], ([text]) => fitting[1](text), choose);
};
