/** @module Candidates come from what recurs, stands free and has one English. */
import { describe, expect, it } from '@jest/globals';
import { harvestTerms, type HarvestOptions } from '../../../src/glossary/harvest/harvest-terms.js';
import type { HarvestPair } from '../../../src/glossary/harvest/harvest-pair.js';
import { parseLexiconLine } from '../../../src/glossary/lexicon/parse-line.js';
import { createTermBase } from '../../../src/glossary/term-base.js';
import type { Term } from '../../../src/model/index.js';
import { makeTerm } from '../make-term.js';

const LEXICON = [
  'N\t海绵\tsponge',
  'N\t城市\tcity',
  'N\t道路\troad',
  'V\t推进\tpromote',
  'V\t修建\tbuild',
  'N\t试点\tpilot',
  'D\t还\talso',
]
  .map((line, index) => parseLexiconLine(line, 'words.tsv', index + 1).entry)
  .filter((entry) => entry !== undefined);

const PAIRS: readonly (readonly [string, string])[] = [
  ['推进海绵城市，修建道路。', 'We promoted sponge cities and built roads.'],
  ['试点海绵城市。', 'A pilot of a sponge city was launched.'],
  ['海绵城市还修建。', 'The sponge city is also under construction.'],
  ['修建海绵城市试点。', 'We built pilots, such as sponge cities.'],
  ['修建道路。', 'Roads were built.'],
  ['推进道路。', 'The road was advanced.'],
  // How much oftener than by chance words meet shows in a text of some length only.
  ...Array.from({ length: 20 }, () => ['修建道路，还推进道路。', 'Roads were built and promoted.'] as const),
];

const harvest = (options: HarvestOptions = {}, terms: readonly Term[] = [], pairs = PAIRS) =>
  harvestTerms(
    pairs.map(([zh, en], index): HarvestPair => ({ document: 'd', id: String(index), zh, en })),
    createTermBase(terms),
    LEXICON,
    options,
  );

describe('harvestTerms', () => {
  it('finds the term with its English, its counts and its evidence, the shortest first', () => {
    const [candidate, ...others] = harvest({ evidence: 2 });
    expect(others).toEqual([]);
    expect(candidate).toMatchObject({ zh: '海绵城市', count: 4, together: 4, association: 1 });
    expect(candidate?.en).toMatch(/^sponge cit(y|ies)$/);
    expect(candidate?.evidence.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('shows a sentence that several documents have once', () => {
    const [short] = PAIRS.filter(([zh]) => zh === '试点海绵城市。');
    const repeated = [...PAIRS, ...Array.from({ length: 3 }, () => short ?? (['', ''] as const))];
    const [candidate] = harvest({ evidence: 3 }, [], repeated);
    expect(candidate?.evidence.map(({ zh }) => zh)).toEqual([
      '试点海绵城市。',
      '海绵城市还修建。',
      '修建海绵城市试点。',
    ]);
  });

  it('leaves out what the term base has, unless it is asked for', () => {
    const known = [makeTerm('海绵城市', 'sponge city')];
    expect(harvest({}, known)).toEqual([]);
    expect(harvest({ includeKnown: true }, known).map(({ zh }) => zh)).toContain('海绵城市');
  });

  it('tells when another term has the English', () => {
    expect(harvest({}, [makeTerm('海绵型城市', 'sponge city')])[0]?.sameAs).toBe('海绵型城市');
  });

  it('keeps to the least count', () => {
    expect(harvest({ leastCount: 5 })).toEqual([]);
  });

  it('gives the same each time, and nothing of nothing', () => {
    expect(harvest()).toEqual(harvest());
    expect(harvest({}, [], [])).toEqual([]);
    expect(
      harvest(
        {},
        [],
        [
          ['', 'x'],
          ['法', ''],
        ],
      ),
    ).toEqual([]);
  });

  it('does not take a string for a term that always stands inside a longer one', () => {
    const pairs = [1, 2, 3, 4].map((each): [string, string] => [
      `推进海绵城市道路${each}。`,
      `Sponge city roads ${each}.`,
    ]);
    expect(harvest({}, [], pairs).map(({ zh }) => zh)).not.toContain('海绵城市');
  });
});
