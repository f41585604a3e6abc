/** @module What a person does not want as a term is written down, and read as it was written. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beforeEach, expect, it } from '@jest/globals';
import {
  formatRejected,
  readRejected,
  rejectedPath,
  withoutRejected,
} from '../../../src/glossary/harvest/rejected-candidates.js';
import { useTemporaryFolder } from '../../temporary-folder.js';

const path = useTemporaryFolder();
const ROWS = [
  { zh: '全面推进', en: 'comprehensive "promotion", all', author: 'Li Na', date: '2026-11-27' },
  { zh: '三个方面', en: 'three aspects', author: '', date: '2026-11-26' },
];

beforeEach(() => mkdir(dirname(rejectedPath(path())), { recursive: true }));
const write = (text: string): Promise<void> => writeFile(rejectedPath(path()), text);

it('are none where there is no file', async () => {
  expect(await readRejected(path('elsewhere'))).toEqual([]);
});

it('are read as they were written, whatever the order', async () => {
  await write(formatRejected(ROWS));
  const read = await readRejected(path());
  expect(read).toHaveLength(2);
  expect(read).toEqual(expect.arrayContaining(ROWS));
  expect(formatRejected(ROWS.toReversed())).toBe(formatRejected(ROWS));
});

it.each([
  ['a row without Chinese', 'zh,en\nthree aspects,x\n'],
  ['a file without the column', 'term\n全面推进\n'],
  ['a quote that does not end', 'zh,en\n"全面推进,x\n'],
])('%s is told with the file and the cure', async (_, text) => {
  await write(text);
  await expect(readRejected(path())).rejects.toMatchObject({
    code: 'REJECTED_INVALID',
    message: expect.stringContaining('rejected.csv'),
  });
});

it('are left out of candidates whatever their English is by now', () => {
  const candidates = [
    { zh: '三个方面', en: 'three areas' },
    { zh: '海绵城市', en: 'sponge city' },
  ];
  expect(withoutRejected(candidates, ROWS)).toEqual([candidates[1]]);
});
