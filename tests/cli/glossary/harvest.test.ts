/** @module `duizhao glossary harvest`: candidates from corpora and reviewed editions, as lines, as JSON and as a table. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatPairs, readPairs } from '../../../src/formats/json/index.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { fixture, runInMemory, SMALL_GLOSSARY } from '../run-in-memory.js';

const path = useTemporaryFolder();
const harvest = (...argv: readonly string[]) =>
  runInMemory(['glossary', 'harvest', ...argv, '--glossary', path('glossary')]);

const LINES = [
  ['会议问题解决。', 'The meeting problem was solved.'],
  ['重要会议问题。', 'An important meeting problem.'],
  ['解决会议问题，召开会议。', 'We solved the meeting problem and held meetings.'],
  // How much oftener than by chance words meet shows in a text of some length only.
  ...Array.from({ length: 20 }, () => ['召开，解决。', 'Held and solved.']),
].map(([zh, en], index) => JSON.stringify({ id: `p${index}`, doc: 'report', zh, en }));

beforeEach(async () => {
  await cp(SMALL_GLOSSARY, path('glossary'), { recursive: true });
  await writeFile(
    path('glossary', 'lexicon/words.tsv'),
    'N\t会议\tmeeting\nN\t难题\tproblem\nN\t重要\timportance\nV\t解决\tsolve\nV\t召开\thold\n',
  );
  await writeFile(path('pairs.jsonl'), `${LINES.join('\n').replaceAll('问题', '难题')}\n\n`);
});

describe('glossary harvest', () => {
  it('lists candidates with the places where they stand', async () => {
    const { exitCode, stdout, stderr } = await harvest(path('pairs.jsonl'));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^1\. 会议难题 {2}meeting problem {2}\(3 times; together in 3 pairs; association 1\.00\)\n {4}report p/,
    );
    expect(stdout).toContain('      重要会议难题。\n      An important meeting problem.\n');
    expect(stderr).toBe('1 candidate from 23 pairs, 1 shown.\n');
  });

  it('writes a table that is imported when a person has filled in domain and authority', async () => {
    await harvest(path('pairs.jsonl'), '--out', path('candidates.csv'));
    const text = await readFile(path('candidates.csv'), 'utf8');
    expect(text).toContain('"harvested from 3 pairs: report p0; report p1"');
    const importing = (...more: readonly string[]) =>
      runInMemory(['glossary', 'import', path('candidates.csv'), '--glossary', path('glossary'), ...more]);
    expect((await importing()).stderr).toContain('names no domain');
    expect((await importing('--domain', 'law')).stdout).toMatch(
      /authority is empty[\s\S]*Nothing was written/,
    );
    const table = text.replace('"","","","preferred"', '"law","house","","preferred"');
    await writeFile(path('candidates.csv'), table);
    expect(await importing()).toMatchObject({ exitCode: 0 });
    expect((await harvest(path('pairs.jsonl'))).exitCode).toBe(1);
  });

  it('prints JSON with the evidence', async () => {
    const { candidates } = JSON.parse(
      (await harvest(path('pairs.jsonl'), '--json', '--evidence', '1')).stdout,
    ) as {
      candidates: unknown[];
    };
    expect(candidates).toMatchObject([
      { zh: '会议难题', together: 3, evidence: [{ document: 'report', id: 'p0' }] },
    ]);
  });

  it('leaves out what a person has rejected', async () => {
    await mkdir(path('glossary', 'candidates'));
    await writeFile(
      path('glossary', 'candidates', 'rejected.csv'),
      'zh,en,author,date\n会议难题,meeting problem,Li Na,2026-11-27\n',
    );
    const { exitCode, stdout } = await harvest(path('pairs.jsonl'));
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  });

  it('learns from editions only what a person has reviewed', async () => {
    await mkdir(path('output', 'sample'), { recursive: true });
    const edition = await readPairs(`${fixture('edition--sample')}/pairs.json`);
    const pairs = edition.pairs.map((pair) => ({
      ...pair,
      state: 'translated' as const,
      origin: { kind: 'engine' as const, engine: 'grammar', score: 1 },
    }));
    await writeFile(path('output/sample/pairs.json'), formatPairs({ ...edition, pairs }));
    expect((await harvest(path('output'))).stderr).toMatch(
      /None of the \d+ pairs has been reviewed.*--drafts/,
    );
    expect((await harvest(path('output'), '--drafts')).stderr).toMatch(/candidates? from \d+ pairs/);
    const [first, ...rest] = pairs;
    if (first)
      await writeFile(
        path('output/sample/pairs.json'),
        formatPairs({ ...edition, pairs: [{ ...first, state: 'reviewed' }, ...rest] }),
      );
    expect((await harvest(path('output/sample'))).stderr).toMatch(/left out: an engine drafted/);
  });

  it.each([
    [[], 2, /pairs/],
    [['none.jsonl'], 3, /cannot be read/],
    [['--limit', '0'], 2, /whole number/],
  ])('refuses %j', async (argv, code, message) => {
    const { exitCode, stderr } = await harvest(...argv);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(code);
  });

  it('names the line that is no pair', async () => {
    await writeFile(path('pairs.jsonl'), `${LINES[0]}\n{"zh":1}\n`);
    expect((await harvest(path('pairs.jsonl'))).stderr).toMatch(/pairs\.jsonl:2 is no pair/);
    await writeFile(path('pairs.jsonl'), '');
    expect((await harvest(path('pairs.jsonl'))).stderr).toMatch(/no pairs in/);
  });
});
