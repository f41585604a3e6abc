/** @module Numbers as Chinese numerals: 12 is 十二, as outline numbers have it. */

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/**
 * @param value - a whole number from 0 to 9,999
 * @returns the numeral as it is counted (十二, 一百零三); the digits themselves beyond that range
 */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value < 10) return DIGITS[value] ?? '';
  const digits = String(value).split('').map(Number);
  const said = digits.map((digit, index) => {
    const unit = UNITS[digits.length - 1 - index] ?? '';
    return digit === 0 ? '零' : `${DIGITS[digit] ?? ''}${unit}`;
  });
  return said.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}
