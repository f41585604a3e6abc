/** @module A model is told by the contents of its files, and what lacks is named. */
import { describe, expect, it } from '@jest/globals';
import { appendFile, cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  hashModel,
  missingFiles,
  placeOf,
  type ModelPlace,
} from '../../../src/engines/opus-mt/model-files.js';
import { opusMtOptions } from '../../../src/engines/opus-mt/options.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { writeTinyModel } from './tiny-model/write-tiny-model.js';

const folderOf = useTemporaryFolder();

const inFolder = (folder: string): ModelPlace => ({ folder, name: 'm', hasId: false });

async function writeModel(): Promise<string> {
  const folder = folderOf('model');
  await writeTinyModel(folder, { words: new Map([['开', '▁open']]) });
  return folder;
}

describe('placeOf', () => {
  it.each([
    ['/models/zh-en', 'main', resolve('/models/zh-en'), 'zh-en', false],
    ['./zh-en', 'main', resolve('zh-en'), 'zh-en', false],
    ['Xenova/opus-mt-zh-en', 'main', resolve('/cache/Xenova/opus-mt-zh-en'), 'Xenova/opus-mt-zh-en', true],
    ['Xenova/opus-mt-zh-en', 'abc', resolve('/cache/Xenova/opus-mt-zh-en/abc'), 'Xenova/opus-mt-zh-en', true],
  ])('%s at %s', (model, revision, folder, name, hasId) => {
    expect(placeOf({ model, revision, cacheFolder: '/cache' })).toEqual({ folder, name, hasId });
  });
});

describe('missingFiles', () => {
  it('is empty for a whole model, and names the files of the numbers asked for', async () => {
    const place = inFolder(await writeModel());
    expect(await missingFiles(place, 'fp32')).toEqual([]);
    const quantized = ['encoder_model_quantized.onnx', 'decoder_model_merged_quantized.onnx'];
    expect(await missingFiles(place, 'q8')).toEqual(quantized.map((name) => join('onnx', name)));
  });

  it('names everything where there is no folder', async () => {
    expect(await missingFiles(inFolder(folderOf('nowhere')), 'fp32')).toHaveLength(6);
  });
});

describe('hashModel', () => {
  it('is that of the contents, wherever they are', async () => {
    const folder = await writeModel();
    const copy = folderOf('copy');
    await cp(folder, copy, { recursive: true });
    const hash = await hashModel(inFolder(folder), 'fp32');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashModel(inFolder(copy), 'fp32')).toBe(hash);
    await appendFile(join(copy, 'generation_config.json'), ' ');
    expect(await hashModel(inFolder(copy), 'fp32')).not.toBe(hash);
    await rm(copy, { recursive: true });
  });
});

describe('opusMtOptions', () => {
  it('has the settings of a published model, and fetches nothing by itself', () => {
    expect(opusMtOptions.parse({})).toMatchObject({
      model: 'Xenova/opus-mt-zh-en',
      revision: 'main',
      download: false,
      dtype: 'fp32',
      sentencesPerCall: 1,
    });
  });

  it.each([
    { threads: 0 },
    { dtype: 'q3' },
    { sentencesPerCall: 1.5 },
    { maximumTokens: 2 },
    { host: 'ftp://a' },
    { modle: 'a' },
  ])('refuses %j', (settings) => {
    expect(opusMtOptions.safeParse(settings).success).toBe(false);
  });
});
