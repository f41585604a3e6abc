/** @module What a result depends on: the program's version, the state of the language data. */
import { cp, rename, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { glossaryVersion, programVersion } from '../../src/pipeline/index.js';
import { fixture } from '../cli/run-in-memory.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const path = useTemporaryFolder();
beforeEach(() => cp(fixture('glossary--small'), path('g'), { recursive: true }));

describe('glossaryVersion', () => {
  it('is the same for the same data wherever it stands', async () => {
    const version = await glossaryVersion(path('g'));
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(await glossaryVersion(fixture('glossary--small'))).toBe(version);
  });

  it('changes with a word, with the name of a file, and not with a note beside the data', async () => {
    const version = await glossaryVersion(path('g'));
    await writeFile(path('g', 'README.md'), '# Notes');
    expect(await glossaryVersion(path('g'))).toBe(version);
    await rename(path('g', 'lexicon', 'words.tsv'), path('g', 'lexicon', 'other.tsv'));
    const renamed = await glossaryVersion(path('g'));
    expect(renamed).not.toBe(version);
    await writeFile(path('g', 'lexicon', 'other.tsv'), 'N\t工作\twork\n');
    expect(await glossaryVersion(path('g'))).not.toBe(renamed);
  });
});

it('programVersion is that of package.json', async () => {
  expect(await programVersion()).toMatch(/^\d+\.\d+\.\d+/);
});
