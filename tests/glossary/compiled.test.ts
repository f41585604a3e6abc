/** @module Compiled language data says what its sources said, and nothing once they have changed. */
import { cp, mkdir, utimes, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { compiledFile, packCompiled, readCompiled } from '../../src/glossary/compiled.js';
import { loadLexicon } from '../../src/glossary/lexicon/load-lexicon.js';
import { SMALL_GLOSSARY } from '../cli/run-in-memory.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const path = useTemporaryFolder();

async function compile() {
  const folder = path('glossary');
  await cp(SMALL_GLOSSARY, folder, { recursive: true });
  await mkdir(path('data'));
  const { entries } = await loadLexicon(folder);
  await writeFile(path('data', compiledFile('lexicon')), await packCompiled(folder, 'lexicon', entries));
  return { folder, entries, data: pathToFileURL(`${path('data')}/`) };
}

describe('compiled language data', () => {
  it('is what the sources hold, files and lines included', async () => {
    const { folder, entries, data } = await compile();
    expect(entries.length).toBeGreaterThan(0);
    expect(await readCompiled(folder, 'lexicon', data)).toEqual(entries);
  });

  it.each([
    ['edited', (folder: string) => writeFile(`${folder}/lexicon/words.tsv`, 'N\t学校\tschool\n')],
    ['touched', (folder: string) => utimes(`${folder}/lexicon/words.tsv`, 1, 1)],
    ['added', (folder: string) => writeFile(`${folder}/lexicon/more.tsv`, 'N\t学校\tschool\n')],
  ])('is nothing once a source was %s', async (_, change) => {
    const { folder, data } = await compile();
    await change(folder);
    expect(await readCompiled(folder, 'lexicon', data)).toBeUndefined();
  });

  it('is nothing where none was made, where the sources had faults, and in tests', async () => {
    const { folder, data } = await compile();
    expect(await readCompiled(folder, 'terms', data)).toBeUndefined();
    await writeFile(path('data', compiledFile('lexicon')), '');
    expect(await readCompiled(folder, 'lexicon', data)).toBeUndefined();
    expect(await readCompiled(folder, 'lexicon')).toBeUndefined();
  });
});
