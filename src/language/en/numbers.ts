/** @module English numbers as official editions print them. */

const SCALES = [
  { exponent: 12, name: 'trillion' },
  { exponent: 9, name: 'billion' },
  { exponent: 6, name: 'million' },
] as const;
/** More decimals than this and the full figure reads better than "1.234567 million". */
const MAXIMUM_DECIMALS = 3;

const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

/**
 * A number with separators, or in millions, billions or trillions where that is exact with at most three decimals:
 * 829, 13,000, 2.568 million, 1,234,567. Nothing is ever rounded.
 */
export function formatNumber(value: number): string {
  const sign = value < 0 ? '-' : '';
  const text = plainDecimal(Math.abs(value));
  const scaled = SCALES.map((scale) => inScale(text, scale)).find((candidate) => candidate !== undefined);
  return sign + (scaled ?? withSeparators(text));
}

/** One to ten in words, other numbers as `formatNumber` has them. */
export function spellSmall(value: number): string {
  return SMALL[value - 1] ?? formatNumber(value);
}

/** First to twentieth in words, then 21st, 22nd. */
export function ordinalWord(value: number): string {
  return ORDINALS[value - 1] ?? `${withSeparators(String(value))}${ordinalSuffix(value)}`;
}

/** `st`, `nd`, `rd` or `th`. */
export function ordinalSuffix(value: number): 'st' | 'nd' | 'rd' | 'th' {
  const lastTwo = value % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return 'th';
  return ({ 1: 'st', 2: 'nd', 3: 'rd' } as const)[value % 10] ?? 'th';
}

/** The shortest decimal of a double without an exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

function inScale(text: string, { exponent, name }: (typeof SCALES)[number]): string | undefined {
  const [whole = '', fraction = ''] = text.split('.');
  if (whole.length <= exponent) return undefined;
  const split = whole.length - exponent;
  const decimals = (whole.slice(split) + fraction).replace(/0+$/, '');
  if (decimals.length > MAXIMUM_DECIMALS) return undefined;
  return `${withSeparators(decimals === '' ? whole.slice(0, split) : `${whole.slice(0, split)}.${decimals}`)} ${name}`;
}

function withSeparators(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
