/** @module Terms go out as a workbook or as TBX and come back, to be merged like any table. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatTermsXlsx } from '../../../src/formats/xlsx/index.js';
import { formatXlsxRows, readXlsxRows } from '../../../src/pipeline/glossary/exchange/xlsx-rows.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from '../run-in-memory.js';

const path = useTemporaryFolder();
const termFile = (): string => path('glossary', 'terms/law.csv');
const run = (...argv: readonly string[]) =>
  runInMemory(['glossary', ...argv, '--glossary', path('glossary')]);

beforeEach(() => cp(SMALL_GLOSSARY, path('glossary'), { recursive: true }));

const NOTHING = { exitCode: 0, stdout: 'Nothing changes.\n', stderr: '' };

describe('a workbook', () => {
  const file = (): string => path('terms.xlsx');

  async function edit(zh: string, column: string, value: string): Promise<void> {
    const rows = readXlsxRows(await readFile(file()), 'terms.xlsx').map((cells) => [...cells]);
    const row = rows.find(([first]) => first === zh) ?? [];
    row[rows[0]?.indexOf(column) ?? 0] = value;
    await writeFile(file(), formatXlsxRows(rows));
  }

  it('imports as nothing new', async () => {
    const { exitCode, stderr } = await run('export', '--out', file());
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: `4 terms written to ${file()}.\n` });
    expect(await run('import', file())).toEqual(NOTHING);
  });

  it('brings back what was changed in it, and knows what each row was', async () => {
    await run('export', '--out', file());
    await edit('国务院', 'en', '=State Council of China');
    await edit('国务院', 'date', '43831');
    await edit('人民政府', 'en', 'government');
    const before = await readFile(termFile(), 'utf8');
    await writeFile(termFile(), before.replace("人民政府,people's government", '人民政府,the government'));
    const { exitCode, stdout } = await run('import', file());
    expect(exitCode).toBe(1);
    expect(stdout).toContain('en: “State Council” -> “=State Council of China”');
    expect(stdout).toContain('date: “2018” -> “2020-01-01”');
    expect(stdout).toContain('row 4  conflict  law/人民政府  en');
    expect(await readFile(termFile(), 'utf8')).toContain('人民政府,the government');
  });

  it('may be the sheet of terms of an edition', async () => {
    const term = {
      id: 'law/国务院',
      zh: '国务院',
      en: 'State Council',
      domain: 'law',
      authority: 'Constitution',
    };
    const others = { admitted: ['Council'], forbidden: ['Cabinet'], note: 'takes the' };
    await writeFile(file(), formatTermsXlsx([{ ...term, ...others }]));
    const { stdout } = await run('import', file(), '--prefer', 'theirs');
    expect(stdout).toContain('alternatives: “” -> “Council”');
    expect(stdout).toContain('1 row written.');
  });

  it('is refused with the reason when it is none, or names no columns', async () => {
    await writeFile(file(), 'zh,en\n');
    expect((await run('import', file())).exitCode).toBe(3);
    await writeFile(
      file(),
      formatXlsxRows([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
    const { exitCode, stderr } = await run('import', file());
    expect(exitCode).toBe(3);
    expect(stderr).toContain('no column "zh"');
  });

  it('takes no screen for a file', async () => {
    const { exitCode, stderr } = await run('export', '--format', 'xlsx');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('EXPORT_FILE_MISSING');
  });
});

describe('TBX', () => {
  const file = (): string => path('terms.tbx');
  const change = async (before: string | RegExp, after: string): Promise<void> => {
    const text = await readFile(file(), 'utf8');
    const changed = text.replace(before, after);
    expect(changed).not.toBe(text);
    await writeFile(file(), changed);
  };

  it('imports as nothing new, and says what it has no place for', async () => {
    const { exitCode, stderr } = await run('export', '--out', file());
    expect(exitCode).toBe(0);
    expect(stderr).toContain('left out: number, date, status.');
    expect(await run('import', file())).toEqual(NOTHING);
  });

  it('brings back a change by the file that was sent out, and leaves all other columns', async () => {
    await run('export', '--out', file());
    await cp(file(), path('sent.tbx'));
    await change('<term>State Council<', '<term>State Council of China<');
    expect((await run('import', file())).stdout).toContain('conflict  law/国务院  en');
    const before = await readFile(termFile(), 'utf8');
    const { exitCode } = await run('import', file(), '--base', path('sent.tbx'));
    expect(exitCode).toBe(0);
    expect(await readFile(termFile(), 'utf8')).toBe(
      before.replace('国务院,State Council', '国务院,State Council of China'),
    );
  });

  it('shows readers no marks of inflection, and changes none when it comes back', async () => {
    const rows = await readFile(termFile(), 'utf8');
    const marked = rows.replace(
      /^国务院,State Council,(.*),proper,/mu,
      '国务院,*hold and *attend meetings,$1,verb,',
    );
    expect(marked).not.toBe(rows);
    await writeFile(termFile(), marked);
    await run('export', '--out', file());
    await cp(file(), path('sent.tbx'));
    expect(await readFile(file(), 'utf8')).toContain('<term>hold and attend meetings</term>');
    expect(await run('import', file())).toEqual(NOTHING);
    await change('<term>hold and attend meetings<', '<term>hold meetings<');
    const { stdout } = await run('import', file(), '--base', path('sent.tbx'));
    expect(stdout).toContain('en: “*hold and *attend meetings” -> “hold meetings”');
  });

  it('brings back spellings of the Chinese, short forms and parts of speech', async () => {
    await run('export', '--out', file());
    await cp(file(), path('sent.tbx'));
    await change('<term>国务院</term>', '<term>国务院</term></termSec><termSec><term>国家院</term>');
    await change(
      '<term>State Council</term>',
      '<term>the Council</term><termNote type="termType">shortForm</termNote></termSec><termSec><term>State Council</term>',
    );
    await change('>properNoun<', '>noun<');
    const { stdout } = await run('import', file(), '--base', path('sent.tbx'), '--dry-run');
    expect(stdout).toContain('variants: “” -> “国家院”');
    expect(stdout).toContain('short: “” -> “the Council”');
    expect(stdout).toContain('pos: “proper” -> “noun”');
  });

  it('of another tool: new terms go to the domain that is named', async () => {
    const entry = (zh: string, en: string) =>
      `<termEntry><descrip type="subjectField">Recht</descrip>
        <langSet xml:lang="zh"><tig><term>${zh}</term></tig></langSet>
        <langSet xml:lang="en"><tig><term>\n  ${en}\n</term></tig></langSet></termEntry>`;
    const document = (...entries: readonly string[]) =>
      `<martif type="TBX"><text><body>${entries.join('')}</body></text></martif>`;
    await writeFile(file(), document(entry('听证', 'public hearing')));
    expect((await run('import', file())).stderr).toContain('Recht');
    const { stdout } = await run('import', file(), '--domain', 'law', '--dry-run');
    expect(stdout).toContain('added 听证  public hearing');
    expect(stdout).toContain('The authority is empty');
  });

  it('passes over what has no Chinese, and says so', async () => {
    await run('export', '--out', file());
    await change(/<langSec xml:lang="zh-CN">[^]*?<\/langSec>/u, '');
    const { exitCode, stdout, stderr } = await run('import', file());
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'Nothing changes.\n' });
    expect(stderr).toContain('1 entry has no Chinese and was passed over: 1.');
  });

  it('is refused with the reason when it is none, or has a bar in a rendering', async () => {
    await writeFile(file(), '<html/>');
    expect((await run('import', file())).stderr).toContain('TBX_UNKNOWN');
    await run('export', '--out', file());
    await change('law-based government administration', 'a|b');
    const { exitCode, stderr } = await run('import', file());
    expect(exitCode).toBe(3);
    expect(stderr).toContain('holds a bar');
  });
});

describe('a deprecated term', () => {
  it('is English not to be used in TBX', async () => {
    const rows = await readFile(termFile(), 'utf8');
    await writeFile(
      termFile(),
      rows
        .replace('国务院,State Council', '国务院,Cabinet')
        .replace('2018,preferred,takes the', '2018,deprecated,takes the'),
    );
    await run('export', '--out', path('terms.tbx'));
    expect(await readFile(path('terms.tbx'), 'utf8')).toMatch(
      /<term>Cabinet<\/term>\s*<termNote type="administrativeStatus">deprecatedTerm-admn-sts/,
    );
  });
});
