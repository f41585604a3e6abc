/** @module `duizhao export` and `duizhao import` as a person uses them. */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { readPairs } from '../../src/formats/json/index.js';
import { openMemory } from '../../src/memory/index.js';
import { SAMPLE_PATH } from '../formats/sample-edition.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { runInMemory } from './run-in-memory.js';

const path = useTemporaryFolder();

let pairs: string;
let folder: string;

beforeEach(async () => {
  const { document } = await readPairs(SAMPLE_PATH);
  folder = path('output', document.id);
  await mkdir(folder, { recursive: true });
  pairs = `${folder}/pairs.json`;
  await copyFile(SAMPLE_PATH, pairs);
});

const exported = async (format: string): Promise<void> => {
  expect((await runInMemory(['export', folder, '--format', format])).exitCode).toBe(0);
};

async function edit(name: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(`${folder}/${name}`, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(`${folder}/${name}`, after);
}

const FROM = 'Standardizing Administrative Law Enforcement';
const TO = 'Regulating Administrative Law Enforcement';

const changedPair = async () => {
  const { pairs: all } = await readPairs(pairs);
  return all.find(({ target }) => target === TO || target === FROM);
};

describe('export', () => {
  it('writes every format but PDF beside the edition', async () => {
    const list = 'xliff,xliff2,xlsx,csv,docx-bilingual,tmx,jsonl,docx,markdown,html,bilingual,epub,tbx';
    const { exitCode, stdout } = await runInMemory([
      'export',
      path('output'),
      '-f',
      `${list},terms-csv,terms-xlsx`,
    ]);
    expect(exitCode).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(15);
    expect(await readdir(folder)).toEqual(
      expect.arrayContaining(['pairs.xlf', 'bilingual.epub', 'terms.tbx']),
    );
  });

  it('writes into a folder of each edition under --out', async () => {
    const { stdout } = await runInMemory(['export', pairs, '-f', 'csv', '--out', path('out'), '--json']);
    const { files } = JSON.parse(stdout) as { files: readonly string[] };
    expect(files).toEqual([expect.stringMatching(/out\/.+\/pairs\.csv$/u)]);
  });

  it('names the formats and places that there are', async () => {
    const unknown = await runInMemory(['export', folder, '-f', 'doc']);
    expect(unknown).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('docx-bilingual') });
    const nowhere = await runInMemory(['export', path('none'), '-f', 'csv']);
    expect(nowhere).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('[EDITION_NOT_FOUND]') });
  });

  it('says what to do where no Chromium is', async () => {
    const { exitCode, stderr } = await runInMemory(['export', folder, '-f', 'pdf'], {
      environment: { PATH: '' },
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('[CHROMIUM_NOT_FOUND]');
    expect(await readdir(folder)).toEqual(['pairs.json']);
  });
});

describe('import', () => {
  it.each([
    ['xliff', 'pairs.xlf'],
    ['xliff2', 'pairs-2.1.xlf'],
    ['csv', 'pairs.csv'],
    ['tmx', 'pairs.tmx'],
    ['jsonl', 'pairs.jsonl'],
  ])('takes back what was changed in %s, into the pages and the memory too', async (format, file) => {
    await exported(`${format},bilingual`);
    // In XLIFF 2 the proposal of the machine, which stands first, has the text as well.
    await edit(file, format === 'xliff2' ? new RegExp(FROM, 'gu') : FROM, TO);
    const argv = ['import', `${folder}/${file}`, '--author', '李', '--memory', path('memory.db')];
    const { exitCode, stdout } = await runInMemory(argv);
    expect(stdout).toContain('1 changed');
    expect(exitCode).toBe(0);
    expect(await changedPair()).toMatchObject({
      target: TO,
      state: 'reviewed',
      origin: { kind: 'human', author: '李' },
      segments: [{ target: TO }],
    });
    const page = await readFile(`${folder}/bilingual.html`, 'utf8');
    expect(page).toContain(TO);
    const memory = openMemory(path('memory.db'), { readOnly: true });
    const units = [...memory.units()];
    memory.close();
    expect(units).toMatchObject([{ target: TO, state: 'reviewed', author: '李', origin: { kind: 'human' } }]);
  });

  it('shows a conflict, keeps what is here, and takes one side when told to', async () => {
    await exported('csv');
    await edit('pairs.csv', FROM, TO);
    await edit('pairs.json', new RegExp(`"target": "${FROM}"`, 'gu'), '"target": "Our Own Heading"');
    const argv = ['import', `${folder}/pairs.csv`];
    const before = await readFile(pairs, 'utf8');
    const first = await runInMemory(argv);
    expect(first.exitCode).toBe(1);
    expect(first.stdout).toMatch(
      /changed here and in the file\.\n {2}here: Our Own Heading\n {2}file: Regulating/u,
    );
    expect(await readFile(pairs, 'utf8')).toBe(before);
    expect((await runInMemory([...argv, '--ours'])).exitCode).toBe(0);
    expect(await readFile(pairs, 'utf8')).toBe(before);
    expect((await runInMemory([...argv, '--theirs'])).exitCode).toBe(0);
    expect(await changedPair()).toMatchObject({ target: TO });
    expect((await runInMemory([...argv, '--ours', '--theirs'])).exitCode).toBe(2);
  });

  it('writes nothing in a dry run', async () => {
    await exported('csv');
    await edit('pairs.csv', FROM, TO);
    const { stdout } = await runInMemory(['import', `${folder}/pairs.csv`, '--dry-run', '--lang', 'zh-CN']);
    expect(stdout).toContain('改动 1 段');
    expect(stdout).toContain('未写入任何文件');
    expect(await changedPair()).toMatchObject({ target: FROM });
  });

  it('takes everything as reviewed when told that all was read', async () => {
    await exported('docx-bilingual');
    await runInMemory(['import', `${folder}/bilingual.docx`, '--reviewed']);
    const { pairs: all } = await readPairs(pairs);
    const open = all.filter(
      ({ state, target }) => target !== '' && state !== 'reviewed' && state !== 'final',
    );
    expect(open).toEqual([]);
  });

  it('refuses files of other documents and of no known format', async () => {
    await exported('csv');
    await edit('pairs.csv', /"b-/gu, '"c-');
    expect((await runInMemory(['import', `${folder}/pairs.csv`])).stderr).toContain(
      '[EXCHANGE_OTHER_DOCUMENT]',
    );
    await writeFile(path('a.doc'), '');
    expect((await runInMemory(['import', path('a.doc')])).stderr).toContain('[EXCHANGE_FORMAT_UNKNOWN]');
    await copyFile(`${folder}/pairs.csv`, path('pairs.csv'));
    expect((await runInMemory(['import', path('pairs.csv')])).stderr).toContain('[EDITION_NOT_FOUND]');
    expect((await runInMemory(['import', path('none.csv')])).stderr).toContain('[INPUT_NOT_FOUND]');
  });
});
