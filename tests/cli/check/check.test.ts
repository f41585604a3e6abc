/** @module `duizhao check` on files of ours and of others, with fixes and suppressions. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatPairsXlsx } from '../../../src/formats/xlsx/index.js';
import { formatPairs, readPairs } from '../../../src/formats/json/index.js';
import type { Edition } from '../../../src/model/index.js';
import { editionFiles } from '../../../src/stages/export/index.js';
import { SAMPLE_OPTIONS } from '../../fixtures/edition--sample/options.js';
import { editionOf, unitOf } from '../../formats/sample-edition.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from '../run-in-memory.js';

const path = useTemporaryFolder();

const check = (...argv: readonly string[]) => runInMemory(['check', ...argv, '--glossary', SMALL_GLOSSARY]);

const named = (id: string, source: string, target: string) =>
  unitOf(source, target, { id, blockId: id, segments: [{ id: `${id}-s1`, source, target }] });

let edition: Edition;
let folder: string;

beforeEach(async () => {
  edition = editionOf([
    named('a', '完成13件。', 'There were 31 cases.'),
    named('b', '人民政府很好。', 'The government is  good'),
    named('c', '都好。', 'All is well.'),
  ]);
  folder = path('output', edition.document.id);
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/pairs.json`, formatPairs(edition));
});

describe('an edition', () => {
  it('has its findings shown with the computed values, and counted', async () => {
    const { exitCode, stdout } = await check(path('output'));
    expect(exitCode).toBe(0);
    expect(stdout).toContain('The Chinese has “13”, the English has “31”.');
    expect(stdout).toContain('number-value');
    expect(stdout).toContain('3 pairs checked.');
    expect(await readFile(`${folder}/pairs.json`, 'utf8')).toBe(formatPairs(edition));
  });

  it('fails where it is told to', async () => {
    expect((await check(folder, '--fail-on', 'error')).exitCode).toBe(1);
    expect((await check(folder, '--fail-on', 'error', '--skip', 'number-value')).exitCode).toBe(0);
    expect((await check(folder, '--fail-on', 'info', '--check', 'han-left')).exitCode).toBe(0);
  });

  it('is fixed where that is safe, with the pages beside it', async () => {
    const files = await editionFiles(edition, { ...SAMPLE_OPTIONS, formats: ['markdown'] });
    await writeFile(`${folder}/english.md`, files.get('english.md') ?? '');
    const dry = await check(folder, '--fix', '--dry-run');
    expect(dry.stdout).toContain('Nothing was written.');
    expect((await readPairs(`${folder}/pairs.json`)).pairs[1]?.target).toBe('The government is  good');
    const { stdout } = await check(folder, '--fix');
    expect(stdout).toContain('2 fixes applied.');
    const { pairs } = await readPairs(`${folder}/pairs.json`);
    expect(pairs.map(({ target }) => target)).toEqual([
      'There were 31 cases.',
      'The government is good.',
      'All is well.',
    ]);
    expect(pairs[1]?.segments[0]?.target).toBe('The government is good.');
    expect(await readFile(`${folder}/english.md`, 'utf8')).toContain('The government is good.');
  });

  it('does not show what is suppressed, unless asked, and names what suppresses nothing', async () => {
    const rows =
      'check,document,unit,text,reason,author,date\nnumber-value,,,13,misprint on the page,,\nspaces,other,,,old,,\n';
    await writeFile(path('s.csv'), rows);
    const { stdout, stderr } = await check(folder, '--suppressions', path('s.csv'));
    expect(stdout).not.toContain('The Chinese has “13”');
    expect(stdout).toContain('1 finding suppressed.');
    expect(stderr).toContain('s.csv:3 suppresses nothing (old).');
    const all = await check(folder, '--suppressions', path('s.csv'), '--all');
    expect(all.stdout).toContain('suppressed: misprint on the page');
  });

  it('says in JSON what it says in words', async () => {
    const { stdout } = await check(folder, '--json');
    const { files, counts } = JSON.parse(stdout) as {
      readonly files: readonly {
        readonly units: readonly { readonly issues: readonly { readonly check: string }[] }[];
      }[];
      readonly counts: Readonly<Record<string, unknown>>;
    };
    expect(files[0]?.units[0]?.issues[0]?.check).toBe('number-value');
    expect(counts['number-value']).toEqual({ error: 1, warning: 0, info: 0 });
  });
});

describe('files of others', () => {
  const TMX = `<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body>
    <tu><tuv xml:lang="zh-CN"><seg>完成13件。</seg></tuv><tuv xml:lang="en"><seg>There were 31 cases.</seg></tuv></tu></body></tmx>`;
  const XLIFF = `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh" target-language="en" datatype="plaintext"><body>
    <trans-unit id="7"><source>完成13件。</source><target>There were 31 cases.</target></trans-unit></body></file></xliff>`;

  it.each([
    ['memory.tmx', TMX],
    ['job.xlf', XLIFF],
    ['table.csv', '序号,原文,译文\n1,完成13件。,There were 31 cases.\n'],
    ['table.tsv', 'source\ttarget\n完成13件。\tThere were 31 cases.\n'],
    ['bare.csv', '完成13件。,There were 31 cases.\n'],
    ['corpus.jsonl', '{"zh":"完成13件。","en":"There were 31 cases."}\n'],
    ['pairs.jsonl', '{"source":"完成13件。","target":"There were 31 cases.","id":"x"}\n\n'],
  ])('%s', async (name, text) => {
    await writeFile(path(name), text);
    const { exitCode, stdout, stderr } = await check(path(name), '--fail-on', 'error');
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain('The Chinese has “13”, the English has “31”.');
    expect(stdout).toContain('1 pair checked.');
  });

  it('a workbook of ours, and terms of the glossary in it', async () => {
    const bytes = formatPairsXlsx(edition, { messages: SAMPLE_OPTIONS.messages.en, version: '1' });
    await writeFile(path('pairs.xlsx'), bytes);
    const { stdout } = await check(path('pairs.xlsx'));
    expect(stdout).toContain('row-2');
    expect(stdout).toContain("The term “人民政府” is not rendered as “people's government");
  });

  it('columns by name', async () => {
    await writeFile(path('t.csv'), 'A,B,C\nx,完成13件。,There were 31 cases.\n');
    const { stdout } = await check(path('t.csv'), '--source-column', 'b', '--target-column', 'C');
    expect(stdout).toContain('number-value');
    const unknown = await check(path('t.csv'), '--source-column', 'D', '--target-column', 'C');
    expect(unknown).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('[PAIR_COLUMNS_UNKNOWN]') });
  });
});

describe('what cannot be done', () => {
  it.each([
    [['--check', 'nothing'], 2, 'CHECK_UNKNOWN'],
    [['--suppressions', 'nowhere.csv'], 2, 'SUPPRESSIONS_UNREADABLE'],
  ])('%j', async (options, code, error) => {
    const { exitCode, stderr } = await check(folder, ...options);
    expect({ exitCode, stderr }).toEqual({ exitCode: code, stderr: expect.stringContaining(`[${error}]`) });
  });

  it('names a broken line, an unknown format, a place that is not there, and what cannot be fixed', async () => {
    await writeFile(path('a.jsonl'), '{"zh":"好","en":"Good"}\n{"zh":1}\n');
    expect((await check(path('a.jsonl'))).stderr).toContain('a.jsonl:2');
    await writeFile(path('a.odt'), '');
    expect((await check(path('a.odt'))).stderr).toContain('[CHECK_FORMAT_UNKNOWN]');
    expect((await check(path('none'))).stderr).toContain('[EDITION_NOT_FOUND]');
    expect(await check()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[CHECK_NOTHING]') });
    await writeFile(path('b.csv'), 'zh,en\n好,Good\n');
    expect((await check(path('b.csv'), '--fix')).stderr).toContain('[FIX_NEEDS_EDITION]');
  });

  it('refuses entities in a file of another tool', async () => {
    await writeFile(path('bomb.xlf'), '<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff version="1.2">&a;</xliff>');
    expect((await check(path('bomb.xlf'))).exitCode).toBe(3);
  });
});

it('lists every check in both languages', async () => {
  const { stdout } = await runInMemory(['check', '--list']);
  const chinese = await runInMemory(['check', '--list', '--lang', 'zh-CN']);
  expect(stdout.trim().split('\n')).toHaveLength(36);
  expect(chinese.stdout.trim().split('\n')).toHaveLength(36);
  expect(chinese.stdout).toContain('术语库禁用的译法');
});
