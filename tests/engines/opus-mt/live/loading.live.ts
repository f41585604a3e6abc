/** @module Where models come from, and what is said of those that cannot be used, with the real library. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { useTemporaryFolder } from '../../../temporary-folder.js';
import { writeTinyModel } from '../tiny-model/write-tiny-model.js';
import { engineOver, englishOf, WORDS } from './tiny-engine.js';

const folderOf = useTemporaryFolder();
let folder = '';

beforeEach(async () => {
  folder = folderOf('model');
  await writeTinyModel(folder, { words: WORDS });
});

describe('a model in a folder', () => {
  it('has the same fingerprint in another folder, and another with other contents or options', async () => {
    const copy = folderOf('copy');
    await cp(folder, copy, { recursive: true });
    const { fingerprint } = await engineOver(folder);
    expect(fingerprint).not.toContain(folder);
    expect((await engineOver(copy, { threads: 2 })).fingerprint).toBe(fingerprint);
    expect((await engineOver(copy, { sentencesPerCall: 2 })).fingerprint).not.toBe(fingerprint);
    await writeTinyModel(copy, { words: new Map([...WORDS, ['开', '▁begin']]) });
    expect((await engineOver(copy)).fingerprint).not.toBe(fingerprint);
  });

  it('is opened by the names that its files have for its numbers', async () => {
    for (const name of ['encoder_model', 'decoder_model_merged']) {
      await rename(join(folder, 'onnx', `${name}.onnx`), join(folder, 'onnx', `${name}_quantized.onnx`));
    }
    expect(await englishOf(await engineOver(folder, { dtype: 'q8' }), '开会。')).toBe('open meeting.');
  });

  it.each(['tokenizer.json', join('onnx', 'encoder_model.onnx')])('without %s is named', async (file) => {
    await rm(join(folder, file));
    await expect(engineOver(folder)).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: `The model "model" in ${folder} lacks ${file}.`,
    });
  });

  it.each([
    ['config.json', '{'],
    ['tokenizer.json', '{}'],
    [join('onnx', 'decoder_model_merged.onnx'), 'no model'],
    [join('onnx', 'encoder_model.onnx'), ''],
  ])('with a damaged %s is named', async (file, content) => {
    await writeFile(join(folder, file), content);
    await expect(engineOver(folder)).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining(`The model in ${folder} could not be loaded: `),
    });
  });

  it('of another kind is refused', async () => {
    const path = join(folder, 'config.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"marian"', '"bart"'));
    await expect(engineOver(folder)).rejects.toMatchObject({
      code: 'ENGINE_CONFIGURATION',
      message: 'The model "model" is no Marian model for one pair of languages.',
    });
  });
});

describe('a model with an id', () => {
  const asked: string[] = [];
  let server: Server;
  let host = '';

  /** As the hub lays its files out. */
  beforeEach(async () => {
    asked.length = 0;
    server = createServer((request, response) => {
      const path = (request.url ?? '').replace('/someone/tiny/resolve/main/', '');
      asked.push(path);
      readFile(join(folder, path)).then(
        (content) => response.end(content),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const settings = (more: object = {}) => ({ cacheFolder: folderOf('cache'), host, ...more });

  it('is fetched once where that is allowed, and then used without a network', async () => {
    const engine = await engineOver('someone/tiny', settings({ download: true }));
    expect(await englishOf(engine, '开会。')).toBe('open meeting.');
    expect(asked).toContain('onnx/encoder_model.onnx');
    asked.length = 0;
    const again = await engineOver('someone/tiny', settings());
    expect(await englishOf(again, '开会。')).toBe('open meeting.');
    expect(again.fingerprint).toBe(engine.fingerprint);
    expect(asked).toEqual([]);
  });

  it('is not fetched otherwise', async () => {
    await expect(engineOver('someone/tiny', settings())).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      cure: expect.stringContaining('"download": true'),
    });
    expect(asked).toEqual([]);
  });

  it('that the host does not have is named, and leaves nothing half there', async () => {
    await expect(engineOver('someone/other', settings({ download: true }))).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining(`The model "someone/other" could not be fetched from ${host}: `),
    });
    const left = await readdir(folderOf('cache'), { recursive: true }).catch(() => []);
    expect(left.filter((name) => /\.(?:onnx|json|tmp)/.test(name))).toEqual([]);
  });
});
