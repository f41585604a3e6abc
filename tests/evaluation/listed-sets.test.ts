/** @module Tests of src/evaluation/listed-sets.ts */
import { describe, expect, it } from '@jest/globals';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readListedSets } from '../../src/evaluation/listed-sets.js';
import type { ListedSet } from '../../src/evaluation/listed-sets.js';
import { withFile } from './temporary-file.js';

interface Read {
  readonly folder: string;
  readonly sets: readonly ListedSet[];
}

const readList = (entries: unknown): Promise<Read> =>
  withFile('sets.json', JSON.stringify(entries), async (file) => ({
    folder: dirname(file),
    sets: await readListedSets(pathToFileURL(file)),
  }));

describe('readListedSets', () => {
  it('keeps the order and resolves paths beside the list, even under a folder with a space', async () => {
    const { folder, sets } = await readList([
      { name: 'self', kind: 'translation', paths: ['sets.json', './sets.json'] },
      { name: 'pages', kind: 'extraction', paths: ['.'] },
    ]);
    expect(folder).toContain(' ');
    expect(sets).toEqual([
      {
        name: 'self',
        kind: 'translation',
        paths: [join(folder, 'sets.json'), join(folder, 'sets.json')],
        isPresent: true,
      },
      { name: 'pages', kind: 'extraction', paths: [`${folder}/`], isPresent: true },
    ]);
  });

  it.each([
    ['optional', true, false],
    // Read all the same, so that its absence is an error and not a silence.
    ['required', false, true],
  ])('a %s set with a missing file: present is %3$s', async (_, optional, isPresent) => {
    const paths = ['sets.json', 'missing.jsonl'];
    const { sets } = await readList([{ name: 'part', kind: 'translation', paths, optional }]);
    expect(sets[0]?.isPresent).toBe(isPresent);
  });

  it.each([
    ['an unknown kind', [{ name: 'a', kind: 'speech', paths: ['a'] }]],
    ['a set without files', [{ name: 'a', kind: 'translation', paths: [] }]],
    ['a set without a name', [{ kind: 'translation', paths: ['a'] }]],
    ['no list', { name: 'a', kind: 'translation', paths: ['a'] }],
  ])('rejects %s', async (_, entries) => {
    await expect(readList(entries)).rejects.toThrow();
  });

  it('finds the own set of the project', async () => {
    const sets = await readListedSets(new URL('../../evaluation/sets.json', import.meta.url));
    expect(sets.find(({ name }) => name === 'tune')).toMatchObject({ kind: 'translation', isPresent: true });
    expect(new Set(sets.map(({ name }) => name)).size).toBe(sets.length);
  });
});
