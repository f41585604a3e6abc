/** @module Why the engine cannot be used, told without loading anything of hundreds of megabytes. */
import { createRequire } from 'node:module';
import type { DuizhaoError } from '../../model/index.js';
import { LIBRARY, libraryMissing } from './library.js';
import { incompleteModel, missingFiles, placeOf } from './model-files.js';
import type { OpusMtOptions } from './options.js';

function isInstalled(): boolean {
  try {
    return createRequire(import.meta.url).resolve(LIBRARY) !== '';
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'MODULE_NOT_FOUND')
      return false;
    throw error;
  }
}

/** What is there may still turn out to be damaged. */
export async function findProblem(options: OpusMtOptions): Promise<DuizhaoError | undefined> {
  if (!isInstalled()) return libraryMissing();
  const place = placeOf(options);
  const missing = await missingFiles(place, options.dtype);
  const isFetched = place.hasId && options.download;
  return missing.length > 0 && !isFetched ? incompleteModel(place, missing) : undefined;
}
