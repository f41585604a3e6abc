/** @module Tests of src/language/zh/numerals.ts */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseNumeral } from '../../../src/language/zh/index.js';

describe('parseNumeral', () => {
  it.each([
    ['829', 829],
    ['１２３', 123],
    ['1,234,567', 1_234_567],
    ['１，２３４', 1234],
    ['3.5', 3.5],
    ['三百二十五', 325],
    ['一万二千', 12_000],
    ['一万二', 12_000],
    ['三百五', 350],
    ['三百零五', 305],
    ['一万零五', 10_005],
    ['十', 10],
    ['十四', 14],
    ['二十', 20],
    ['一百一十', 110],
    ['二〇二四', 2024],
    ['二○二一', 2021],
    ['二Ｏ二一', 2021],
    ['一九四九', 1949],
    ['〇', 0],
    ['零', 0],
    ['两', 2],
    ['两千', 2000],
    ['廿', 20],
    ['廿一', 21],
    ['卅', 30],
    ['壹佰贰拾', 120],
    ['1.3万', 13_000],
    ['256.8万', 2_568_000],
    ['3亿5千万', 350_000_000],
    ['1.2万亿', 1_200_000_000_000],
    ['1万2345', 12_345],
    ['5千', 5000],
    ['三点五', 3.5],
    ['零点零五', 0.05],
    ['一点五亿', 150_000_000],
    ['一千三百万', 13_000_000],
    ['0.1', 0.1],
    ['114.57万', 1_145_700],
    ['12345.6万', 123_456_000],
  ])('%s is %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    '',
    '万',
    '千万',
    '百',
    '两三',
    '三五',
    '十四五',
    '一二三',
    '三十五十',
    '余',
    '一点',
    '点五',
    '1.',
    '1,23',
    '半',
    '千方百计',
    '十十',
    '20百',
    '一百二百',
  ])('%j is not a numeral', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  it('reads back what a writer of Chinese numerals writes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999 }), (value) => {
        expect(parseNumeral(writeChinese(value))).toBe(value);
      }),
    );
  });

  it('is exact for figures with 万 and 亿', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999 }), fc.integer({ min: 1, max: 4 }), (digits, decimals) => {
        const padded = String(digits).padStart(decimals + 1, '0');
        const figure = `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
        expect(parseNumeral(`${figure}万`)).toBe(digits * 10 ** (4 - decimals));
        expect(parseNumeral(`${figure}亿`)).toBe(digits * 10 ** (8 - decimals));
      }),
    );
  });
});

/** The numeral as a person writes it: 十二 and not 一十二, one 零 for a gap. */
function writeChinese(value: number): string {
  if (value === 0) return '零';
  const digits = '零一二三四五六七八九';
  const groups = [
    [10 ** 8, '亿'],
    [10 ** 4, '万'],
    [1, ''],
  ] as const;
  let text = '';
  let rest = value;
  for (const [worth, unit] of groups) {
    const group = Math.floor(rest / worth);
    rest %= worth;
    if (group === 0) continue;
    const isGap = text !== '' && group < 1000;
    text += (isGap ? '零' : '') + writeGroup(group, digits) + unit;
  }
  return text.replace(/^一十/, '十');
}

function writeGroup(group: number, digits: string): string {
  let text = '';
  for (const [worth, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(group / worth) % 10;
    if (digit > 0) text += digits.charAt(digit) + unit;
    else if (text !== '' && !text.endsWith('零') && group % worth > 0) text += '零';
  }
  return text;
}
