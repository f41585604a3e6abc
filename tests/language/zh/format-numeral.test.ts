import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatChineseNumeral } from '../../../src/language/zh/format-numeral.js';
import { parseNumeral } from '../../../src/language/zh/numerals.js';

describe('formatChineseNumeral', () => {
  it.each([
    [0, '零'],
    [9, '九'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [103, '一百零三'],
    [110, '一百一十'],
    [2001, '二千零一'],
    [10_000, '10000'],
    [1.5, '1.5'],
  ])('%d is %s', (value, text) => {
    expect(formatChineseNumeral(value)).toBe(text);
  });

  it('is read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => {
        expect(parseNumeral(formatChineseNumeral(value))).toBe(value);
      }),
    );
  });
});
