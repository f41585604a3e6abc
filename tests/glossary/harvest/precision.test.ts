/** @module Of the first 50 candidates from the project's own pairs, a person has judged most to be right. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { harvestTerms } from '../../../src/glossary/harvest/harvest-terms.js';
import { loadLexicon } from '../../../src/glossary/lexicon/load-lexicon.js';
import { loadTermBase } from '../../../src/glossary/term-base.js';
import { readHarvestPairs } from '../../../src/pipeline/glossary/harvest/read-harvest-pairs.js';

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

const LEAST_PRECISION = 0.7;
const SHOWN = 50;

/** Chinese and English that were judged right; what nobody has judged counts as wrong. */
async function judgedRight(list: string): Promise<ReadonlySet<string>> {
  const lines = (await readFile(path('evaluation/harvest/judged.tsv'), 'utf8')).split('\n').slice(1);
  const rows = lines.map((line) => line.split('\t')).filter(([name]) => name === list);
  return new Set(
    rows.filter(([, , , , verdict]) => verdict === 'right').map(([, , zh, en]) => `${zh} ${en}`),
  );
}

describe('the harvest of the own pairs', () => {
  it(`has at least ${LEAST_PRECISION} right candidates among the first ${SHOWN}`, async () => {
    const files = ['evaluation/sets/tune.jsonl', 'evaluation/sets/sample.jsonl'].map(path);
    const [{ pairs }, termBase, lexicon] = await Promise.all([
      readHarvestPairs(files, false),
      loadTermBase(path('glossary')),
      loadLexicon(path('glossary')),
    ]);
    const options = { leastCount: 2, includeKnown: true };
    const candidates = harvestTerms(pairs, termBase, lexicon.entries, options).slice(0, SHOWN);
    const right = await judgedRight('own');
    expect(candidates).toHaveLength(SHOWN);
    const share = candidates.filter(({ zh, en }) => right.has(`${zh} ${en}`)).length / SHOWN;
    expect(share).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  it('has judged lists that are whole and keep to their form', async () => {
    const lines = (await readFile(path('evaluation/harvest/judged.tsv'), 'utf8')).split('\n').slice(1, -1);
    for (const line of lines)
      expect(line).toMatch(/^[a-z-]+\t\d+\t\p{Script=Han}+\t[^\t]+\t(?:right\t|wrong\t.+)$/u);
    for (const list of ['own', 'work-reports', 'work-reports-half']) {
      const ranks = lines
        .filter((line) => line.startsWith(`${list}\t`))
        .map((line) => Number(line.split('\t')[1]));
      expect(ranks).toEqual(Array.from({ length: SHOWN }, (_, index) => index + 1));
    }
  });
});
