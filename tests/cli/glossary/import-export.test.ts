/** @module `duizhao glossary export` and `import`: a table goes out to a spreadsheet and comes back. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatCsvRows, parseCsvRows } from '../../../src/pipeline/glossary/exchange/csv-rows.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from '../run-in-memory.js';

const path = useTemporaryFolder();
const termFile = (): string => path('glossary', 'terms/law.csv');
const sheet = (): string => path('terms.csv');
const run = (...argv: readonly string[]) =>
  runInMemory(['glossary', ...argv, '--glossary', path('glossary')]);

beforeEach(async () => {
  await cp(SMALL_GLOSSARY, path('glossary'), { recursive: true });
  await writeFile(termFile(), `# ours\n${await readFile(termFile(), 'utf8')}`);
});

/** Edits the exported table as a person would: by the names of row and column. */
async function edit(zh: string, column: string, value: string): Promise<void> {
  const rows: string[][] = parseCsvRows(await readFile(sheet()), 'terms.csv').map((cells) => [...cells]);
  const row = rows.find(([first]) => first === zh) ?? [];
  row[rows[0]?.indexOf(column) ?? 0] = value;
  await writeFile(sheet(), formatCsvRows(rows));
}

describe('glossary export', () => {
  it('writes a table that imports as nothing new', async () => {
    const { exitCode, stderr } = await run('export', '--out', sheet());
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: `4 terms written to ${sheet()}.\n` });
    const before = await readFile(termFile(), 'utf8');
    expect(await run('import', sheet())).toEqual({ exitCode: 0, stdout: 'Nothing changes.\n', stderr: '' });
    expect(await readFile(termFile(), 'utf8')).toBe(before);
  });

  it('prints to standard output, only the domains asked for, and names lines that are no rows', async () => {
    await writeFile(termFile(), `${await readFile(termFile(), 'utf8')}broken\n`);
    const { stdout, stderr } = await run('export', '--domain', 'law');
    expect(stdout).toMatch(/^\uFEFF"zh","en",.*"base"\r\n"依法行政"/);
    expect(stderr).toMatch(/law\.csv: lines that are no rows were left out: 7\./);
    expect(await run('export', '--domain', 'none')).toMatchObject({ exitCode: 2 });
  });

  it('writes no formula, and reads the cell back as it was', () => {
    const rows = [['=1+1', "'=x", '-', ' @a', '＝x', "it's", '+1', 'a"b,c']];
    const text = formatCsvRows(rows);
    expect(text).not.toMatch(/(^|,)"?\s*[=+\-@＝]/mu);
    expect(parseCsvRows(new TextEncoder().encode(text), 'x')).toEqual(rows);
  });
});

