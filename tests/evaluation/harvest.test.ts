/** @module `duizhao evaluate harvest`: of the first 50 candidates from the own pairs, most were judged to be right. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readJudgedLists } from '../../src/evaluation/harvest/judged-lists.js';
import { scoreHarvest, type HarvestScore } from '../../src/evaluation/harvest/score-harvest.js';
import { parseLexiconLine } from '../../src/glossary/lexicon/parse-line.js';
import { loadLexicon } from '../../src/glossary/lexicon/load-lexicon.js';
import { createTermBase, loadTermBase } from '../../src/glossary/term-base.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const path = useTemporaryFolder();
const root = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const LEAST_PRECISION = 0.7;
const SHOWN = 50;

describe('the harvest of the own pairs', () => {
  it(`has at least ${LEAST_PRECISION} right candidates among the first ${SHOWN}`, async () => {
    const lists = await readJudgedLists(new URL('../../evaluation/harvest/', import.meta.url));
    const own = lists.find(({ name }) => name === 'own');
    if (!own) throw new Error('lists.json has no list "own"');
    const [termBase, lexicon] = await Promise.all([
      loadTermBase(root('glossary')),
      loadLexicon(root('glossary')),
    ]);
    const score = await scoreHarvest(own, termBase, lexicon.entries);
    expect(score.candidates).toHaveLength(SHOWN);
    expect(score.precisionAt50).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  it('has judged lists that are whole and keep to their form', async () => {
    const lines = (await readFile(root('evaluation/harvest/judged.tsv'), 'utf8')).split('\n').slice(1, -1);
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

describe('a score', () => {
  /** Holds one candidate: 海绵城市, sponge city. */
  const pairs = [
    ['推进海绵城市，修建道路。', 'We promoted sponge cities and built roads.'],
    ['试点海绵城市。', 'A pilot of a sponge city was launched.'],
    ['海绵城市还修建。', 'The sponge city is also under construction.'],
    ['修建海绵城市试点。', 'We built pilots, such as sponge cities.'],
    ...Array.from({ length: 20 }, () => ['修建道路，还推进道路。', 'Roads were built and promoted.']),
  ].map(([zh, en]) => ({ zh, en }));

  const lexicon = ['N\t海绵\tsponge', 'N\t城市\tcity', 'N\t道路\troad', 'V\t推进\tpromote', 'V\t修建\tbuild']
    .map((line, index) => parseLexiconLine(line, 'words.tsv', index + 1).entry)
    .filter((entry) => entry !== undefined);

  async function scoreOf(judged: string): Promise<HarvestScore> {
    await writeFile(path('pairs.jsonl'), pairs.map((pair) => JSON.stringify(pair)).join('\n'));
    await writeFile(path('lists.json'), JSON.stringify([{ name: 'small', paths: ['pairs.jsonl'] }]));
    await writeFile(path('judged.tsv'), `list\trank\tzh\ten\tverdict\treason\n${judged}\n`);
    const [list] = await readJudgedLists(pathToFileURL(`${path()}/`));
    if (!list) throw new Error('no list');
    return scoreHarvest(list, createTermBase([]), lexicon);
  }

  it('counts what nobody has judged as wrong, and says how much that is', async () => {
    const { candidates, precisionAt50, unjudged } = await scoreOf('');
    expect(candidates.length).toBeGreaterThan(0);
    expect({ precisionAt50, unjudged }).toEqual({ precisionAt50: 0, unjudged: candidates.length });
  });

  it('takes the verdicts of its own list, for the Chinese with the English', async () => {
    const [first] = (await scoreOf('')).candidates;
    const row = `1\t${first?.zh ?? ''}\t${first?.en ?? ''}`;
    expect((await scoreOf(`small\t${row}\tright\t`)).precisionAt50).toBe(1 / SHOWN);
    expect((await scoreOf(`small\t${row}s\tright\t`)).precisionAt50).toBe(0);
    expect((await scoreOf(`other\t${row}\tright\t`)).precisionAt50).toBe(0);
    expect((await scoreOf(`small\t${row}\twrong\tno term`)).candidates[0]?.verdict).toBe('wrong');
  });

  it('names an optional list whose pairs are elsewhere', async () => {
    const list = { name: 'far', paths: ['nowhere'], optional: true };
    await writeFile(path('lists.json'), JSON.stringify([list]));
    await writeFile(path('judged.tsv'), '');
    expect((await readJudgedLists(pathToFileURL(`${path()}/`)))[0]).toMatchObject({ isPresent: false });
  });
});
