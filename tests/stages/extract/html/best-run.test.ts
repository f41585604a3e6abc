import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestRun } from '../../../../src/stages/extract/html/best-run.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('bestRun', () => {
  it.each([
    [[], { start: 0, end: 0, worth: 0 }],
    [[-3, -1], { start: 0, end: 0, worth: 0 }],
    [[-8, 20, -1, 30, -8], { start: 1, end: 4, worth: 49 }],
    [[5, -9, 4], { start: 0, end: 1, worth: 5 }],
  ])('%j', (worths, run) => {
    expect(bestRun(worths)).toEqual(run);
  });

  it('is the greatest of all runs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 }), (worths) => {
        const runs = worths.flatMap((_, start) =>
          worths.map((__, end) => sum(worths.slice(start, Math.max(start, end + 1)))),
        );
        expect(bestRun(worths).worth).toBe(Math.max(0, ...runs));
      }),
    );
  });
});
