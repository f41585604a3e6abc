/** @module A run that takes sentences from the translation memory. */
import { readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { parsePairs } from '../../src/formats/json/index.js';
import { openMemory } from '../../src/memory/index.js';
import type { MemoryUnitInput } from '../../src/model/index.js';
import type { RunRecord } from '../../src/pipeline/index.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from './run-in-memory.js';

const path = useTemporaryFolder();

const PAGE = '青溪镇工作报告\n召开会议12次。\n修建道路3条。\n镇政府组织干部培训工作。\n';

function remember(...pairs: readonly (readonly [string, string])[]): void {
  const memory = openMemory(path('memory.db'));
  memory.add(
    pairs.map(([source, target]): MemoryUnitInput => ({
      source,
      target,
      origin: { kind: 'human' },
      state: 'reviewed',
      changedAt: '2026-01-01T00:00:00Z',
      documentId: 'y2020',
      unitId: 'p1',
    })),
  );
  memory.close();
}

async function translate(...more: readonly string[]) {
  const argv = ['translate', path('page.txt'), '--out', path('output'), '--glossary', SMALL_GLOSSARY];
  const outcome = await runInMemory([...argv, ...more], { environment: { SOURCE_DATE_EPOCH: '1700000000' } });
  return outcome;
}

const withMemory = (...more: readonly string[]) => translate('--memory', path('memory.db'), ...more);

async function result() {
  const edition = parsePairs(await readFile(path('output', 'page', 'pairs.json'), 'utf8'), 'pairs.json');
  const record = JSON.parse(await readFile(path('output', 'run.json'), 'utf8')) as RunRecord;
  return { pairs: edition.pairs, document: record.documents[0] };
}

describe('translate with a memory', () => {
  beforeEach(async () => {
    await writeFile(path('page.txt'), PAGE);
    remember(['召开会议20次。', 'We held 20 meetings.'], ['修建道路3条。', 'Three roads were built.']);
  });

  it('puts what is there in its place, with figures made to agree, and asks for the rest only', async () => {
    const { exitCode, stdout } = await withMemory();
    const { pairs, document } = await result();
    expect(exitCode).toBe(0);
    expect(pairs[1]).toMatchObject({
      target: 'We held 12 meetings.',
      origin: { kind: 'memory-fuzzy' },
      segments: [{ match: { kind: 'repaired', link: 'y2020#p1' } }],
    });
    expect(pairs[2]).toMatchObject({ target: 'Three roads were built.', origin: { kind: 'memory-exact' } });
    expect(document?.counts).toMatchObject({ asked: 2, fromMemory: 2 });
    expect(stdout).toContain('2 sentences from the memory');
  });

  it('shows on the page what comes from the memory', async () => {
    await withMemory();
    expect(await readFile(path('output', 'page', 'bilingual.html'), 'utf8')).toContain('y2020#p1');
  });

  it('looks again when the memory has grown, and not otherwise', async () => {
    await withMemory();
    await withMemory();
    expect((await result()).document).toMatchObject({ isUnchanged: true });
    remember(['镇政府组织干部培训工作。', 'Officials were trained.']);
    await withMemory();
    const { pairs, document } = await result();
    expect(pairs[3]?.target).toBe('Officials were trained.');
    expect(document).toMatchObject({ retranslated: [], counts: { asked: 0, fromMemory: 3 } });
  });

  it('takes nothing where there is no memory, or none is wanted', async () => {
    await translate('--no-memory');
    expect((await result()).document?.counts).toMatchObject({ asked: 4, fromMemory: 0 });
  });

  it('stops before anything is read when the file that is named is not there', async () => {
    const { exitCode, stderr } = await translate('--memory', path('other.db'));
    expect([exitCode, stderr]).toEqual([
      expect.any(Number),
      expect.stringContaining('no translation memory'),
    ]);
    expect(exitCode).not.toBe(0);
  });

  it('tells the leverage in a dry run', async () => {
    const { stdout } = await withMemory('--dry-run');
    expect(stdout).toMatch(/^memory, same Chinese +1 +7 +[\d.]+ %$/m);
    expect(stdout).toMatch(/^memory, repaired +1 +8 +[\d.]+ %$/m);
    expect(stdout).toMatch(/^new +2 +\d+ +[\d.]+ %$/m);
    const { stdout: json } = await withMemory('--dry-run', '--json');
    expect(JSON.parse(json)).toMatchObject({
      documents: [{ settled: 2, leverage: { exact: { sentences: 1 }, repaired: { characters: 8 } } }],
    });
  });
});
