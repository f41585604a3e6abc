/** @module Without the package, or with one of another kind, the error says what to do. */
import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { INSTALL_COMMAND, loadLibrary } from '../../../src/engines/opus-mt/library.js';
import { createOpusMtEngine } from '../../../src/engines/opus-mt/opus-mt-engine.js';
import { opusMtOptions } from '../../../src/engines/opus-mt/options.js';

const unavailable = (message: RegExp) =>
  expect.objectContaining({
    code: 'ENGINE_UNAVAILABLE',
    isRetryable: false,
    message: expect.stringMatching(message),
    cure: expect.stringContaining(INSTALL_COMMAND),
  });

/** Whoever has installed it cannot see it missing. */
const isInstalled = existsSync(new URL('../../../node_modules/@huggingface/transformers', import.meta.url));

describe('loadLibrary', () => {
  (isInstalled ? it.skip : it)('is not installed with Duizhao, and says how to add it', async () => {
    const missing = unavailable(
      /^The package @huggingface\/transformers, which neural models need, is not installed\.$/,
    );
    await expect(loadLibrary()).rejects.toEqual(missing);
    await expect(createOpusMtEngine('opus-mt', opusMtOptions.parse({}))).rejects.toEqual(missing);
  });

  it('tells a package that cannot be loaded from one that is missing', async () => {
    const load = () => Promise.reject(new Error('libonnxruntime.so.1: cannot open shared object file'));
    await expect(loadLibrary(load)).rejects.toEqual(unavailable(/cannot be loaded: .*libonnxruntime/));
  });

  it('tells a missing package of its own from a missing one of the library', async () => {
    const error = Object.assign(new Error("Cannot find package 'sharp'"), { code: 'ERR_MODULE_NOT_FOUND' });
    await expect(loadLibrary(() => Promise.reject(error))).rejects.toEqual(
      unavailable(/cannot be loaded: .*sharp/),
    );
  });

  it.each([undefined, {}, { env: {}, pipeline: () => 1 }])('refuses %j', async (other) => {
    await expect(loadLibrary(() => Promise.resolve(other))).rejects.toEqual(unavailable(/version 4/));
  });

  it('is an optional peer of the package, of the version that the command installs', async () => {
    const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      peerDependencies: { '@huggingface/transformers': expect.stringMatching(/^\^4\./) },
      peerDependenciesMeta: { '@huggingface/transformers': { optional: true } },
    });
    expect(INSTALL_COMMAND).toMatch(/ @huggingface\/transformers@4$/);
  });
});
