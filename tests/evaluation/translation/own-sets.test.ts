/** @module Tests of the project's own sets under evaluation/sets: they are what evaluation/README.md promises. */
import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { readEvaluationSet } from '../../../src/evaluation/translation/evaluation-set.js';
import { scoreSet } from '../../../src/evaluation/translation/score-set.js';
import { unitOf } from './unit.js';

const readSet = (name: string) =>
  readEvaluationSet(fileURLToPath(new URL(`../../../evaluation/sets/${name}.jsonl`, import.meta.url)));

const tune = await readSet('tune');
const test = await readSet('test');
const sample = await readSet('sample');

const COMPOSED = [
  { name: 'tune', set: tune, least: 90, longest: 180 },
  { name: 'test', set: test, least: 110, longest: 250 },
] as const;
const ALL = [tune, test, sample];

const lines = ALL.flatMap(({ pairs }) => pairs.map((pair) => [pair.id, pair] as const));

describe('the own sets together', () => {
  it('hold the sample and at least 150 further paragraphs, each once', () => {
    expect(tune.pairs.length + test.pairs.length).toBeGreaterThanOrEqual(150);
    expect(new Set(lines.map(([id]) => id)).size).toBe(lines.length);
    expect(new Set(lines.map(([, { zh }]) => zh)).size).toBe(lines.length);
  });

  it.each(lines)('%s has a clean reference', (_, { kind, en }) => {
    expect(en).not.toMatch(/[\p{Script=Han}\u{3000}-\u{303F}\u{FF00}-\u{FFEF}]| {2}|^\s|\s$/u);
    expect(en).toMatch(kind === 'paragraph' ? /^[A-Z(\d].*[.!?:]"?$/ : /^[A-Z]/);
  });

  it.each(lines)('%s uses the first rendering of each of its terms', (_, { zh, en, terms }) => {
    for (const term of terms) {
      expect(zh).toContain(term.zh);
      expect(en.toLowerCase()).toContain(term.en[0]?.toLowerCase());
      expect(new Set(term.en).size).toBe(term.en.length);
    }
  });
});

describe.each(COMPOSED)('the $name set', ({ set: { pairs }, least, longest }) => {
  it('has enough paragraphs of five types of documents', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(least);
    expect([...new Set(pairs.map(({ type }) => type))].toSorted()).toEqual([
      'annual-report',
      'disclosure-report',
      'notice',
      'regulation',
      'work-report',
    ]);
  });

  it('keeps the paragraphs of a document together, under one type and year', () => {
    const starts = pairs.filter(({ doc }, index) => doc !== pairs[index - 1]?.doc).map(({ doc }) => doc);
    expect(new Set(starts).size).toBe(starts.length);
    for (const doc of starts) {
      const own = pairs.filter((pair) => pair.doc === doc);
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(new Set(own.map(({ type, year }) => `${type} ${year}`)).size).toBe(1);
    }
  });

  it('has paragraphs of a length that reports have', () => {
    for (const { zh } of pairs) {
      expect(Array.from(zh).length).toBeGreaterThanOrEqual(20);
      expect(Array.from(zh).length).toBeLessThanOrEqual(longest);
    }
  });
});

describe('the sample', () => {
  it('is the whole report in its order: title, five headings, their paragraphs', () => {
    const kinds = sample.pairs.map(({ kind }) => kind);
    expect(kinds[0]).toBe('title');
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'paragraph')).toHaveLength(18);
  });
});

describe.each(ALL)('the references of $name', (set) => {
  it('get full marks, numbers nearly so', () => {
    const result = scoreSet(
      set,
      set.pairs.map(({ zh, en }) => unitOf(zh, en)),
    );
    expect(result).toMatchObject({ termSuccess: 1, hanLeft: 0 });
    expect(result.chrf).toBeCloseTo(100, 8);
    // Short of 1 by months and second days that stand alone in English, and small numbers spelt out.
    expect(result.numberAccuracy).toBeGreaterThan(0.94);
  });
});
