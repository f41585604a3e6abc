/** @module Spearman's rank correlation against values worked out by hand. */
import { describe, expect, it } from '@jest/globals';
import { spearman } from '../../../src/evaluation/metrics/spearman.js';

describe('spearman', () => {
  it.each([
    [
      'the same order',
      [
        [1, 10],
        [2, 20],
        [3, 400],
      ],
      1,
    ],
    [
      'the reverse order',
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      -1,
    ],
    // Ranks 1 2 3 4 5 and 2 1 4 3 5: 1 - 6 * 4 / 120.
    [
      'nearly the same order',
      [
        [1, 2],
        [2, 1],
        [3, 4],
        [4, 3],
        [5, 5],
      ],
      0.8,
    ],
    // Ranks 1.5 1.5 3 and 1 2 3: 1.5 / sqrt(1.5 * 2).
    [
      'ties',
      [
        [1, 1],
        [1, 2],
        [2, 3],
      ],
      1.5 / Math.sqrt(3),
    ],
  ] as const)('knows %s', (_name, pairs, expected) => {
    expect(spearman(pairs)).toBeCloseTo(expected, 10);
  });

  it('is nothing where one side does not vary', () => {
    expect(
      spearman([
        [1, 1],
        [1, 2],
      ]),
    ).toBeUndefined();
    expect(spearman([[1, 1]])).toBeUndefined();
    expect(spearman([])).toBeUndefined();
  });
});
