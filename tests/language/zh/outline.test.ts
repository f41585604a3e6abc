/** @module Tests of src/language/zh/outline.ts */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  clauseOrdinal,
  formatOutlineNumber,
  outlineLevel,
  parseOutlineNumber,
} from '../../../src/language/zh/index.js';

describe('parseOutlineNumber', () => {
  it.each([
    ['一、总体情况', 'chinese', 1, '一、', '总体情况'],
    ['十二、 总体情况', 'chinese', 12, '十二、', '总体情况'],
    ['一．总体情况', 'chinese', 1, '一．', '总体情况'],
    ['（一）强化领导', 'chineseParenthesis', 1, '（一）', '强化领导'],
    ['(二) 强化领导', 'chineseParenthesis', 2, '(二)', '强化领导'],
    ['（ 三 ）、强化领导', 'chineseParenthesis', 3, '（ 三 ）、', '强化领导'],
    ['㈣强化领导', 'chineseParenthesis', 4, '㈣', '强化领导'],
    ['1.开展宣传', 'arabic', 1, '1.', '开展宣传'],
    ['1、开展宣传', 'arabic', 1, '1、', '开展宣传'],
    ['１．开展宣传', 'arabic', 1, '１．', '开展宣传'],
    ['12. 开展宣传', 'arabic', 12, '12.', '开展宣传'],
    ['1.2021年工作', 'arabic', 1, '1.', '2021年工作'],
    ['（1）加大力度', 'arabicParenthesis', 1, '（1）', '加大力度'],
    ['(10)加大力度', 'arabicParenthesis', 10, '(10)', '加大力度'],
    ['2）加大力度', 'arabicParenthesis', 2, '2）', '加大力度'],
    ['⑶加大力度', 'arabicParenthesis', 3, '⑶', '加大力度'],
    ['①压实责任', 'circled', 1, '①', '压实责任'],
    ['⑳压实责任', 'circled', 20, '⑳', '压实责任'],
    ['一是加强学习', 'clause', 1, '一是', '加强学习'],
    ['三是：加强学习', 'clause', 3, '三是：', '加强学习'],
    ['第一，加强学习', 'ordinal', 1, '第一，', '加强学习'],
    ['第一条 为了规范', 'article', 1, '第一条', '为了规范'],
    ['第二十五条　本办法自发布之日起施行', 'article', 25, '第二十五条', '本办法自发布之日起施行'],
    ['第一章　总则', 'chapter', 1, '第一章', '总则'],
    ['　　二、下一步', 'chinese', 2, '二、', '下一步'],
  ])('%s', (text, style, value, raw, rest) => {
    expect(parseOutlineNumber(text)).toEqual({
      numbering: { style, value, raw: text.startsWith('　') ? expect.stringContaining(raw) : raw },
      rest,
    });
  });

  it.each([
    '2021年，宅梧镇',
    '1.3万人次',
    '1.3 万人次',
    '一是一，二是二',
    '3、4月份',
    '一、二级响应',
    '一、二、三产业融合',
    '第五条规定',
    '（2021）12号文',
    '(2021-2025年)',
    '一方面',
    '11月2日',
    '十分重视',
    '829项',
    '第一书记',
    '',
    '一',
    '三农工作',
    '第一次会议',
  ])('leaves %j alone', (text) => {
    expect(parseOutlineNumber(text)).toBeUndefined();
  });

  it('keeps every other character: number and rest make up the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('一、', '（十）', '(3)', '7.', '⑤', '六是', '第九，'),
        fc.stringMatching(/^[中文字]{1,10}$/),
        (number, text) => {
          const parsed = parseOutlineNumber(number + text);
          expect(`${parsed?.numbering.raw}${parsed?.rest}`).toBe(number + text);
        },
      ),
    );
  });
});

describe('formatOutlineNumber', () => {
  it.each([
    ['一、', 'I.'],
    ['十四、', 'XIV.'],
    ['（一）', '(1)'],
    ['1.', '1.'],
    ['（2）', '(b)'],
    ['（28）', '(ab)'],
    ['④', '(iv)'],
    ['一是', 'First,'],
    ['第二，', 'Second,'],
    ['第九条 ', 'Article 9'],
    ['第四章 ', 'Chapter IV'],
  ])('%s is written %s', (raw, expected) => {
    const parsed = parseOutlineNumber(`${raw}工作`);
    expect(parsed && formatOutlineNumber(parsed.numbering)).toBe(expected);
  });
});

it('outlineLevel and clauseOrdinal', () => {
  expect(
    (['chinese', 'chineseParenthesis', 'arabic', 'arabicParenthesis', 'circled'] as const).map(outlineLevel),
  ).toEqual([1, 2, 3, 4, 5]);
  expect([1, 2, 12].map(clauseOrdinal)).toEqual(['first', 'second', 'twelfth']);
});
