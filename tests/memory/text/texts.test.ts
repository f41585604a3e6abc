import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainDifference } from '../../../src/memory/text/explain-difference.js';
import { normalizeSource, normalizeWithOffsets } from '../../../src/memory/text/normalize.js';
import { similarity } from '../../../src/memory/text/similarity.js';
import { createEncoder } from '../../../src/memory/text/symbols.js';
import { plainScore } from '../../contract/memory/reference-memory.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...Array.from('中文“”‘’＂（，12.5 \u3000\n\u200BaZ%\uE000𠮷'), '\uD842'),
  }),
);

describe('the key of a source', () => {
  it('is the same with and without offsets, and its own key', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { key, offsets } = normalizeWithOffsets(source);
        expect(key).toBe(normalizeSource(source));
        expect(normalizeSource(key)).toBe(key);
        expect(offsets).toHaveLength(key.length + 1);
        expect(offsets.at(-1)).toBe(source.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['２０２１ 年，', '2021年,'],
    ['国务院总理  温家宝', '国务院总理温家宝'],
    ['《“十四五”规划》', '《"十四五"规划》'],
    ['GDP  growth\u3000rate 增长', 'GDP growth rate增长'],
    ['\u200B会\uFEFF议 ', '会议'],
  ])('%j -> %j', (source, key) => {
    expect(normalizeSource(source)).toBe(key);
  });
});

it('the score is that of the textbook', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [one, other] = [normalizeSource(left), normalizeSource(right)];
      fc.pre(one !== '' && other !== '');
      const encoder = createEncoder(one);
      expect(similarity(encoder.query, encoder.encode(other))).toBeCloseTo(plainScore(left, right), 9);
    }),
    { numRuns: 500 },
  );
});

it('the runs of a difference join to both texts', () => {
  fc.assert(
    fc.property(text, text, (source, match) => {
      fc.pre(normalizeSource(source) !== '' && normalizeSource(match) !== '');
      const runs = explainDifference(source, match);
      expect(runs.map((run) => run.source ?? '').join('')).toBe(source);
      expect(runs.map((run) => run.match ?? '').join('')).toBe(match);
      for (const run of runs) {
        if (run.kind === 'same')
          expect(normalizeSource(run.source ?? '')).toBe(normalizeSource(run.match ?? ''));
      }
    }),
    { numRuns: 500 },
  );
});
