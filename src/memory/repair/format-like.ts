/** @module Writes a figure as another one is written in English: in words or digits, in millions, with its ending. */
import { formatDate } from '../../language/en/dates.js';
import { formatNumber, ordinalSuffix, ordinalWord, spellSmall } from '../../language/en/numbers.js';
import type { CalendarDate } from '../../language/calendar-date.js';
import type { Quantity } from '../../language/quantity.js';

const FIGURE = /^(\d[\d,]*(?:\.\d+)?)(?:([ -])(thousand|million|billion|trillion))?(.*)$/is;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** More decimals than this before "million", and the full figure reads better. */
const MOST_DECIMALS = 3;
const LARGEST_WORD = 10;

/** The text that takes the place of `english.raw`, or undefined where that cannot be told. */
export function formatLike(english: Quantity, wanted: Quantity): string | undefined {
  switch (english.kind) {
    case 'number':
    case 'percent':
    case 'percentagePoint':
      return numberLike(english, wanted.value);
    case 'ordinal':
      return /^\d/.test(english.raw)
        ? `${wanted.value}${ordinalSuffix(wanted.value)}`
        : inCaseOf(english.raw, ordinalWord(wanted.value));
    case 'year':
      return /^\d{4}$/.test(english.raw) ? String(wanted.value) : undefined;
    case 'date':
      return dateLike(english, wanted.date);
    default:
      return undefined;
  }
}

function numberLike({ raw, kind, value: old }: Quantity, value: number): string | undefined {
  // One thing is singular: what stands after the figure would change as well.
  if (kind !== 'percent' && (old === 1 || value === 1)) return undefined;
  const match = FIGURE.exec(raw);
  if (!match) return kind === 'number' ? inCaseOf(raw, spellSmall(value)) : undefined;
  const [, figure = '', space = '', scale = '', ending = ''] = match;
  const isSmall = kind === 'number' && value <= LARGEST_WORD && old > LARGEST_WORD && scale === '';
  if (isSmall && Number.isInteger(value)) return ending === '' ? spellSmall(value) : undefined;
  return `${scaled(figure, space, scale, value) ?? formatNumber(value)}${ending}`;
}

/** In the same scale, where that reads well; a figure written out in full stays so. */
function scaled(figure: string, space: string, scale: string, value: number): string | undefined {
  const unit = SCALES[scale.toLowerCase()];
  if (unit === undefined) return figure.length > 7 ? withCommas(value) : undefined;
  const share = Number((value / unit).toPrecision(15));
  const decimals = String(share).split('.')[1] ?? '';
  if (share < 1 || share >= 1000 || decimals.length > MOST_DECIMALS) return undefined;
  return `${share}${space}${scale}`;
}

const withCommas = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 10 });

/** American or British order, as far as the whole date stands together. */
function dateLike({ raw, date }: Quantity, wanted: CalendarDate | undefined): string | undefined {
  if (date === undefined || wanted === undefined) return undefined;
  const orders = [formatDate, britishDate];
  return orders.find((format) => format(date) === raw)?.(wanted);
}

function britishDate({ year, month, day }: CalendarDate): string {
  const [name = '', number = ''] = formatDate({ ...(month ? { month } : {}), ...(day ? { day } : {}) }).split(
    ' ',
  );
  return [number, name, year].filter((part) => part !== '' && part !== undefined).join(' ');
}

/** A capital where the old text has one. */
export function inCaseOf(old: string, text: string): string {
  return /^\p{Lu}/u.test(old) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
