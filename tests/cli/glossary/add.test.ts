/** @module `duizhao glossary add`. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from '../run-in-memory.js';

const path = useTemporaryFolder();
const file = (): string => path('glossary', 'terms/law.csv');
beforeEach(() => cp(SMALL_GLOSSARY, path('glossary'), { recursive: true }));

const add = (...argv: readonly string[]) =>
  runInMemory(['glossary', 'add', ...argv, '--glossary', path('glossary')]);

describe('glossary add', () => {
  it('writes one line and leaves every other byte', async () => {
    const before = `\uFEFF# ours\r\n${(await readFile(file(), 'utf8')).replaceAll('\n', '\r\n')}`;
    await writeFile(file(), before);
    const outcome = await add('听证', 'hearing, public', '--domain', 'law', '--note', 'a "note"');
    expect(outcome).toEqual({
      exitCode: 0,
      stdout: `${file()}:7  added 听证  hearing, public\n1 row written.\n`,
      stderr: '',
    });
    const row = '听证,"hearing, public",,,,,,noun,,law,house,,preferred,"a ""note"""';
    expect(await readFile(file(), 'utf8')).toBe(`${before}${row}\r\n`);
  });

  it('is found at once', async () => {
    await add(
      '听证',
      'hearing',
      '--domain',
      'law',
      '--variants',
      '听证会',
      '--authority',
      'State Council',
      '--date',
      '2024',
    );
    const argv = ['glossary', 'find', '听证会', '--glossary', path('glossary')];
    expect((await runInMemory(argv)).stdout).toBe('听证  hearing  (law; State Council, 2024)\n');
  });

  it('writes nothing that makes the glossary faulty', async () => {
    const before = await readFile(file(), 'utf8');
    const { exitCode, stdout } = await add('国务 院', 'the  Council', '--domain', 'law', '--authority', '');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/law\.csv:6:\d+ +error +.*holds a space/);
    expect(stdout).toContain('Nothing was written');
    expect(await readFile(file(), 'utf8')).toBe(before);
  });

  it('shows what it would write', async () => {
    const before = await readFile(file(), 'utf8');
    const { exitCode, stdout } = await add('听证', 'hearing', '--domain', 'law', '--dry-run', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      written: false,
      changes: [
        { before: null, after: { line: 6, cells: { zh: '听证', pos: 'noun', status: 'preferred' } } },
      ],
      findings: [],
    });
    expect(await readFile(file(), 'utf8')).toBe(before);
  });

  it.each([
    [['国务院', 'State Council', '--domain', 'law'], 3, /stands already at .*law\.csv:5, as "State Council"/],
    [['听证', 'hearing', '--domain', 'party'], 3, /no domain "party".*law/],
    [['听证', 'hearing', '--domain', '../law'], 3, /no domain/],
    [['听证', 'hearing'], 2, /--domain/],
    [['听证', 'hearing', '--domain', 'law', '--pos', 'thing'], 2, /noun/],
    [['听证', 'two\nlines', '--domain', 'law'], 3, /line break/],
  ])('refuses %j', async (argv, code, message) => {
    const before = await readFile(file(), 'utf8');
    const { exitCode, stderr } = await add(...argv);
    expect(exitCode).toBe(code);
    expect(stderr).toMatch(message);
    expect(await readFile(file(), 'utf8')).toBe(before);
  });

  it('speaks Chinese', async () => {
    const { stdout } = await add('听证', 'hearing', '--domain', 'law', '--lang', 'zh-CN');
    expect(stdout).toMatch(/新增 听证 .*\n已写入 1 行。/s);
  });
});
