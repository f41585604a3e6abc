/** @module A second run: what has not changed is not done again, what has is named, what people did is kept. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatPairs, parsePairs } from '../../src/formats/json/index.js';
import type { Edition } from '../../src/model/index.js';
import type { RunRecord } from '../../src/pipeline/index.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from './run-in-memory.js';

const path = useTemporaryFolder();

const PAGE = ['青溪镇工作报告', '召开会议12次。', '修建道路3条。', '培训干部450人次。'];

const writePage = (lines: readonly string[]): Promise<void> =>
  writeFile(path('page.txt'), `${lines.join('\n')}\n`);

async function translate(...more: readonly string[]) {
  const argv = ['translate', path('page.txt'), '--out', path('output'), '--glossary', path('glossary')];
  const outcome = await runInMemory([...argv, ...more], { environment: { SOURCE_DATE_EPOCH: '1700000000' } });
  const record = JSON.parse(await readFile(path('output', 'run.json'), 'utf8')) as RunRecord;
  return { ...outcome, document: record.documents[0] };
}

const pairsPath = (): string => path('output', 'page', 'pairs.json');

const readEdition = async (): Promise<Edition> =>
  parsePairs(await readFile(pairsPath(), 'utf8'), 'pairs.json');

/** The id of the pair with the Chinese. */
async function idOf(source: string): Promise<string> {
  const pair = (await readEdition()).pairs.find((each) => each.source === source);
  if (!pair) throw new Error(`no pair: ${source}`);
  return pair.id;
}

/** As a reviser would leave it. */
async function review(source: string, target: string): Promise<void> {
  const edition = await readEdition();
  const pairs = edition.pairs.map((pair) =>
    pair.source === source
      ? {
          ...pair,
          target,
          segments: pair.segments.map((segment) => ({ ...segment, target })),
          state: 'reviewed' as const,
          origin: { kind: 'human' as const, score: 1 },
        }
      : pair,
  );
  await writeFile(pairsPath(), formatPairs({ ...edition, pairs }));
}

describe('translate, a second time', () => {
  beforeEach(async () => {
    await cp(SMALL_GLOSSARY, path('glossary'), { recursive: true });
    await writePage(PAGE);
    const { exitCode, document } = await translate();
    expect({ exitCode, asked: document?.counts?.asked }).toEqual({ exitCode: 0, asked: PAGE.length });
  });

  it('does nothing where nothing has changed, and says so', async () => {
    const before = await readFile(pairsPath(), 'utf8');
    const { stdout, document } = await translate();
    expect(stdout).toContain('unchanged');
    expect(document).toMatchObject({ status: 'done', isUnchanged: true, counts: { blocks: PAGE.length } });
    expect(await readFile(pairsPath(), 'utf8')).toBe(before);
  });

  it('asks the engine for a changed paragraph only, and names it', async () => {
    await writePage(PAGE.with(2, '修建道路4条。'));
    const { document, stdout } = await translate();
    const id = await idOf('修建道路4条。');
    expect(document).toMatchObject({ retranslated: [id], counts: { asked: 1 } });
    expect(stdout).toContain(`1 pair translated again: ${id}`);
  });

  it('asks the engine for what a changed word touches only', async () => {
    const file = path('glossary', 'lexicon', 'words.tsv');
    const words = await readFile(file, 'utf8');
    expect(words).toContain('会议');
    await writeFile(file, words.replace(/^(.*\t?会议\t)(\S+)/m, '$1conference'));
    const { document } = await translate();
    expect(document).toMatchObject({ retranslated: [await idOf('召开会议12次。')] });
  });

  it('writes the same again when files are gone, without asking the engine', async () => {
    const before = await readFile(pairsPath(), 'utf8');
    await rm(pairsPath());
    const { document } = await translate();
    expect(document).toMatchObject({ retranslated: [], counts: { asked: 0 } });
    expect(await readFile(pairsPath(), 'utf8')).toBe(before);
  });

  it('keeps what a person has reviewed, also where the page has changed elsewhere', async () => {
    await review('修建道路3条。', 'Three roads were built.');
    await writePage(['青溪镇工作报告', '新增一段。', ...PAGE.slice(1)]);
    const { document, stdout } = await translate();
    const kept = (await readEdition()).pairs.find(({ source }) => source === '修建道路3条。');
    expect(kept).toMatchObject({
      target: 'Three roads were built.',
      state: 'reviewed',
      origin: { kind: 'human' },
    });
    expect(document).toMatchObject({ retranslated: [await idOf('新增一段。')], counts: { reviewed: 1 } });
    expect(stdout).toContain('1 reviewed pair kept');
  });

  it('keeps flags and comments on a draft that is translated anew', async () => {
    const edition = await readEdition();
    const said = { flagged: true, comments: [{ time: '2026-01-01T00:00:00Z', text: 'Ask.' }] };
    const pairs = edition.pairs.map((pair) =>
      pair.source === '修建道路3条。' ? { ...pair, review: said } : pair,
    );
    await writeFile(pairsPath(), formatPairs({ ...edition, pairs }));
    await writePage([...PAGE, '新增一段。']);
    await translate();
    const reviews = (await readEdition()).pairs.flatMap((pair) => pair.review ?? []);
    expect(reviews).toEqual([said]);
  });

  it('translates a reviewed paragraph again once its Chinese has changed', async () => {
    await review('修建道路3条。', 'Three roads were built.');
    await writePage(PAGE.with(2, '修建道路5条。'));
    await translate();
    const states = (await readEdition()).pairs.map(({ state }) => state);
    expect(states).toEqual(['translated', 'translated', 'translated', 'translated']);
  });

  it('does not replace pairs that it cannot read: they may hold somebody’s work', async () => {
    await writeFile(pairsPath(), '{ "schema": "duizhao/pairs@1", ');
    await writePage(PAGE.with(2, '修建道路4条。'));
    const { exitCode, stderr } = await translate();
    expect(exitCode).toBe(3);
    expect(stderr).toContain('pairs.json is not JSON');
    expect(await readFile(pairsPath(), 'utf8')).toBe('{ "schema": "duizhao/pairs@1", ');
  });

  it.each([
    [['--spelling', 'british'], 0],
    [['--formats', 'markdown'], 0],
  ])('with other options %j looks again', async (options, exit) => {
    const { exitCode, document } = await translate(...options);
    expect(exitCode).toBe(exit);
    expect(document?.isUnchanged).toBeUndefined();
  });
});
