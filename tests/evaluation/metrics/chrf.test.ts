/** @module Tests of src/evaluation/metrics/chrf.ts; the expected figures are worked out by hand in the comments. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { corpusChrf } from '../../../src/evaluation/metrics/chrf.js';

const pairs = fc.array(fc.tuple(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 })), {
  maxLength: 6,
});

describe('corpusChrf', () => {
  it.each([
    // Orders 1 to 3 match 2/3, 1/2 and 0/1 on both sides, so P = R = 7/18.
    ['one character wrong', 'abc', 'abd', (100 * 7) / 18],
    // Orders 1 and 2 occur on both sides: P = 1, R = (2/4 + 1/3) / 2 = 5/12, F2 = 5PR / (4P + R).
    ['a half left out', 'ab', 'abcd', (100 * 25) / 53],
    // The same pair turned round: too much text costs less than too little.
    ['a half added', 'abcd', 'ab', (100 * 25) / 32],
    // The second "a" of the hypothesis has no partner: P = 1/2 and 0/1, R = 1/2 and 0/1.
    ['a character repeated', 'aa', 'ab', 25],
    ['nothing in common', 'abc', 'xyz', 0],
  ])('%s', (_, hypothesis, reference, expected) => {
    expect(corpusChrf([[hypothesis, reference]])).toBeCloseTo(expected, 8);
  });

  it('sums the counts of segments instead of averaging their scores', () => {
    // Orders 1 to 4: 2/6, 1/4, 0/2 and 0/1 on both sides; the average of the segments would be 50.
    const score = corpusChrf([
      ['ab', 'ab'],
      ['cdef', 'wxyz'],
    ]);
    expect(score).toBeCloseTo((100 * 7) / 48, 8);
  });

  it('looks at no order above six', () => {
    // 1- to 6-grams of "abcdefgh" against "abcdefgx": 7/8, 6/7, 5/6, 4/5, 3/4, 2/3.
    const mean = (7 / 8 + 6 / 7 + 5 / 6 + 4 / 5 + 3 / 4 + 2 / 3) / 6;
    expect(corpusChrf([['abcdefgh', 'abcdefgx']])).toBeCloseTo(100 * mean, 8);
  });

  it('does not count white space, but counts capitals and punctuation', () => {
    expect(corpusChrf([['the  rule\nof law', 'the rule of law']])).toBeCloseTo(100, 8);
    expect(corpusChrf([['The rule of law', 'the rule of law']])).toBeLessThan(100);
    expect(corpusChrf([['the rule of law', 'the rule of law.']])).toBeLessThan(100);
  });

  it('counts a character outside the basic plane once', () => {
    // P = R = (1/2 + 0/1) / 2; counted in UTF-16 units the surrogates would give other figures.
    expect(corpusChrf([['𠀀a', '𠀀b']])).toBeCloseTo(25, 8);
  });

  it.each([
    ['no segments', []],
    ['an empty hypothesis', [['', 'law'] as const]],
    ['an empty reference', [['law', ''] as const]],
    ['both empty', [['', ''] as const]],
    ['white space only', [[' \n', 'law'] as const]],
  ])('is 0 for %s', (_, segments) => {
    expect(corpusChrf(segments)).toBe(0);
  });

  it('is 100 for the references themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (texts) => {
        fc.pre(texts.some((text) => text.trim() !== ''));
        expect(corpusChrf(texts.map((text) => [text, text]))).toBeCloseTo(100, 8);
      }),
    );
  });

  it('stays between 0 and 100 and does not depend on the order of the segments', () => {
    fc.assert(
      fc.property(pairs, (segments) => {
        const score = corpusChrf(segments);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
        expect(corpusChrf(segments.toReversed())).toBeCloseTo(score, 8);
      }),
    );
  });
});
