/** @module Ctrl-C in the middle of a folder: nothing half-written, the record tells, the next run completes. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsePairs } from '../../src/formats/json/index.js';
import { fixture, SMALL_GLOSSARY } from '../cli/run-in-memory.js';
import { outputNames, useTemporaryFolder } from '../temporary-folder.js';
import { runProgram, startProgram } from './program.js';

const path = useTemporaryFolder();
const COPIES = 60;
const INTERRUPTED = 130;

const recordSchema = z.object({
  documents: z.array(z.object({ id: z.string(), status: z.enum(['done', 'interrupted']) })),
});

const readRecord = async () =>
  recordSchema.parse(JSON.parse(await readFile(path('output', 'run.json'), 'utf8')));

/** Every file under the output folder, relative to it. */
const written = (): Promise<string[]> => readdir(path('output'), { recursive: true });

const FILES = ['bilingual.html', 'english.html', 'english.md', 'pairs.json', 'pairs.jsonl'];

async function expectWhole(id: string): Promise<void> {
  expect((await readdir(path('output', id))).toSorted()).toEqual(FILES);
  expect(
    parsePairs(await readFile(path('output', id, 'pairs.json'), 'utf8'), id).pairs.length,
  ).toBeGreaterThan(5);
  const page = await readFile(path('output', id, 'bilingual.html'), 'utf8');
  expect(page.trimEnd().endsWith('</html>')).toBe(true);
}

async function waitFor(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition() && waited < 30_000; waited += 5) await delay(5);
}

it('ends with 130, leaves whole editions only, says what was interrupted, and completes when run again', async () => {
  await mkdir(path('in'));
  const page = await readFile(fixture('page--annual-report/page.html'));
  for (let copy = 100; copy < 100 + COPIES; copy++) await writeFile(path('in', `copy-${copy}.html`), page);
  const argv = ['translate', path('in'), '--out', path('output'), '--glossary', SMALL_GLOSSARY];
  const program = startProgram(argv);
  await waitFor(() => existsSync(path('output', 'copy-106', 'pairs.json')));
  program.process.kill('SIGINT');
  const { exitCode } = await program.ended;
  expect(exitCode).toBe(INTERRUPTED);

  const { documents } = await readRecord();
  const done = documents.filter(({ status }) => status === 'done').map(({ id }) => id);
  expect(documents).toHaveLength(COPIES);
  expect(done.length).toBeGreaterThanOrEqual(3);
  expect(done.length).toBeLessThan(COPIES);
  expect(await outputNames(path('output'))).toEqual([...done, 'run.json'].toSorted());
  for (const id of done) await expectWhole(id);

  const again = await runProgram(argv);
  expect(again.exitCode).toBe(0);
  expect((await readRecord()).documents.every(({ status }) => status === 'done')).toBe(true);
  const files = (await written()).filter((name) => !name.startsWith('.journal'));
  expect(files).toHaveLength(COPIES * (FILES.length + 1) + 1);
  await expectWhole(`copy-${100 + COPIES - 1}`);
}, 120_000);

it('a killed program leaves no file under its final name that is not whole; the next run clears its rests', async () => {
  await mkdir(path('in'));
  const page = await readFile(fixture('page--annual-report/page.html'));
  for (let copy = 10; copy < 40; copy++) await writeFile(path('in', `copy-${copy}.html`), page);
  const argv = [
    'translate',
    path('in'),
    '--out',
    path('output'),
    '--formats',
    'json,bilingual',
    '--glossary',
    SMALL_GLOSSARY,
  ];
  const program = startProgram(argv);
  await waitFor(() => existsSync(path('output', 'copy-12', 'pairs.json')));
  program.process.kill('SIGKILL');
  await program.ended;
  for (const name of await written()) {
    if (!name.endsWith('pairs.json')) continue;
    expect(parsePairs(await readFile(path('output', name), 'utf8'), name).pairs.length).toBeGreaterThan(5);
  }
  // What a kill in the middle of a write leaves.
  await writeFile(path('output', 'copy-12', '.duizhao-999999999-1.tmp'), 'half');
  expect((await runProgram(argv)).exitCode).toBe(0);
  const rests = (await written()).filter((name) => name.endsWith('.tmp'));
  expect(rests).toEqual([]);
}, 120_000);