describe('glossary import', () => {
  beforeEach(() => run('export', '--out', sheet()));

  it('takes what was changed there and keeps what was changed here; the diff is the edit', async () => {
    await edit('国务院', 'note', 'takes the; checked');
    await edit('人民政府', 'en', 'people’s government');
    const before = (await readFile(termFile(), 'utf8')).replace(
      'Constitution,2018,preferred,\n',
      'Constitution,2024,preferred,\n',
    );
    await writeFile(termFile(), before);
    const { exitCode, stdout } = await run('import', sheet());
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /law\.csv:5 {2}changed 人民政府\n {2}en: “people's government” -> “people’s government”\n/,
    );
    expect(stdout).toMatch(/2 rows written\.\n$/);
    expect(await readFile(termFile(), 'utf8')).toBe(
      before.replace("people's government", 'people’s government').replace('takes the', 'takes the; checked'),
    );
  });

  it('lists what both sides changed, leaves it, and imports the rest', async () => {
    await edit('国务院', 'en', 'Cabinet');
    await edit('依法行政', 'note', 'new');
    await cp(sheet(), path('again.csv'));
    await writeFile(
      termFile(),
      (await readFile(termFile(), 'utf8')).replace('国务院,State Council', '国务院,Council'),
    );
    const { exitCode, stdout } = await run('import', sheet());
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /^row 5 {2}conflict {2}law\/国务院 {2}en\n {2}here: {3}“Council”\n {2}there: {2}“Cabinet”\n/,
    );
    expect(stdout).toContain('1 row written.\n1 row has conflicts and was left as it is.');
    const text = await readFile(termFile(), 'utf8');
    expect(text).toContain('国务院,Council');
    expect(text).toMatch(/依法行政.*,new$/m);
    expect(await run('import', path('again.csv'), '--prefer', 'theirs')).toMatchObject({ exitCode: 0 });
    expect(await readFile(termFile(), 'utf8')).toContain('国务院,Cabinet');
  });

  it('merges against the file that was sent out when the column base is lost', async () => {
    const withoutBase = (text: string): string => text.replaceAll(/,"[^"]*"\r$/gm, '\r');
    await cp(sheet(), path('sent.csv'));
    await edit('国务院', 'en', 'Cabinet');
    await writeFile(sheet(), withoutBase(await readFile(sheet(), 'utf8')));
    await writeFile(
      termFile(),
      (await readFile(termFile(), 'utf8')).replace('国务院,State Council', '国务院,Council'),
    );
    const json = await run('import', sheet(), '--base', path('sent.csv'), '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      written: false,
      conflicts: [{ column: 'en', base: 'State Council', ours: 'Council', theirs: 'Cabinet' }],
    });
  });

  it('writes nothing when the glossary would be faulty', async () => {
    await edit('国务院', 'en', 'the  Cabinet');
    await edit('依法行政', 'note', 'new');
    const before = await readFile(termFile(), 'utf8');
    const { exitCode, stdout } = await run('import', sheet());
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Nothing was written');
    expect(await readFile(termFile(), 'utf8')).toBe(before);
  });

  it('reads what spreadsheets make of it: GB18030, semicolons, dates, other columns', async () => {
    const gbk = Uint8Array.of(0xb9, 0xfa, 0xce, 0xf1, 0xd4, 0xba); // 国务院
    const head = new TextEncoder().encode('zh;domain;date;Remarks\r\n');
    const rest = new TextEncoder().encode(';law;2018/3/5;x\r\n');
    await writeFile(sheet(), new Uint8Array([...head, ...gbk, ...rest]));
    const { stdout, stderr } = await run('import', sheet(), '--prefer', 'theirs');
    expect(stderr).toBe('Columns that the glossary has not were passed over: Remarks.\n');
    expect(stdout).toContain('date: “2018” -> “2018-03-05”');
  });

  it('is taken as edits by impact', async () => {
    await edit('国务院', 'en', 'Cabinet');
    await runInMemory(
      [
        'translate',
        '-',
        '--from',
        'text',
        '-o',
        path('output'),
        '--glossary',
        path('glossary'),
        '--formats',
        'json',
      ],
      {
        stdin: '国务院坚持依法行政。',
      },
    );
    const { stdout } = await run('impact', '--from', sheet(), '-o', path('output'), '--apply');
    expect(stdout).toMatch(/\[-State Council-\][\s\S]*\{\+Cabinet\+\}[\s\S]*1 row written/);
    expect(await readFile(termFile(), 'utf8')).toContain('国务院,Cabinet');
  });

  it.each([
    ['zh,en\n国务院,"x', 3, /not CSV/],
    ['zh,en\n国务院,"two\nlines"', 3, /row 2: the column "en" holds a line break/],
    ['zh,en\n,x', 3, /row 2 has no Chinese/],
    ['en\nx', 3, /no column "zh"/],
    ['', 3, /no column "zh"/],
    ['zh,en\n新词,x', 3, /Row 2: "新词" names no domain/],
    ['zh,en,domain\n新词,x,none', 3, /no domain "none"/],
    ['zh,en\n国务院,x\n国务院,y', 3, /Rows 2 and 3/],
  ])('refuses %j and leaves the glossary alone', async (text, code, message) => {
    await writeFile(sheet(), text);
    const before = await readFile(termFile(), 'utf8');
    const { exitCode, stderr } = await run('import', sheet());
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(code);
    expect(await readFile(termFile(), 'utf8')).toBe(before);
  });

  it('refuses a file that is not there, and one of another kind', async () => {
    expect(await run('import', path('none.csv'))).toMatchObject({ exitCode: 3 });
    expect(await run('import', path('terms.pages'))).toMatchObject({ exitCode: 2 });
  });
});
