/** @module The engine contract, kept with the real library and a model of a few kilobytes. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { createOpusMtEngine } from '../../../../src/engines/opus-mt/opus-mt-engine.js';
import { opusMtOptions } from '../../../../src/engines/opus-mt/options.js';
import { describeEngineContract } from '../../../contract/engine-contract.js';
import { pinyinWords } from '../tiny-model/pinyin-words.js';
import { writeTinyModel } from '../tiny-model/write-tiny-model.js';
import { loadRealLibrary } from './real-library.js';

/** Whatever the suite asks for stands in it. */
const SUITE = new URL('../../../contract/engine-contract.ts', import.meta.url);

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function loadEngine(settings: object) {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-opus-mt-'));
  folders.push(folder);
  await writeTinyModel(folder, { words: pinyinWords([await readFile(SUITE, 'utf8')]) });
  return createOpusMtEngine('opus-mt', opusMtOptions.parse({ model: folder, ...settings }), loadRealLibrary);
}

describeEngineContract('opus-mt', () => loadEngine({ threads: 1 }));
describeEngineContract('opus-mt with sentences computed together', () => loadEngine({ sentencesPerCall: 8 }));
