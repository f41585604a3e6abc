import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { keyProblem } from '../../../src/engines/configuration/api-key.js';
import { readConfiguration } from '../../../src/engines/configuration/read-configuration.js';
import { callOptionsOf, createEngine } from '../../../src/engines/create-engine.js';
import { prepareService } from '../../../src/engines/service-engines.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { emptyTermBase } from '../fake-engines.js';
import { failureOf } from './make-engine.js';

const path = useTemporaryFolder();

async function read(content: unknown) {
  const file = path('duizhao.config.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readConfiguration(file);
}

const engines = (settings: object) => ({ engines: settings });

/** The message of the first fault that the settings have when the engine is wanted. */
async function faultOf(id: string, settings: object): Promise<string> {
  const configuration = await read(engines(settings));
  const { code, message, exitCode } = await failureOf(
    createEngine(id, '', emptyTermBase, { configuration, environment: {} }),
  );
  expect({ code, exitCode }).toEqual({ code: 'ENGINE_CONFIGURATION', exitCode: 2 });
  return message.replace(/^.*duizhao\.config\.json: /, '');
}

describe('readConfiguration', () => {
  it('takes a file that is absent for empty, unless it was named', async () => {
    const { engines: none } = await readConfiguration(undefined);
    expect(none).toEqual({});
    expect((await failureOf(readConfiguration(path('none.json')))).message).toContain('none.json');
  });

  it('reads a file with a mark of byte order', async () => {
    const { engines: read_ } = await read(`\uFEFF${JSON.stringify(engines({ deepl: { timeout: 3 } }))}`);
    expect(read_).toEqual({ deepl: { timeout: 3 } });
  });

  it.each([
    ['{"engines": {"openai": {"model": "m",}}}', 'no JSON'],
    ['{\n"engines":\n sk-abcdefghijklmnop }', 'no JSON (line 3)'],
    ['{"engine": {}}', 'unknown key "engine"'],
    ['{"engines": []}', 'engines: Invalid input'],
    ['{"engines": {"My Engine": {}}}', 'small letters'],
    ['[]', 'Invalid input'],
  ])('refuses %s', async (text, what) => {
    const { code, message } = await failureOf(read(text));
    expect(code).toBe('ENGINE_CONFIGURATION');
    expect(message).toContain(what);
    expect(message).not.toContain('sk-abc');
  });

  it.each([
    [{ openai: { apiKey: 'abc' } }, 'engines.openai.apiKey'],
    [{ openai: { api_key: 'abc' } }, 'engines.openai.api_key'],
    [
      { deepl: { apiKeyVariable: '0123abcd-0123-0123-0123-0123456789ab:fx' } },
      'engines.deepl.apiKeyVariable',
    ],
    [{ openai: { model: 'sk-proj-abcdefghijklmnop' } }, 'engines.openai.model'],
    [{ openai: { extraBody: { nested: { token: 'abc' } } } }, 'engines.openai.extraBody.nested.token'],
  ])('refuses a key in %j and does not repeat it', async (settings, place) => {
    const { message, cure } = await failureOf(read(engines(settings)));
    expect(message).toContain(`a key stands under ${place}`);
    expect(cure).toContain('apiKeyVariable');
    for (const key of ['abc', '0123']) expect(message.split(place)[1]).not.toContain(key);
  });
});

describe('the settings of an engine', () => {
  it.each([
    [
      'openai',
      { openai: {} },
      'engines.openai.model: expected the name of a model, as the service calls it.',
    ],
    ['openai', { openai: { model: 'm', modle: 'm' } }, 'engines.openai: unknown key "modle".'],
    [
      'openai',
      { openai: { model: 'm', baseUrl: 'localhost:11434' } },
      'engines.openai.baseUrl: expected an address that begins with https:// or http://.',
    ],
    [
      'openai',
      { openai: { model: 'm', baseUrl: 'https://me:secret@host/v1' } },
      'engines.openai.baseUrl: expected an address without name, password, query or fragment.',
    ],
    [
      'openai',
      { openai: { model: 'm', extraBody: { messages: [] } } },
      'engines.openai.extraBody: must not hold',
    ],
    [
      'openai',
      { openai: { model: 'm', apiKeyVariable: 'my key' } },
      'engines.openai.apiKeyVariable: expected the name of an environment variable',
    ],
    [
      'openai',
      { openai: { model: 'm', price: { inputPerMillionTokens: 1 } } },
      'engines.openai.price.outputPerMillionTokens: ',
    ],
    ['deepl', { deepl: { timeout: 0 } }, 'engines.deepl.timeout: '],
    ['ours', { ours: { model: 'm' } }, 'engines.ours is of no known kind.'],
    ['ours', { ours: { type: 'bard' } }, 'engines.ours is of no known kind.'],
  ])('of %s must not be %j', async (id, settings, message) => {
    expect(await faultOf(id, settings)).toContain(message);
  });

  it('may be those of several engines of a kind', async () => {
    const configuration = await read(
      engines({
        local: { type: 'openai', baseUrl: 'http://localhost:11434/v1/', model: 'qwen3', concurrency: 1 },
        hosted: { type: 'openai', model: 'big', requestsPerMinute: 60 },
      }),
    );
    const sources = { configuration, environment: { OPENAI_API_KEY: 'sk-1' } };
    const [local, hosted] = await Promise.all(
      ['local', 'hosted'].map((id) => createEngine(id, '', emptyTermBase, sources)),
    );
    expect([local?.id, hosted?.id]).toEqual(['local', 'hosted']);
    expect(local?.fingerprint).toContain('http://localhost:11434/v1"');
    expect(await callOptionsOf('local', sources)).toEqual({ concurrency: 1 });
    expect(await callOptionsOf('hosted', sources)).toEqual({ requestsPerMinute: 60 });
    expect(await callOptionsOf('grammar', sources)).toEqual({});
    // A key goes to its own service only: another address must name its own.
    expect(prepareService('local', sources).keyVariable).toBeUndefined();
    expect(prepareService('hosted', sources).keyVariable).toBe('OPENAI_API_KEY');
  });

  it('know the host of free keys of DeepL', () => {
    const hostWith = (key: string): string =>
      prepareService('deepl', { configuration: { engines: {} }, environment: { DEEPL_API_KEY: key } })
        .baseUrl;
    expect(hostWith('abc:fx')).toBe('https://api-free.deepl.com');
    expect(hostWith('abc')).toBe('https://api.deepl.com');
  });

  it('names what can be chosen when there is no such engine', async () => {
    const failure = await failureOf(createEngine('oracle', '', emptyTermBase));
    expect(failure).toMatchObject({ code: 'ENGINE_UNKNOWN', exitCode: 2 });
    for (const name of ['grammar', 'openai', 'deepl', 'libretranslate', 'mtranserver']) {
      expect(failure.cure).toContain(name);
    }
  });
});

describe('keyProblem', () => {
  const problem = (baseUrl: string, key: string | undefined): string | undefined =>
    keyProblem({ engine: 'e', variable: 'KEY', baseUrl }, key === undefined ? {} : { KEY: key })?.message;

  it.each([
    'https://api.example.com',
    'http://localhost:1',
    'http://127.0.0.1',
    'http://[::1]:8',
    'http://192.168.1.5:80',
    'http://ollama:11434',
    'http://gpu.lan',
    'http://[fd00::1]',
  ])('lets a key go to %s', (baseUrl) => {
    expect(problem(baseUrl, 'k')).toBeUndefined();
  });

  it.each(['http://api.example.com', 'http://8.8.8.8', 'http://[2001:4860::1]'])(
    'keeps a key from %s',
    (baseUrl) => {
      expect(problem(baseUrl, 'k')).toContain('without encryption');
    },
  );

  it.each([undefined, '', '  '])('says that the variable is not set: %j', (key) => {
    expect(problem('https://a.b', key)).toContain('KEY is not set');
  });

  it.each(['two words', 'k\nk', '“k”'])('does not take %j for a key', (key) => {
    const message = problem('https://a.b', key);
    expect(message).toContain('is no key');
    expect(message).not.toContain(key);
  });
});
