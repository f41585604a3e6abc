import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { always } from '../fake-services/faults.js';
import type { FakeServiceOptions } from '../fake-services/fake-service.js';
import { openai } from '../fake-services/protocols/openai.js';
import { useFakeServices } from '../fake-services/use-fake-services.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from './run-in-memory.js';

const path = useTemporaryFolder();
const start = useFakeServices();

const KEY = 'sk-test-Qx7mZp2LkV9wRt4n';
const environment = { MODEL_KEY: KEY };

async function configure(options: Partial<FakeServiceOptions> = {}) {
  const service = await start({ protocol: openai, key: KEY, ...options });
  const file = path('services.json');
  const model = {
    type: 'openai',
    baseUrl: `${service.origin}/v1`,
    apiKeyVariable: 'MODEL_KEY',
    model: 'fake',
  };
  await writeFile(file, JSON.stringify({ engines: { model } }));
  return { service, options: ['--config', file, '--glossary', SMALL_GLOSSARY] };
}

interface Listed {
  readonly engines: readonly {
    readonly id: string;
    readonly isUsable: boolean;
    readonly problem?: { readonly code: string };
    readonly probe?: { readonly target: string };
  }[];
}

describe('duizhao engines', () => {
  it('lists each engine, asks nothing, and says what is missing', async () => {
    const { service, options } = await configure();
    const { exitCode, stdout } = await runInMemory(['engines', ...options], { environment });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^grammar +usable; works on this machine and sends nothing$/m);
    expect(stdout).toContain(
      `model           ready to be asked; sends the text to ${service.origin}/v1, model fake`,
    );
    expect(stdout).toContain('DEEPL_API_KEY is not set');
    expect(service.requests).toHaveLength(0);
    const unset = await runInMemory(['engines', 'model', ...options]);
    expect(unset.exitCode).toBe(4);
    expect(unset.stdout).toContain('MODEL_KEY is not set. Put the key into');
  });

  it('asks for one sentence', async () => {
    const table = { '会议于2024年1月16日召开。': 'The meeting was held on January 16, 2024.' };
    const { service, options } = await configure({ table });
    const { exitCode, stdout } = await runInMemory(['engines', 'model', 'grammar', '--probe', ...options], {
      environment,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^model +usable; .*\n +“The meeting was held on January 16, 2024\.” after \d+ ms$/m,
    );
    expect(service.asked()).toBe(1);
  });

  it.each([
    [{ status: 401 }, 'ENGINE_KEY_REJECTED'],
    ['refusal', 'ENGINE_REFUSED'],
    ['merged', 'ENGINE_REPLY_MISMATCH'],
  ] as const)('tells what went wrong: %j', async (fault, code) => {
    const { options } = await configure({ plan: always(fault) });
    const { exitCode, stdout } = await runInMemory(['engines', 'model', '--probe', '--json', ...options], {
      environment,
    });
    expect(exitCode).toBe(4);
    const [listed] = (JSON.parse(stdout) as Listed).engines;
    expect(listed).toMatchObject({ id: 'model', isUsable: false, problem: { code } });
    expect(stdout).not.toContain(KEY);
  });

  it('speaks Chinese', async () => {
    const { stdout } = await runInMemory(['engines', 'grammar', '--lang', 'zh-CN']);
    expect(stdout).toContain('可用; 在本机运行，不发送任何内容');
  });

  it('names a fault of the configuration', async () => {
    await writeFile(path('bad.json'), '{"engines": {"deepl": {"apiKey": "0123"}}}');
    const { exitCode, stderr } = await runInMemory(['engines', '--config', path('bad.json')]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('a key stands under engines.deepl.apiKey');
  });
});

describe('duizhao translate with a service', () => {
  it('translates with it, and keeps the key out of everything that is printed', async () => {
    const table = { '召开会议。': 'A meeting was convened.' };
    const { options } = await configure({ table });
    const outcome = await runInMemory(
      ['translate', '-', '--from', 'text', '--json', '--engine', 'model', ...options],
      {
        stdin: '召开会议。\n',
        environment,
      },
    );
    expect(outcome).toMatchObject({ exitCode: 0 });
    expect(outcome.stdout).toContain('A meeting was convened.');
    expect(outcome.stdout + outcome.stderr).not.toContain(KEY);
  });
});
