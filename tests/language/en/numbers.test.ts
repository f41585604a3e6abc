/** @module Tests of src/language/en/numbers.ts and src/language/decimal.ts */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  findEnglishQuantities,
  formatNumber,
  ordinalSuffix,
  ordinalWord,
  spellSmall,
} from '../../../src/language/en/index.js';
import {
  addDecimals,
  decimalFrom,
  decimalToNumber,
  decimalToText,
  shiftDecimal,
} from '../../../src/language/decimal.js';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [829, '829'],
    [13_000, '13,000'],
    [999_999, '999,999'],
    [1_000_000, '1 million'],
    [2_568_000, '2.568 million'],
    [1_234_567, '1,234,567'],
    [350_000_000, '350 million'],
    [1_200_000_000, '1.2 billion'],
    [1_200_000_000_000, '1.2 trillion'],
    [1_234_500_000_000, '1,234.5 billion'],
    [3.5, '3.5'],
    [1234.25, '1,234.25'],
    [0.0000001, '0.0000001'],
    [-3.5, '-3.5'],
    [-2_000_000, '-2 million'],
    [256.8, '256.8'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('never rounds: what it writes reads back as the same value', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (value) => {
        // A bare 1900 to 2099 would read as a year; separators keep it a number.
        expect(findEnglishQuantities(formatNumber(value)).map((quantity) => quantity.value)).toEqual([value]);
      }),
    );
  });
});

describe('spellSmall and ordinals', () => {
  it('spells one to ten only', () => {
    expect([0, 1, 10, 11, 2_568_000].map(spellSmall)).toEqual(['0', 'one', 'ten', '11', '2.568 million']);
  });

  it.each([
    [1, 'first'],
    [12, 'twelfth'],
    [20, 'twentieth'],
    [21, '21st'],
    [22, '22nd'],
    [103, '103rd'],
    [111, '111th'],
    [1012, '1,012th'],
  ])('%d is %s', (value, text) => {
    expect(ordinalWord(value)).toBe(text);
  });

  it('keeps 11, 12 and 13 on th', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinalSuffix).join(' ')).toBe('st nd rd th th th th st th');
  });
});

describe('decimals', () => {
  it('multiplies without floating error', () => {
    expect(decimalToNumber(shiftDecimal(decimalFrom('256.8'), 4))).toBe(2_568_000);
    expect(decimalToText(shiftDecimal(decimalFrom('3'), -2))).toBe('0.03');
    expect(decimalToText(addDecimals(decimalFrom('0.1'), decimalFrom('0.2')))).toBe('0.3');
  });

  it('shifts back and forth without loss', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.nat(12), (digits, places) => {
        const value = decimalFrom(digits.toString());
        expect(decimalToText(shiftDecimal(shiftDecimal(value, places), -places))).toBe(digits.toString());
      }),
    );
  });
});
