/** @module `duizhao glossary history`, over real repositories. */
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from '../run-in-memory.js';

const path = useTemporaryFolder();
const file = (): string => path('repository/data/terms/law.csv');
const run = promisify(execFile);

async function git(...argv: readonly string[]): Promise<string> {
  const identity = [
    '-c',
    'user.name=王 审校',
    '-c',
    'user.email=a@example.org',
    '-c',
    'commit.gpgSign=false',
  ];
  return (await run('git', [...identity, ...argv], { cwd: path('repository') })).stdout;
}

async function commit(subject: string): Promise<void> {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', subject);
}

async function edit(before: string, after: string): Promise<void> {
  const text = await readFile(file(), 'utf8');
  expect(text).toContain(before);
  await writeFile(file(), text.replace(before, after));
}

const history = (term: string, ...argv: readonly string[]) =>
  runInMemory(['glossary', 'history', term, '--glossary', path('repository/data'), ...argv]);

/** What happened, without hashes and dates. */
async function subjects(term: string): Promise<readonly string[]> {
  const { stdout } = await history(term);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^\d{4}-\d{2}-\d{2} {2}[\da-f]{10} {2}/, ''));
}

beforeEach(async () => {
  await cp(SMALL_GLOSSARY, path('repository/data'), { recursive: true });
  await git('init', '--quiet');
});

describe('glossary history', () => {
  it('tells each change of a row, the newest first, what is not committed before all', async () => {
    await commit('Terms');
    await edit('国务院,State Council', '国务院,"Council, State"');
    await commit('The official | name');
    await edit('law-based administration', 'administration by law');
    await commit('Another term');
    await edit('国务院,"Council, State"', '国务院,the Council');
    expect(await subjects('国务院')).toEqual([
      'not committed yet',
      '  data/terms/law.csv  changed 国务院',
      '    en: “Council, State” -> “the Council”',
      '王 审校  The official | name',
      '  data/terms/law.csv  changed 国务院',
      '    en: “State Council” -> “Council, State”',
      '王 审校  Terms',
      '  data/terms/law.csv  added 国务院  State Council',
    ]);
  });

  it('does not take a term for one that holds it, nor a comment for a row', async () => {
    await appendFile(
      file(),
      '# 国务院 is below\n国务院办公厅,General Office,,,,,,noun,,law,house,,preferred,\n',
    );
    await commit('Terms');
    expect(await subjects('国务院办公厅')).toHaveLength(2);
    expect(await subjects('国务院')).toHaveLength(2);
    expect(await history('国务')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'git knows no row of the term "国务".\n',
    });
  });

  it('knows a row that moved to another file, and one that was removed', async () => {
    await commit('Terms');
    const row = '国务院,State Council,,,,,,proper,singular,law,Constitution,2018,preferred,takes the';
    await edit(`\n${row}`, '');
    await writeFile(
      path('repository/data/terms/a b.csv'),
      `${(await readFile(file(), 'utf8')).split('\n', 1)[0] ?? ''}\n${row.replace(',law,', ',a b,')}\n`,
    );
    await commit('Moved');
    expect((await subjects('国务院')).slice(0, 3)).toEqual([
      '王 审校  Moved',
      '  data/terms/a b.csv  changed 国务院',
      '    domain: “law” -> “a b”',
    ]);
    await writeFile(path('repository/data/terms/a b.csv'), '');
    await commit('Removed');
    expect((await subjects('国务院')).slice(0, 2)).toEqual([
      '王 审校  Removed',
      '  data/terms/a b.csv  removed 国务院  State Council',
    ]);
  });

  it('reads old rows by the columns of their time', async () => {
    const now = await readFile(file(), 'utf8');
    await writeFile(file(), 'en,zh,domain\nCabinet,国务院,law\n');
    await commit('Few columns');
    await writeFile(file(), now);
    await commit('All columns');
    const lines = await subjects('国务院');
    expect(lines).toContain('    en: “Cabinet” -> “State Council”');
    expect(lines.at(-1)).toBe('  data/terms/law.csv  added 国务院  Cabinet');
  });

  it('tells apart the domains of one Chinese when one is named', async () => {
    await writeFile(
      path('repository/data/terms/other.csv'),
      (await readFile(file(), 'utf8'))
        .replaceAll(/,law,/g, ',other,')
        .replace('国务院,State Council', '国务院,Cabinet'),
    );
    await commit('Terms');
    expect(await subjects('other/国务院')).toEqual([
      '王 审校  Terms',
      '  data/terms/other.csv  added 国务院  Cabinet',
    ]);
    expect(await subjects('国务院')).toHaveLength(4);
  });

  it('is not misled by settings and attributes, nor by marks in a term', async () => {
    await writeFile(path('repository/.gitattributes'), '*.csv -diff\n');
    await git('config', 'diff.noprefix', 'true');
    await git('config', 'color.ui', 'always');
    await git('config', 'diff.external', 'false');
    await git('config', 'log.showSignature', 'true');
    await appendFile(file(), '“两会”（扩大）,two sessions,,,,,,noun,,law,house,,preferred,\n');
    await commit('Terms');
    const { exitCode, stdout } = await history('“两会”（扩大）', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      events: [{ kind: 'added', path: 'data/terms/law.csv', cells: { en: 'two sessions' }, changes: [] }],
    });
  });

  it('says what is missing where there is no history', async () => {
    const { exitCode, stderr } = await history('国务院');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/no git repository with commits.*GLOSSARY_NO_HISTORY/);
    await commit('Terms');
    await rename(path('repository/.git'), path('gone'));
    await mkdir(path('repository/.git'));
    expect((await history('国务院')).stderr).toContain('GLOSSARY_NO_HISTORY');
  });
});
