/** @module Tests of src/evaluation/metrics/bleu.ts; the expected figures are worked out by hand in the comments. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { corpusBleu, tokenize13a } from '../../../src/evaluation/metrics/bleu.js';

describe('tokenize13a', () => {
  it.each([
    ['full stops and commas after words', 'In law, we trust.', 'In law , we trust .'],
    ['figures keep their commas and points', 'up 1,234.5 yuan', 'up 1,234.5 yuan'],
    ['a stop after a figure', 'by 2023.', 'by 2023 .'],
    ['percent signs', '99.8%', '99.8 %'],
    ['currency signs', '$3.5 million', '$ 3.5 million'],
    ['a hyphen after a figure', '2021-2025', '2021 - 2025'],
    ['a hyphen inside a word', 'law-based', 'law-based'],
    ['brackets and slashes', '(and/or)', '( and / or )'],
    ['colons and semicolons', 'as follows: one; two', 'as follows : one ; two'],
    ['an apostrophe stays', "the county's", "the county's"],
    ['straight quotes', 'the "key few"', 'the " key few "'],
    ['curly quotes stay', 'the “key few”', 'the “key few”'],
    ['entities', '&quot;A&quot; &amp; B &lt; C', '" A " & B < C'],
    ['initials', 'U.S.', 'U . S .'],
    ['a word broken at a line end', 'govern-\nment', 'government'],
    ['line breaks and runs of spaces', 'rule\nof   law', 'rule of law'],
    ['a skipped segment', '<skipped>', ''],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(tokenize13a(text).join(' ')).toBe(expected);
  });

  it('drops no visible character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'B', '7', '.', ',', '-', '%', '(', '“', ' '), { maxLength: 30 }),
        (characters) => {
          const text = characters.join('');
          expect(tokenize13a(text).join('')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });
});

describe('corpusBleu', () => {
  it.each([
    // 5/6 * 4/5 * 3/4 * 2/3 = 1/3, same length.
    ['one word wrong', 'the cat sat on the mat', 'the cat sat on the rug', 100 * (1 / 3) ** (1 / 4)],
    // All n-grams right; 4 tokens for 8, so the penalty is exp(1 - 8/4).
    ['a half left out', 'a b c d', 'a b c d e f g h', 100 * Math.exp(-1)],
    // No penalty for length: 4/8 * 3/7 * 2/6 * 1/5.
    ['a half added', 'a b c d e f g h', 'a b c d', 100 * ((4 * 3 * 2) / (8 * 7 * 6 * 5)) ** (1 / 4)],
    // "the" counts once: 1/4; then the smoothed 1/(2*3), 1/(4*2) and 1/(8*1).
    ['a word repeated', 'the the the the', 'the cat is here', 100 * (1 / 1536) ** (1 / 4)],
    ['nothing in common', 'a b c d', 'w x y z', 0],
  ])('%s', (_, hypothesis, reference, expected) => {
    expect(corpusBleu([[hypothesis, reference]])).toBeCloseTo(expected, 8);
  });

  it('sums the counts of segments instead of averaging their scores', () => {
    // 4/12 * 3/10 * 2/8 * 1/6 over both segments; the average of the segments would be 50.
    const score = corpusBleu([
      ['a b c d', 'a b c d'],
      ['e f g h i j k l', 's t u v w x y z'],
    ]);
    expect(score).toBeCloseTo(100 * (1 / 240) ** (1 / 4), 8);
  });

  it('forms no n-gram across two segments', () => {
    const whole = corpusBleu([['a b c d e f g h', 'a b c d e f g h x']]);
    const parts = corpusBleu([
      ['a b c d', 'a b c d x'],
      ['e f g h', 'e f g h'],
    ]);
    // Both have every precision at 1 and 8 tokens for 9; swapping the halves of the hypothesis hurts only the whole.
    expect(whole).toBeCloseTo(parts, 8);
    expect(corpusBleu([['e f g h a b c d', 'a b c d e f g h x']])).toBeLessThan(parts);
  });

  it('minds capitals', () => {
    expect(corpusBleu([['The rule of law prevails', 'the rule of law prevails']])).toBeLessThan(100);
  });

  it.each([
    ['no segments', []],
    ['an empty hypothesis', [['', 'the rule of law'] as const]],
    ['an empty reference', [['the rule of law', ''] as const]],
    ['both empty', [['', ''] as const]],
  ])('is 0 for %s', (_, segments) => {
    expect(corpusBleu(segments)).toBe(0);
  });

  const sentence = fc.array(fc.constantFrom('law', 'of', 'rule', 'the', 'based'), {
    minLength: 4,
    maxLength: 9,
  });

  it('is 100 for the references themselves', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        expect(corpusBleu(sentences.map((words) => [words.join(' '), words.join(' ')]))).toBeCloseTo(100, 8);
      }),
    );
  });

  it('stays between 0 and 100 and does not depend on the order of the segments', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, sentence), { maxLength: 5 }), (sentences) => {
        const segments = sentences.map(([left, right]) => [left.join(' '), right.join(' ')] as const);
        const score = corpusBleu(segments);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
        expect(corpusBleu(segments.toReversed())).toBeCloseTo(score, 8);
      }),
    );
  });
});
