/** @module The command line names what a neural model lacks; the library itself is absent from these tests. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { INSTALL_COMMAND } from '../../src/engines/opus-mt/library.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from './run-in-memory.js';

const path = useTemporaryFolder();

/** Whoever has installed it cannot see it missing. */
const isInstalled = existsSync(new URL('../../node_modules/@huggingface/transformers', import.meta.url));

async function configure(settings: object): Promise<string> {
  const file = path('engines.json');
  await writeFile(file, JSON.stringify({ engines: { neural: { type: 'opus-mt', ...settings } } }));
  return file;
}

describe('a neural model on the command line', () => {
  (isInstalled ? it.skip : it)(
    'is listed with what it needs, which is no fault until it is chosen',
    async () => {
      const all = await runInMemory(['engines']);
      expect(all.exitCode).toBe(0);
      expect(all.stdout).toMatch(/^opus-mt +not usable; not in the configuration$/m);
      expect(all.stdout).toContain(`run: ${INSTALL_COMMAND}`);
      const config = await configure({ model: './model' });
      const one = await runInMemory(['engines', '--json', '--config', config, 'neural']);
      expect(one.exitCode).toBe(4);
      expect(JSON.parse(one.stdout)).toMatchObject({
        engines: [
          { id: 'neural', model: './model', isUsable: false, problem: { code: 'ENGINE_UNAVAILABLE' } },
        ],
      });
    },
  );

  (isInstalled ? it.skip : it)(
    'that is chosen without its library ends the run with the way to get it',
    async () => {
      const options = ['--from', 'text', '--engine', 'opus-mt', '--glossary', SMALL_GLOSSARY];
      const { exitCode, stderr } = await runInMemory(['translate', '-', ...options], {
        stdin: '召开会议。\n',
      });
      expect(exitCode).toBe(4);
      expect(stderr).toContain(INSTALL_COMMAND);
    },
  );

  it('that is wrongly described is named by its place in the file', async () => {
    const config = await configure({ dtype: 'q3', treads: 2 });
    const { exitCode, stdout } = await runInMemory(['engines', 'neural', '--config', config]);
    expect(exitCode).toBe(4);
    expect(stdout).toContain('engines.neural.dtype: ');
    expect(stdout).toContain('engines.neural: unknown key "treads".');
  });
});
