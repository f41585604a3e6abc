/** @module `duizhao evaluate` on small sets: figures, floors, faults of a set. */
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { useTemporaryFolder } from '../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from './run-in-memory.js';

const path = useTemporaryFolder();

const evaluate = (...argv: readonly string[]) =>
  runInMemory(['evaluate', ...argv, '--glossary', SMALL_GLOSSARY]);

const PAIRS = [
  {
    id: 'a',
    type: 'annual-report',
    zh: '国务院坚持依法行政。',
    en: 'The State Council upheld law-based administration.',
    terms: [{ zh: '依法行政', en: ['law-based administration'] }],
  },
  { id: 'b', zh: '群众召开2次会议。', en: 'People held 2 meetings.' },
];

const jsonLines = (pairs: readonly object[]): string => pairs.map((pair) => JSON.stringify(pair)).join('\n');

const scoreSchema = z.object({
  translation: z.array(
    z.object({
      name: z.string(),
      pairs: z.number(),
      chrf: z.number(),
      bleu: z.number(),
      termSuccess: z.number().optional(),
      numberAccuracy: z.number(),
      hanLeft: z.number(),
      lastResortShare: z.number(),
    }),
  ),
  extraction: z.array(z.unknown()),
  skipped: z.array(z.string()),
  belowFloors: z.array(
    z.object({ set: z.string(), measure: z.string(), floor: z.number(), actual: z.number().optional() }),
  ),
});

describe('evaluate', () => {
  it('prints the figures of a set', async () => {
    await writeFile(path('tiny.jsonl'), jsonLines(PAIRS));
    const { exitCode, stdout, stderr } = await evaluate(path('tiny.jsonl'));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(
      /^tiny +2 pairs +chrF [\d.]+ +BLEU [\d.]+ +term success 1\.000 +number accuracy 1\.000 +Han left 0/,
    );
  });

  it('gives full marks to what equals its reference, as JSON', async () => {
    const argv = ['translate', '-', '--from', 'text', '--glossary', SMALL_GLOSSARY];
    const { stdout: english } = await runInMemory(argv, { stdin: PAIRS.map(({ zh }) => zh).join('\n') });
    const targets = english.split('\n');
    await writeFile(path('tiny.jsonl'), jsonLines(PAIRS.map((pair, at) => ({ ...pair, en: targets[at] }))));
    const { stdout } = await evaluate(path('tiny.jsonl'), '--json');
    const { translation, belowFloors } = scoreSchema.parse(JSON.parse(stdout));
    expect(belowFloors).toEqual([]);
    expect(translation).toMatchObject([
      { name: 'tiny', pairs: 2, chrf: 100, termSuccess: 1, numberAccuracy: 1 },
    ]);
  });

  it('translates in the style that is asked for', async () => {
    await writeFile(
      path('tiny.jsonl'),
      jsonLines([{ id: 'a', zh: '召开会议。', en: 'The meeting was held.' }]),
    );
    const { stdout } = await evaluate(path('tiny.jsonl'), '--show', '--subject', 'passive');
    expect(stdout).toMatch(/^ {2}en The meeting was held\.$/m);
  });

  it('shows the paragraphs with --show', async () => {
    await writeFile(path('tiny.jsonl'), jsonLines(PAIRS));
    const { stdout } = await evaluate(path('tiny.jsonl'), '--show');
    expect(stdout).toContain('zh 群众召开2次会议。');
    expect(stdout).toContain('=  People held 2 meetings.');
  });

  it('ends with exit code 1 when a set of that name is below its floor', async () => {
    // The set is called as one that has floors, and its references are nothing like the translations.
    await writeFile(path('dev.jsonl'), jsonLines([{ id: 'a', zh: '群众召开会议。', en: 'QQQQ ZZZZ XXXX.' }]));
    const { exitCode, stdout, stderr } = await evaluate(path('dev.jsonl'), '--json');
    expect(exitCode).toBe(1);
    expect(scoreSchema.parse(JSON.parse(stdout)).belowFloors).toContainEqual(
      expect.objectContaining({ set: 'dev', measure: 'chrf' }),
    );
    expect(stderr).toMatch(/dev: chrf is [\d.]+, below its floor [\d.]+\./);
  });

  it.each([
    ['{"id":"a","zh":"法"', 'set.jsonl:2'],
    ['{"id":"a","en":"law"}', 'zh'],
  ])('names file and line of a faulty pair: %s', async (line, named) => {
    await writeFile(path('set.jsonl'), `${JSON.stringify(PAIRS[1])}\n${line}\n`);
    const { exitCode, stderr } = await evaluate(path('set.jsonl'));
    expect(exitCode).toBe(3);
    expect(stderr).toContain('set.jsonl:2');
    expect(stderr).toContain(named);
    expect(stderr).toContain('EVALUATION_SET_INVALID');
  });

  it.each([['a file that is not there', 'none.jsonl']])('refuses %s', async (_, name) => {
    const { exitCode, stderr } = await evaluate(path(name));
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/none\.jsonl.*\[\w+\]\n$/);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('refuses an empty set', async () => {
    await writeFile(path('set.jsonl'), '\n');
    expect(await evaluate(path('set.jsonl'))).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('empty'),
    });
  });
});
