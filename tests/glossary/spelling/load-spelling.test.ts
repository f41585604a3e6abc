/** @module names/british-spelling.tsv: what is read, and what `glossary check` says of faults. */
import { fileURLToPath } from 'node:url';
import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { checkGlossary } from '../../../src/glossary/check-glossary.js';
import { loadSpelling } from '../../../src/glossary/spelling/load-spelling.js';
import { createSpeller } from '../../../src/glossary/spelling/speller.js';
import { useTemporaryFolder } from '../../temporary-folder.js';

const path = useTemporaryFolder();

async function load(...lines: readonly string[]) {
  await mkdir(path('names'), { recursive: true });
  await writeFile(path('names', 'british-spelling.tsv'), lines.join('\n'));
  const { pairs, findings } = await loadSpelling(path());
  return { pairs, found: findings.map(({ code, line, column }) => ({ code, line, column })) };
}

describe('loadSpelling', () => {
  it('reads pairs, and passes over comments and blank lines', async () => {
    expect(await load('# words', '', "driver's license\tdriver's licence", 'labor\tlabour\r', '')).toEqual({
      pairs: [
        { american: "driver's license", british: "driver's licence" },
        { american: 'labor', british: 'labour' },
      ],
      found: [],
    });
  });

  it.each([
    ['column-count', 1, 'labor'],
    ['column-count', 1, 'labor\tlabour\tnoun'],
    ['cell-empty', 7, 'labor\t'],
    ['space-stray', 13, 'labor\tlabour '],
    ['spelling-form', 1, 'Labor\tlabour'],
    ['spelling-form', 7, 'labor\tlabour;'],
    ['spelling-same', 1, 'prize\tprize'],
    ['spelling-words', 13, 'cooperation\tco operation'],
  ])('%s at column %i', async (code, column, line) => {
    expect(await load('# words', line)).toEqual({ pairs: [], found: [{ code, line: 2, column }] });
  });

  it('takes a phrase that is kept as it is', async () => {
    expect((await load('water meter\twater meter')).found).toEqual([]);
  });

  it('names the second line of one word, and a word that would change twice', async () => {
    expect((await load('labor\tlabour', 'labor\tlabor')).found).toContainEqual({
      code: 'spelling-same',
      line: 2,
      column: 1,
    });
    expect((await load('center\tcentre', 'center\tcenters')).found).toEqual([
      { code: 'entry-duplicate', line: 2, column: 1 },
    ]);
    expect((await load('gram\tgramme', 'gramme\tgrammme')).found).toEqual([
      { code: 'spelling-chained', line: 1, column: 6 },
    ]);
  });

  it('is no fault where a glossary has none', async () => {
    expect(await loadSpelling(path())).toEqual({ pairs: [], findings: [] });
  });

  it('is part of the check of a glossary', async () => {
    await load('prize\tprize');
    for (const name of ['terms', 'lexicon']) await mkdir(path(name));
    expect(await checkGlossary(path())).toMatchObject([{ code: 'spelling-same', line: 1 }]);
  });
});

describe('the pairs that come with the program', () => {
  const folder = fileURLToPath(new URL('../../../glossary', import.meta.url));

  it('have the words of government English, and none that only look American', async () => {
    const { pairs, findings } = await loadSpelling(folder);
    expect(findings).toEqual([]);
    expect(pairs.length).toBeGreaterThan(300);
    const spell = createSpeller(pairs);
    expect(
      spell('organized labor programs, a licensed center, business licenses, 5 kilometers of defenses'),
    ).toBe('organised labour programmes, a licensed centre, business licences, 5 kilometres of defences');
    const same =
      'size, prize, seize, exercise, supervise, laboratory, governor, water, director, computer programs';
    expect(spell(same)).toBe(same);
  });
});
