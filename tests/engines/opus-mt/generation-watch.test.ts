/** @module What the library does not tell is read from the scores of each step. */
import { describe, expect, it } from '@jest/globals';
import { GenerationWatch } from '../../../src/engines/opus-mt/generation-watch.js';

const END = 0;
const NOT = -Infinity;

/** A row of scores for each text. */
const scores = (...rows: readonly (readonly number[])[]) => ({
  data: Float32Array.from(rows.flat()),
  dims: [rows.length, rows[0]?.length ?? 0],
});

describe('GenerationWatch', () => {
  it('tells which texts came to an end', () => {
    const watch = new GenerationWatch(2, END, 4);
    watch.look([], scores([0, 5], [0, 5]));
    watch.look([], scores([5, 0], [0, 5]));
    watch.look([], scores([0, 5], [0, 5]));
    expect(watch.rows).toMatchObject([
      { isEnded: true, tokens: 2 },
      { isEnded: false, tokens: 3 },
    ]);
  });

  it('takes the end of the last step for a cut: models are told to say it there', () => {
    const watch = new GenerationWatch(1, END, 2);
    watch.look([], scores([0, 5]));
    watch.look([], scores([5, NOT]));
    expect(watch.rows).toMatchObject([{ isEnded: false, tokens: 2 }]);
  });

  it('sums what each chosen token was worth, up to the end', () => {
    const watch = new GenerationWatch(1, END, 9);
    watch.look([], scores([Math.log(1), Math.log(3)]));
    watch.look([], scores([Math.log(8), Math.log(2)]));
    watch.look([], scores([Math.log(1), Math.log(1)]));
    expect(watch.rows[0]?.logProbability).toBeCloseTo(Math.log(0.75) + Math.log(0.8));
  });

  it('hands the scores on as they are, and stops when it is told to', () => {
    const stop = new AbortController();
    const watch = new GenerationWatch(1, END, 9, stop.signal);
    const given = scores([1, 2]);
    expect(watch.look([], given)).toBe(given);
    stop.abort();
    expect(() => watch.look([], given)).toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});
