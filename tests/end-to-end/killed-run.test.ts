/**
 * @module kill -9 at any moment: run again, nothing that was answered is asked twice, nothing is lost, and the editions are
 * those of an undisturbed run, byte by byte. `npm run test:kill` has more kill points than the daily run.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { SMALL_GLOSSARY } from '../cli/run-in-memory.js';
import type { FakeService } from '../fake-services/fake-service.js';
import { useFakeServicesOfFile } from '../fake-services/use-fake-services.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import {
  KEY_ENVIRONMENT,
  paragraphs,
  serviceOf,
  writeConfiguration,
  writeDocuments,
} from './faulty-service.js';
import { startProgram } from './program.js';

const KILL_POINTS = Number(process.env['DUIZHAO_KILL_POINTS'] ?? '2');
/** Kills of one run, before it may end. */
const CHAIN = 6;
const DOCUMENTS = 8;
const EACH = 30;

const path = useTemporaryFolder();
const start = useFakeServicesOfFile();
const all = paragraphs(DOCUMENTS * EACH);

/** Content by name, without what tells when and how it ran. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== 'run.json' && !entry.parentPath.endsWith('.journal'))
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return new Map(files.map((file, index) => [file.slice(folder.length), contents[index] ?? '']));
}

/** The Chinese of every result that the journal holds is not told, but their number is. */
function keptResults(output: string): number {
  try {
    const database = new Database(join(output, '.journal', 'results.sqlite'), { readonly: true });
    const { count } = database.prepare('SELECT count(*) AS count FROM result').get() as { count: number };
    database.close();
    return count;
  } catch {
    // Killed before there was a journal.
    return 0;
  }
}

function translating(engine: 'fake' | 'grammar', output: string) {
  const argv = ['translate', path('in'), '--out', output, '--config', path('config.json'), '--jobs', '2'];
  return startProgram([...argv, '--engine', engine, '--glossary', SMALL_GLOSSARY], '', KEY_ENVIRONMENT);
}

async function setUp(service: FakeService): Promise<void> {
  await writeDocuments(path('in'), all, EACH);
  await writeConfiguration(path('config.json'), service.origin, { concurrency: 3, timeout: 30 });
}

/** Milliseconds that an undisturbed run takes, and its files. */
async function undisturbed(engine: 'fake' | 'grammar') {
  const begin = performance.now();
  const { exitCode, stderr } = await translating(engine, path('reference')).ended;
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return { milliseconds: performance.now() - begin, files: await filesOf(path('reference')) };
}

const askedFor = (service: FakeService): number =>
  all.texts.reduce((sum, text) => sum + service.countOf(text), 0);

describe('a run that is killed', () => {
  let service: FakeService;
  beforeAll(async () => {
    service = await start({ ...serviceOf(all), delay: 4 });
  });

  it(`goes on where it was, at ${KILL_POINTS} moments of a service's run`, async () => {
    await setUp(service);
    const { milliseconds, files } = await undisturbed('fake');
    expect(files.size).toBe(DOCUMENTS * 5);
    for (let killed = 0; killed < KILL_POINTS;) {
      const output = path(`output-${killed}`);
      for (let link = 0; link < CHAIN && killed < KILL_POINTS; link++, killed++) {
        const program = translating('fake', output);
        await delay(milliseconds * (0.2 + 0.8 * Math.random()));
        program.process.kill('SIGKILL');
        await program.ended;
      }
      const kept = keptResults(output);
      const before = askedFor(service);
      const { exitCode, stderr } = await translating('fake', output).ended;
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(await filesOf(output)).toEqual(files);
      // Each title is a unit too.
      const units = all.texts.length + DOCUMENTS;
      expect(keptResults(output)).toBe(units);
      const asked = askedFor(service) - before;
      expect(asked).toBeLessThanOrEqual(units - kept);
      expect(asked).toBeGreaterThanOrEqual(units - kept - DOCUMENTS);
    }
  }, 600_000);

  it('in workers leaves what an undisturbed run leaves', async () => {
    await setUp(service);
    const { milliseconds, files } = await undisturbed('grammar');
    for (let killed = 0; killed < Math.max(1, KILL_POINTS / 3); killed++) {
      const program = translating('grammar', path('output'));
      await delay(milliseconds * (0.3 + 0.7 * Math.random()));
      program.process.kill('SIGKILL');
      await program.ended;
    }
    expect((await translating('grammar', path('output')).ended).exitCode).toBe(0);
    expect(await filesOf(path('output'))).toEqual(files);
  }, 300_000);
});
