/** @module Learned weights: how a line is read, and that a rule and a word cost what was learned of them. */
import { describe, expect, it } from '@jest/globals';
import type { LexiconEntry } from '../../../../src/glossary/lexicon/lexicon-entry.js';
import { ruleReader } from '../../../../src/engines/grammar/grammar-data.js';
import { parseRule } from '../../../../src/engines/grammar/rules/parse-rule.js';
import { LiteralTable } from '../../../../src/engines/grammar/rules/symbols.js';
import { weighRule, weighWord, wordKey } from '../../../../src/engines/grammar/weights/apply-weights.js';
import { parseWeight } from '../../../../src/engines/grammar/weights/parse-weight.js';
import { WeightTable, type Weight } from '../../../../src/engines/grammar/weights/weight.js';

const read = (line: string) => parseWeight(line, 'weights/learned.tsv', 3);

function weightsOf(...lines: readonly string[]): WeightTable {
  return new WeightTable(lines.map((line) => read(line) as Weight));
}

const rule = (line: string) => {
  const parsed = parseRule(line, 'phrases/test.tsv', 1, ruleReader(new LiteralTable()));
  if (!parsed || 'message' in parsed) throw new Error(parsed?.message ?? line);
  return parsed;
};

describe('parseWeight', () => {
  it('reads kind, name, Chinese and cost', () => {
    expect(read('rule\tVP\tV[np] NP\t-0.25')).toEqual({ kind: 'rule', key: 'VP\tV[np] NP', cost: -0.25 });
    expect(read('word\tV[np+to]\t鼓励\t0.1')).toEqual({ kind: 'word', key: 'V[np+to]\t鼓励', cost: 0.1 });
  });

  it('passes over comments and blank lines', () => {
    expect(read('# learned')).toBeUndefined();
    expect(read('  ')).toBeUndefined();
  });

  it.each([
    ['rule\tVP\t0.1', 1, '3 columns'],
    ['roule\tVP\tV NP\t0.1', 1, 'roule'],
    ['rule\tVP\tV NP\tcheap', 14, 'cheap'],
    ['rule\tVP\tV NP\t', 14, 'not a number'],
  ])('names the fault of %j', (line, column, message) => {
    expect(read(line)).toEqual({
      file: 'weights/learned.tsv',
      line: 3,
      column,
      message: expect.stringContaining(message),
    });
  });
});

describe('weighRule', () => {
  const weights = weightsOf(
    'rule\tVP\tV[np] NP\t-0.25',
    'opening\tVP\tV[np] NP\t-0.1',
    'closing\tVP\tV[np] NP\t0.2',
  );

  it('adds what was learned of the construction, whatever line it stands in', () => {
    expect(weighRule(rule('VP\tV[np] NP\t$1^ $2\t0.5'), weights)).toMatchObject({
      cost: 0.25,
      openingCost: -0.1,
      closingCost: 0.2,
    });
  });

  it('never makes a rule cheaper than nothing', () => {
    expect(weighRule(rule('VP\tV[np] NP\t$1^ $2\t0.1'), weights).cost).toBe(0);
  });

  it('leaves others as they are', () => {
    expect(weighRule(rule('NB\tN\t$1^\t0.3'), weights)).toMatchObject({ cost: 0.3, openingCost: 0 });
  });
});

describe('a word', () => {
  const entry = (features: LexiconEntry['features']) => ({ pos: 'V' as const, zh: '鼓励', features });

  it('is told from its other frames', () => {
    expect(wordKey(entry({ frame: 'np+to' }))).toBe('V[np+to]\t鼓励');
    expect(wordKey(entry({}))).toBe('V\t鼓励');
  });

  it('is never free', () => {
    expect(weighWord(0.5, -2)).toBeGreaterThan(0);
    expect(weighWord(0.5, 0.25)).toBe(0.75);
  });
});
