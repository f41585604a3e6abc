/** @module An edition goes out in each format and comes back changed. */
import { describe, expect, it } from '@jest/globals';
import { baseOf } from '../../../src/formats/interchange/base-of.js';
import { mergeFile } from '../../../src/formats/interchange/merge-file.js';
import { joinTargets } from '../../../src/formats/interchange/sentences-of.js';
import { sampleEdition } from '../sample-edition.js';
import { EXCHANGE_FORMATS, exchanged } from './exchange-formats.js';

describe.each(EXCHANGE_FORMATS.map((format) => [format.name, format] as const))('%s', (_, format) => {
  it('brings nothing back where nobody changed anything', async () => {
    const edition = await sampleEdition();
    const result = mergeFile(edition, exchanged(format, edition));
    expect(new Set(result.outcomes.map(({ kind }) => kind))).toEqual(new Set(['same']));
    expect(result.missing).toEqual([]);
    expect(result.edition).toEqual(edition);
  });

  it('takes comments along, and brings back none that the pair has', async () => {
    const sample = await sampleEdition();
    const comments = [
      { author: 'Li & "Na"', time: '2026-11-27T08:00:00.000Z', text: 'Is <this> right?\u0001' },
    ];
    const pairs = sample.pairs.map((pair) => ({ ...pair, review: { comments } }));
    const edition = { ...sample, pairs };
    const result = mergeFile(edition, exchanged(format, edition));
    expect(result).toMatchObject({ edition, isChanged: false });
    expect(result.outcomes.flatMap(({ notes }) => notes)).toEqual([]);
  });

  it('brings back every changed pair as reviewed, and its Chinese as it was', async () => {
    const edition = await sampleEdition();
    const pairs = edition.pairs.map((pair) => ({
      ...pair,
      target: `${pair.target} =1+1 <b>&amp;`,
      segments: [],
    }));
    const file = exchanged(format, { ...edition, pairs });
    // A reviser's program keeps the mark of the export.
    const units = file.units.map((unit, index) => {
      const pair = edition.pairs[index];
      return pair === undefined ? unit : { ...unit, base: baseOf(pair) };
    });
    const result = mergeFile(edition, { ...file, units }, { author: 'Li' });
    expect(result.outcomes.every(({ kind, isTaken }) => kind === 'changed' && isTaken)).toBe(true);
    result.edition.pairs.forEach((pair, index) => {
      expect(pair.target).toBe(pairs[index]?.target);
      expect(pair.state).toBe(edition.pairs[index]?.state === 'final' ? 'final' : 'reviewed');
      expect(pair.origin).toEqual({ kind: 'human', author: 'Li', score: 1 });
      expect(pair.segments.map(({ source }) => source).join('')).toBe(pair.source);
      expect(joinTargets(pair.segments.map(({ target }) => target))).toBe(pair.target);
    });
  });
});
