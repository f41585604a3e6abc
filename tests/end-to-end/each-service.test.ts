/** @module A whole run with each kind of service among faults: every paragraph in its place, faulty ones named. */
import { writeFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { KIND_NAMES, type KindName } from '../../src/engines/engine-names.js';
import { runInMemory, SMALL_GLOSSARY } from '../cli/run-in-memory.js';
import { engineSettings, protocolOf } from '../engines/services/make-engine.js';
import { atRate, type Fault } from '../fake-services/faults.js';
import { useFakeServices } from '../fake-services/use-fake-services.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import {
  judge,
  KEY_ENVIRONMENT,
  paragraphs,
  readUnits,
  serviceOf,
  writeDocuments,
} from './faulty-service.js';

const path = useTemporaryFolder();
const start = useFakeServices();

/** What every protocol can express and any adapter must see. */
const FAULTS: readonly Fault[] = [
  { status: 429, retryAfter: '0' },
  { status: 500 },
  'cut-before-reply',
  'cut-during-body',
  'invalid-json',
  'html-page',
  'merged',
  'split',
  'dropped',
  'doubled',
  'wrong-language',
  'source-echoed',
  'wrong-numbers',
  'empty-target',
];

async function configure(kind: KindName, origin: string): Promise<void> {
  const settings = { ...engineSettings(kind, { origin }), apiKeyVariable: 'FAKE_KEY', maximumBatch: 5 };
  await writeFile(path('config.json'), JSON.stringify({ engines: { [kind]: settings } }));
}

it.each(KIND_NAMES)(
  '%s',
  async (kind) => {
    const all = paragraphs(200);
    await writeDocuments(path('in'), all, 50);
    const plan = atRate(0.1, 11, FAULTS);
    const service = await start({ ...serviceOf(all, plan), protocol: protocolOf(kind) });
    await configure(kind, service.origin);
    const argv = ['translate', path('in'), '--out', path('output'), '--config', path('config.json')];
    const { exitCode, stdout, stderr } = await runInMemory(
      [...argv, '--engine', kind, '--glossary', SMALL_GLOSSARY, '--formats', 'json'],
      { environment: KEY_ENVIRONMENT },
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const { shifted, lost, unflagged, faulty } = judge(await readUnits(path('output'), 4), all);
    expect({ shifted, lost, unflagged }).toEqual({ shifted: 0, lost: 0, unflagged: [] });
    expect(faulty).toBeLessThan(20);
    expect(stdout).not.toContain(KEY_ENVIRONMENT.FAKE_KEY);
  },
  60_000,
);
