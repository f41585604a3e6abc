/** @module With one reply in ten at fault, a thousand paragraphs keep their places, none is lost, every fault is flagged. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { RunRecord } from '../../src/pipeline/index.js';
import { runInMemory, SMALL_GLOSSARY } from '../cli/run-in-memory.js';
import { always, atRate, type Fault } from '../fake-services/faults.js';
import { useFakeServices } from '../fake-services/use-fake-services.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import {
  judge,
  KEY_ENVIRONMENT,
  paragraphs,
  readUnits,
  serviceOf,
  writeConfiguration,
  writeDocuments,
} from './faulty-service.js';

const path = useTemporaryFolder();
const start = useFakeServices();

const FAULTS: readonly Fault[] = [
  { status: 429, retryAfter: '1' },
  { status: 429 },
  { status: 500 },
  { status: 503 },
  'cut-before-reply',
  'cut-during-body',
  'slow-body',
  'invalid-json',
  'html-page',
  'merged',
  'split',
  'dropped',
  'doubled',
  'reordered',
  'swapped-text',
  'refusal',
  'truncated',
  'cut-json',
  'wrong-language',
  'source-echoed',
  'obeyed-injection',
  'wrong-numbers',
  'empty-target',
];

async function translate(...more: readonly string[]) {
  const argv = ['translate', path('in'), '--out', path('output'), '--config', path('config.json')];
  const { exitCode, stdout, stderr } = await runInMemory(
    [...argv, '--engine', 'fake', '--glossary', SMALL_GLOSSARY, '--formats', 'json', ...more],
    { environment: KEY_ENVIRONMENT },
  );
  const record = JSON.parse(await readFile(path('output', 'run.json'), 'utf8')) as RunRecord;
  return { exitCode, stdout, stderr, record };
}

/** Everything that was written and printed. */
async function allText(...printed: readonly string[]): Promise<string> {
  const names = await readdir(path('output'), { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile());
  const texts = await Promise.all(files.map((name) => readFile(join(name.parentPath, name.name), 'latin1')));
  return [...printed, ...texts].join('\n');
}

it('1,000 paragraphs, 10 % of the replies at fault', async () => {
  const all = paragraphs(1000);
  await writeDocuments(path('in'), all, 100);
  const service = await start(serviceOf(all, atRate(0.1, 7, FAULTS)));
  await writeConfiguration(path('config.json'), service.origin);
  const { exitCode, stdout, stderr, record } = await translate();
  expect(exitCode).toBe(0);
  const units = await readUnits(path('output'), 10);
  expect(units).toHaveLength(1000);
  const { shifted, lost, unflagged, faulty } = judge(units, all);
  expect({ shifted, lost, unflagged }).toEqual({ shifted: 0, lost: 0, unflagged: [] });
  // Most is repaired, or the faults were none.
  expect(faulty).toBeLessThan(20);
  expect(service.asked()).toBeGreaterThan(200);
  expect(record.spent?.calls).toBe(service.asked());
  expect(await allText(stdout, stderr)).not.toContain('sk-secret');
}, 60_000);

it.each([
  'swapped-text',
  'wrong-language',
  'source-echoed',
  'wrong-numbers',
  'empty-target',
  'merged',
] as const)(
  'a service that always answers with %s has every paragraph flagged',
  async (fault) => {
    const all = paragraphs(20);
    await writeDocuments(path('in'), all, 20);
    const service = await start(serviceOf(all, always(fault)));
    await writeConfiguration(path('config.json'), service.origin);
    await translate();
    const { shifted, lost, unflagged } = judge(await readUnits(path('output'), 1), all);
    expect({ lost, unflagged }).toEqual({ lost: 0, unflagged: [] });
    if (fault !== 'swapped-text') expect(shifted).toBe(0);
  },
  30_000,
);

it('fills from the fallback what the service cannot do, and marks it', async () => {
  const all = paragraphs(10);
  await writeDocuments(path('in'), all, 10);
  const service = await start(serviceOf(all, always('refusal')));
  await writeConfiguration(path('config.json'), service.origin);
  await translate('--fallback', 'grammar');
  for (const { target, origin, issues } of await readUnits(path('output'), 1)) {
    expect(target).not.toBe('');
    expect(origin).toMatchObject({ engine: 'grammar', insteadOf: 'fake' });
    expect(issues.map(({ message }) => message.key)).toContain('engine-fallback');
  }
}, 30_000);

it('stops before the limit of cost is passed, and goes on from there', async () => {
  const all = paragraphs(40);
  await writeDocuments(path('in'), all, 10);
  const service = await start(serviceOf(all));
  const price = { inputPerMillionTokens: 1000, outputPerMillionTokens: 1000, currency: 'USD' };
  await writeConfiguration(path('config.json'), service.origin, { price });
  const first = await translate('--max-cost', '5');
  expect(first.exitCode).toBe(4);
  expect(first.stderr).toContain('--max-cost');
  expect(first.record.spent?.cost['USD']).toBeLessThanOrEqual(5);
  expect(first.record.spent?.calls).toBeGreaterThan(0);
  const second = await translate('--max-cost', '500');
  expect(second.exitCode).toBe(0);
  for (const text of all.texts) expect(service.countOf(text)).toBe(1);
  expect(judge(await readUnits(path('output'), 4), all)).toMatchObject({ faulty: 0, lost: 0 });
}, 30_000);
