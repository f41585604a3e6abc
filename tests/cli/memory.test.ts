import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openMemory } from '../../src/memory/index.js';
import { textWidth } from '../../src/cli/explain/text-width.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY, type CliSetting } from './run-in-memory.js';

const path = useTemporaryFolder();

const TMX = `<tmx version="1.4"><header creationtool="Other"/><body>
<tu><tuv xml:lang="zh-CN"><seg>开展行政执法检查136次。</seg></tuv><tuv xml:lang="en"><seg>We made 136 inspections.</seg></tuv></tu>
<tu><prop type="x-document">gr2008</prop><prop type="x-unit">b2</prop><tuv lang="zh"><seg>加强行政执法，规范行政执法。</seg></tuv><tuv lang="en"><seg>Law enforcement was stepped up.</seg></tuv></tu>
</body></tmx>`;

const run = (argv: readonly string[], setting: CliSetting = {}) =>
  runInMemory([...argv, '--memory', path('memory.db')], setting);

async function imported(): Promise<void> {
  await writeFile(path('reports.tmx'), TMX);
  expect((await run(['memory', 'import', path('reports.tmx')])).exitCode).toBe(0);
}

describe('memory import', () => {
  it('takes a TMX file once', async () => {
    await writeFile(path('reports.tmx'), TMX);
    const first = await run(['memory', 'import', path('reports.tmx')]);
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(first.stdout).toBe(`${path('reports.tmx')}: 2 added, 0 brought up to date, 0 known, 0 skipped.\n`);
    const second = await run(['memory', 'import', path('reports.tmx'), '--lang', 'zh-CN']);
    expect(second.stdout).toContain('新增 0 条，更新 0 条，已有 2 条');
  });

  it('names what it skips by its line, goes on, and says so by its exit code', async () => {
    const faulty = TMX.replace('We made 136 inspections.', ' ').replace(
      '<tu><prop',
      '<tu><tuv lang="fr"><seg>Loi</seg></tuv><prop',
    );
    await writeFile(path('a.tmx'), faulty);
    const { exitCode, stdout } = await run(['memory', 'import', path('a.tmx')]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${path('a.tmx')}:2 was skipped: its English is empty.`);
    expect(stdout).toContain('1 text in "fr" was left out.');
    expect(stdout).toContain('1 added');
  });

  it('keeps what stands before a fault, and reads the other files', async () => {
    await writeFile(path('cut.tmx'), TMX.slice(0, -60));
    await writeFile(path('whole.tmx'), TMX.replaceAll('136', '137'));
    const { exitCode, stdout } = await run([
      'memory',
      'import',
      path('cut.tmx'),
      path('whole.tmx'),
      '--json',
    ]);
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: path('cut.tmx'), added: 1, error: { code: 'TMX_MALFORMED' } },
      { file: path('whole.tmx'), added: 2 },
    ]);
  });

  it('takes the sentences of editions: an engine drafts, a person has the last word', async () => {
    await writeFile(path('in.txt'), '工作报告\n\n召开会议12次。加强监督。\n');
    const argv = ['translate', path('in.txt'), '--out', path('out'), '--glossary', SMALL_GLOSSARY];
    await runInMemory([...argv, '--formats', 'json']);
    const first = await run(['memory', 'import', path('out')]);
    expect(first.exitCode).toBe(0);
    const memory = openMemory(path('memory.db'), { readOnly: true });
    const units = [...memory.units()];
    memory.close();
    expect(units.map(({ source }) => source.trim())).toEqual(['工作报告', '召开会议12次。', '加强监督。']);
    expect(units[1]).toMatchObject({
      state: 'draft',
      origin: { kind: 'engine', engine: 'grammar' },
      previous: '工作报告',
      documentId: 'in',
      documentTitle: '工作报告',
      glossaryVersion: expect.any(String),
    });
    const file = path('out', 'in', 'pairs.json');
    const pairs = (await readFile(file, 'utf8')).replaceAll('"state": "translated"', '"state": "reviewed"');
    await writeFile(file, pairs);
    const second = await run(['memory', 'import', file]);
    expect(second.stdout).toContain('0 added, 3 brought up to date, 0 known');
  });

  it.each([
    [['nowhere.tmx'], 'INPUT_NOT_FOUND'],
    [['empty'], 'MEMORY_NOTHING_TO_IMPORT'],
    [['text.txt'], 'MEMORY_FORMAT_UNKNOWN'],
  ])('refuses %j', async (names, code) => {
    await mkdir(path('empty'));
    await writeFile(path('text.txt'), 'x');
    const { exitCode, stderr } = await run(['memory', 'import', ...names.map((name) => path(name))]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain(`[${code}]`);
  });

  it('leaves files of other kinds alone', async () => {
    await writeFile(path('memory.db'), 'this is a letter, no database'.repeat(50));
    await writeFile(path('reports.tmx'), TMX);
    const { exitCode, stderr } = await run(['memory', 'import', path('reports.tmx')]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('[MEMORY_DAMAGED]');
    expect(await readFile(path('memory.db'), 'utf8')).toContain('this is a letter');
  });
});

describe('what is in the memory', () => {
  beforeEach(imported);

  it('is searched, with what differs marked and figures repaired', async () => {
    const { exitCode, stdout, stderr } = await run([
      'memory',
      'search',
      '开展行政执法检查9次。',
      '--floor',
      '60%',
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '1 match\n' });
    expect(stdout).toBe(
      [
        ' 90 %  similar, translated, imported',
        '       开展行政执法检查[-136-]{+9+}次。',
        '       We made 136 inspections.',
        '       → We made nine inspections.',
        '',
      ].join('\n'),
    );
    expect((await run(['memory', 'search', '没有'])).exitCode).toBe(1);
    expect((await run(['memory', 'search', '一', '--floor', '2'])).exitCode).toBe(2);
  });

  it('has colours on a terminal only', async () => {
    const argv = ['memory', 'search', '开展行政执法检查9次。', '--floor', '0.6'];
    expect((await run(argv, { columns: 80 })).stdout).toContain(
      '\u001b[9;31m136\u001b[29;39m\u001b[32m9\u001b[39m',
    );
    const plain = await run(argv, { columns: 80, environment: { NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001b');
  });

  it('is shown in context, the keyword in one column, with the link of the pair', async () => {
    const { exitCode, stdout } = await run(['concordance', '行政执法'], {
      columns: 60,
      environment: { NO_COLOR: '1' },
    });
    expect(exitCode).toBe(0);
    const lines = stdout.split('\n');
    expect(lines.filter((line) => line.includes('gr2008#b2'))).toHaveLength(2);
    expect(lines[2]?.trim()).toBe('Law enforcement was stepped up.');
    const columns = lines
      .filter((line) => line.includes('行政执法'))
      .map((line) => [...line.matchAll(/行政执法/g)].map(({ index }) => textWidth(line.slice(0, index))));
    const shared = columns[0]?.filter((column) => columns.every((each) => each.includes(column)));
    expect(shared).toHaveLength(1);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(60);
  });

  it('is told by page and side', async () => {
    const page = await run(['concordance', '行政执法', '--limit', '1', '--json']);
    expect(JSON.parse(page.stdout)).toMatchObject({ hasMore: true, hits: [{ link: 'gr2008#b2' }] });
    expect((await run(['concordance', 'LAW enforcement', '--side', 'en'])).exitCode).toBe(0);
    expect((await run(['concordance', 'law enforce'])).exitCode).toBe(1);
    expect((await run(['concordance', 'x', '--side', 'fr'])).exitCode).toBe(2);
  });

  it('is counted', async () => {
    const { stdout } = await run(['memory', 'statistics', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ units: 2, states: { translated: 2 }, documents: 1 });
    expect((await run(['memory', 'statistics', '--lang', 'zh-CN'])).stdout).toMatch(/翻译单元 +2\n/);
  });

  it('is exported whole, and comes back', async () => {
    const { exitCode, stdout } = await run(['memory', 'export', path('all.tmx')]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${path('all.tmx')}: 2 units.\n` });
    const again = await runInMemory(['memory', 'import', path('all.tmx'), '--memory', path('other.db')]);
    expect(again.stdout).toContain('2 added');
    expect((await run(['memory', 'export', path('none.tmx'), '--state', 'final'])).stdout).toContain(
      '0 units',
    );
    expect((await run(['memory', 'export', path('x.tmx'), '--state', 'good'])).exitCode).toBe(2);
    expect((await run(['memory', 'export', path('no', 'x.tmx')])).exitCode).toBe(2);
  });
});

it('says where there is no memory yet', async () => {
  const { exitCode, stderr } = await run(['memory', 'search', '会议']);
  expect(exitCode).toBe(3);
  expect(stderr).toContain('duizhao memory import');
});
