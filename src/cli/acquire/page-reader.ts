/** @module What fetches for a command that also reads files: loaded only when an address is named. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageReader } from '../../pipeline/acquire/index.js';
import { programVersion } from '../../pipeline/index.js';
import { isUrl } from '../../stages/acquire/index.js';
import type { CliContext } from '../io.js';

export interface PageReaderOptions {
  /** Where pages are kept; in a temporary folder until closed when left out. */
  readonly folder?: string | undefined;
  readonly allowPrivate: boolean;
}

/** `undefined` when no input is an address. */
export async function openPageReader(
  inputs: readonly string[],
  { folder, allowPrivate }: PageReaderOptions,
  context: CliContext,
): Promise<PageReader | undefined> {
  if (!inputs.some(isUrl)) return undefined;
  const { createPageReader } = await import('../../pipeline/acquire/index.js');
  const temporary = folder === undefined ? await mkdtemp(join(tmpdir(), 'duizhao-')) : undefined;
  const version = await programVersion();
  const options = { allowPrivate, version, signal: context.signal };
  const reader = await createPageReader(folder ?? temporary ?? tmpdir(), options);
  return {
    fetchPage: reader.fetchPage,
    close: async () => {
      await reader.close();
      if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
    },
  };
}
