/** @module Tests of evaluation/sets/own.jsonl: the set is what evaluation/README.md promises. */
import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { readEvaluationSet } from '../../../src/evaluation/translation/evaluation-set.js';
import { scoreSet } from '../../../src/evaluation/translation/score-set.js';
import { unitOf } from './unit.js';

const set = await readEvaluationSet(
  fileURLToPath(new URL('../../../evaluation/sets/own.jsonl', import.meta.url)),
);
const { pairs } = set;

describe('the own set', () => {
  it('has at least ninety paragraphs of five types of documents, each once', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(90);
    expect([...new Set(pairs.map(({ type }) => type))].toSorted()).toEqual([
      'annual-report',
      'disclosure-report',
      'notice',
      'regulation',
      'work-report',
    ]);
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
    expect(new Set(pairs.map(({ zh }) => zh)).size).toBe(pairs.length);
  });

  it('keeps the two to four paragraphs of a document together, under one type and year', () => {
    const starts = pairs.filter(({ doc }, index) => doc !== pairs[index - 1]?.doc).map(({ doc }) => doc);
    expect(new Set(starts).size).toBe(starts.length);
    for (const doc of starts) {
      const own = pairs.filter((pair) => pair.doc === doc);
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(own.length).toBeLessThanOrEqual(4);
      expect(new Set(own.map(({ type, year }) => `${type} ${year}`)).size).toBe(1);
    }
  });

  it.each(pairs.map((pair) => [pair.id, pair] as const))(
    '%s is a paragraph with a clean reference',
    (_, pair) => {
      expect(Array.from(pair.zh).length).toBeGreaterThanOrEqual(20);
      expect(Array.from(pair.zh).length).toBeLessThanOrEqual(180);
      expect(pair.en).not.toMatch(/[\p{Script=Han}\u{3000}-\u{303F}\u{FF00}-\u{FFEF}]| {2}|^\s|\s$/u);
      expect(pair.en).toMatch(/^[A-Z(].*[.!?]"?$/);
    },
  );

  it.each(pairs.map((pair) => [pair.id, pair] as const))(
    '%s uses the first rendering of each of its terms',
    (_, pair) => {
      const english = pair.en.toLowerCase();
      for (const term of pair.terms) {
        expect(pair.zh).toContain(term.zh);
        expect(english).toContain(term.en[0]?.toLowerCase());
        expect(new Set(term.en).size).toBe(term.en.length);
      }
    },
  );

  it('gives its own references full marks, numbers included', () => {
    const result = scoreSet(
      set,
      pairs.map(({ zh, en }) => unitOf(zh, en)),
    );
    expect(result).toMatchObject({ termSuccess: 1, hanLeft: 0 });
    expect(result.chrf).toBeCloseTo(100, 8);
    // Short of 1 only by ranges such as "from September 10 to 12", whose second day stands without its month.
    expect(result.numberAccuracy).toBeGreaterThan(0.97);
  });
});
