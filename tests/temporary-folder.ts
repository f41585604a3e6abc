/** @module A folder of its own for every test of a file. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';

/** Registers the hooks; the function returned names a path in the present test's folder. */
export function useTemporaryFolder(): (...names: readonly string[]) => string {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-test-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return (...names) => join(folder, ...names);
}

/** The names in an output folder, sorted, without the journal beside them. */
export async function outputNames(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name !== '.journal').toSorted();
}
