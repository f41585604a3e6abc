/** @module `duizhao glossary impact`: before it is made, one sees what an edit changes; --apply changes just that. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatPairs, readPairs } from '../../../src/formats/json/index.js';
import type { Edition, TranslationUnit } from '../../../src/model/index.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from '../run-in-memory.js';

const path = useTemporaryFolder();
const termFile = (): string => path('glossary', 'terms/law.csv');
const pairsFile = (id: string): string => path('output', id, 'pairs.json');

const TEXTS = {
  one: ['工作报告', '国务院坚持依法行政。国务院检查人民政府。', '人民政府检查案件。', '开展检查9次。'],
  two: ['工作报告', '人民政府检查案件。'],
};

beforeEach(async () => {
  await cp(SMALL_GLOSSARY, path('glossary'), { recursive: true });
  await mkdir(path('input'));
  for (const [name, lines] of Object.entries(TEXTS))
    await writeFile(path('input', `${name}.md`), lines.join('\n\n'));
  await translate();
});

const translate = () =>
  runInMemory([
    'translate',
    path('input'),
    '-o',
    path('output'),
    '--glossary',
    path('glossary'),
    '--formats',
    'json,markdown',
  ]);

const impact = (...argv: readonly string[]) =>
  runInMemory(['glossary', 'impact', '-o', path('output'), '--glossary', path('glossary'), ...argv]);

async function change(id: string, at: number, changes: Partial<TranslationUnit>): Promise<Edition> {
  const edition = await readPairs(pairsFile(id));
  const pairs = edition.pairs.map((pair, index) => (index === at ? { ...pair, ...changes } : pair));
  await writeFile(pairsFile(id), formatPairs({ ...edition, pairs }));
  return { ...edition, pairs };
}

interface ImpactJson {
  readonly counts: Record<string, number>;
  readonly documents: readonly {
    id: string;
    units: readonly { kind: string; source: string; before: string; after: string }[];
  }[];
}
async function impactJson(...argv: readonly string[]): Promise<ImpactJson> {
  return JSON.parse((await impact(...argv, '--json')).stdout) as ImpactJson;
}

const EDIT = ['--set', '国务院=Cabinet'];

describe('glossary impact', () => {
  it('shows the sentences that change, the words marked, and writes nothing', async () => {
    const before = await readFile(pairsFile('one'), 'utf8');
    const { exitCode, stdout, stderr } = await impact(...EDIT);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('    国务院坚持依法行政。\n');
    expect(stdout).toMatch(/ {4}- The \[-State Council-\] .*\n {4}\+ The \{\+Cabinet\+\} /);
    expect(stdout).toContain('The edit touches 1 of 2 editions.\n  1 paragraph gets other English\n');
    expect(stdout).toContain('en: “State Council” -> “Cabinet”\n1 row would be written.\n');
    expect(await readFile(pairsFile('one'), 'utf8')).toBe(before);
    expect(await readFile(termFile(), 'utf8')).toBe(
      await readFile(`${SMALL_GLOSSARY}/terms/law.csv`, 'utf8'),
    );
  });

  it('puts both sides beside each other on a wide terminal', async () => {
    const argv = ['glossary', 'impact', '-o', path('output'), '--glossary', path('glossary'), ...EDIT];
    const { stdout } = await runInMemory(argv, { columns: 120 });
    expect(stdout).toMatch(/ {4}The \[-State Council-\] .* \| The \{\+Cabinet\+\} /);
    for (const line of stdout.split('\n').filter((each) => each.includes(' | ')))
      expect(line.length).toBeLessThan(121);
  });

  it('applies: what it showed is what a new translation gives, in every file, and no other pair moves', async () => {
    const old = await readPairs(pairsFile('one'));
    const other = await readFile(pairsFile('two'), 'utf8');
    const shown = await impactJson(...EDIT);
    expect((await impact(...EDIT, '--apply')).stdout).toContain('1 row written.');
    const applied = await readPairs(pairsFile('one'));
    const changed = applied.pairs.filter((pair, index) => pair.target !== old.pairs[index]?.target);
    expect(changed.map(({ target }) => target)).toEqual(shown.documents[0]?.units.map(({ after }) => after));
    expect(await readFile(pairsFile('two'), 'utf8')).toBe(other);
    expect(await readFile(path('output/one/english.md'), 'utf8')).toContain('Cabinet');
    expect(await readdir(path('output/one'))).toEqual(['english.md', 'pairs.json']);
    await translate();
    expect(await readPairs(pairsFile('one'))).toEqual(applied);
  });

  it('has nothing left to do when it is applied again', async () => {
    await impact(...EDIT, '--apply');
    const pairs = await readFile(pairsFile('one'), 'utf8');
    expect((await impact(...EDIT, '--apply')).stdout).toMatch(/Nothing changes\.\n$/);
    // The run was killed after the editions, before the glossary.
    await cp(`${SMALL_GLOSSARY}/terms/law.csv`, termFile());
    expect(await impactJson(...EDIT, '--apply')).toMatchObject({ counts: {}, glossary: { written: true } });
    expect(await readFile(pairsFile('one'), 'utf8')).toBe(pairs);
  });

  it.each<[string, Partial<TranslationUnit>]>([
    ['reviewed', { state: 'reviewed', target: 'The State Council upholds law-based administration.' }],
    ['reviewed', { state: 'final' }],
    ['human', { origin: { kind: 'human', score: 1 } }],
    ['human', { origin: { kind: 'memory-exact', score: 1 } }],
    ['engine', { origin: { kind: 'engine', engine: 'other', score: 1 } }],
    ['differs', { target: 'Changed by hand.' }],
  ])('lists and keeps a paragraph that is %s: %j', async (kind, changes) => {
    const edition = await change('one', 1, changes);
    expect(await impactJson(...EDIT)).toMatchObject({
      counts: { [kind]: 1 },
      documents: [{ units: [{ kind }] }],
    });
    const { exitCode, stdout } = await impact(...EDIT, '--apply');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 paragraph is kept because');
    expect((await readPairs(pairsFile('one'))).pairs[1]).toEqual(edition.pairs[1]);
    expect(await readFile(termFile(), 'utf8')).toContain('Cabinet');
  });

  it('translates a paragraph that differs already when it is told to', async () => {
    await change('one', 1, { target: 'Changed by hand.' });
    await impact(...EDIT, '--apply', '--include-differing');
    expect((await readPairs(pairsFile('one'))).pairs[1]?.target).toContain('Cabinet');
  });

  it('finds what a longer new term takes from a shorter one', async () => {
    const edit = ['--set', '检查人民政府=inspect all governments', '国务院#note=checked', '--domain', 'law'];
    const { documents, counts } = await impactJson(...edit);
    expect(counts).toEqual({ english: 1 });
    expect(documents[0]?.units.map(({ source }) => source)).toEqual([TEXTS.one[1]]);
  });

  it('tells apart what changes only what is known of a term', async () => {
    expect(await impactJson('--set', '国务院#authority=Constitution 2024')).toMatchObject({
      counts: { annotation: 1 },
    });
    await impact('--set', '国务院#authority=Constitution 2024', '--apply');
    const [, pair] = (await readPairs(pairsFile('one'))).pairs;
    expect(pair?.terms.map(({ authority }) => authority)).toContain('Constitution 2024');
  });

  it('writes nothing at all when the glossary would be faulty', async () => {
    const pairs = await readFile(pairsFile('one'), 'utf8');
    const { exitCode, stdout } = await impact('--set', '国务院=the  Cabinet', '--apply');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Nothing was written');
    expect(await readFile(pairsFile('one'), 'utf8')).toBe(pairs);
    expect(await readFile(termFile(), 'utf8')).not.toContain('Cabinet');
  });

  it('names an edition that cannot be read and goes on', async () => {
    await writeFile(pairsFile('two'), '{');
    const { exitCode, stdout, stderr } = await impact(...EDIT);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/passed over: .*two.*is not JSON/);
    expect(stdout).toContain('1 paragraph gets other English');
  });

  it.each([
    [[], 2, /no edit/],
    [['--set', '国务院'], 3, /is no edit/],
    [['--set', '没有=x'], 3, /no term "没有".*--domain/],
    [['--set', '国务院#colour=x'], 3, /column "colour"/],
    [['--set', '国务院=x', '-o', '/nowhere'], 2, /no folder \/nowhere/],
    [['--set', '国务院=x', '--engine', 'none'], 2, /no engine/],
  ])('refuses %j', async (argv, code, message) => {
    const { exitCode, stderr } = await impact(...argv);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(code);
  });

  it('speaks Chinese', async () => {
    const { stdout } = await impact(...EDIT, '--lang', 'zh-CN');
    expect(stdout).toContain('2 个对照版本中有 1 个涉及此改动。\n  1 段译文改变\n');
  });

  it('says of a variant which term it is', async () => {
    const { exitCode, stderr } = await impact('--set', '行政处罚案=penalty case', '--domain', 'law');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('There is no term "行政处罚案"; it is a variant of "行政处罚案件".');
  });

  it('asks a service as the configuration describes it', async () => {
    const { exitCode, stderr } = await impact(...EDIT, '--engine', 'hosted', '--config', path('none.json'));
    expect(exitCode).toBe(2);
    expect(stderr).toContain(path('none.json'));
  });
});
