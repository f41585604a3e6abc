/** @module Loads a model from its folder, and fetches it there first where that is allowed. */
import PQueue from 'p-queue';
import { engineError } from '../engine-error.js';
import type { Library, Pipeline, PipelineOptions } from './library.js';
import { incompleteModel, missingFiles, placeOf, type ModelPlace } from './model-files.js';
import type { OpusMtOptions } from './options.js';
import { toTranslationModel, type TranslationModel } from './translation-model.js';

/** What the library has for the whole process is set for one load at a time. */
const LOADS = new PQueue({ concurrency: 1 });

/** Its warnings go to standard error in its own words; what matters is thrown. */
const SILENT = 50;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function open(library: Library, model: string, options: PipelineOptions): Promise<Pipeline> {
  library.env.logLevel = SILENT;
  library.env.allowRemoteModels = options.local_files_only !== true;
  try {
    return await library.pipeline('translation', model, options);
  } finally {
    library.env.allowRemoteModels = false;
  }
}

async function fetchModel(library: Library, options: OpusMtOptions): Promise<void> {
  const { model, revision, dtype, host, cacheFolder } = options;
  library.env.remoteHost = host.endsWith('/') ? host : `${host}/`;
  try {
    const fetched = await open(library, model, { revision, dtype, cache_dir: cacheFolder });
    await fetched.dispose();
  } catch (error) {
    throw engineError('ENGINE_UNAVAILABLE', {
      message: `The model "${model}" could not be fetched from ${host}: ${reasonOf(error)}`,
      cure: 'Look at "model", "revision", "dtype" and "host", and run again: what was fetched whole is kept.',
      cause: error,
    });
  }
}

async function openFolder(library: Library, place: ModelPlace, options: OpusMtOptions): Promise<Pipeline> {
  const { revision, dtype, threads } = options;
  const session = threads === undefined ? {} : { session_options: { intraOpNumThreads: threads } };
  try {
    return await open(library, place.folder, { revision, dtype, local_files_only: true, ...session });
  } catch (error) {
    throw engineError('ENGINE_UNAVAILABLE', {
      message: `The model in ${place.folder} could not be loaded: ${reasonOf(error)}`,
      cure: 'Fetch its files again; they may be damaged or of another kind.',
      cause: error,
    });
  }
}

/**
 * @throws DuizhaoError `ENGINE_UNAVAILABLE`, `ENGINE_CONFIGURATION`
 */
export async function loadModel(library: Library, options: OpusMtOptions): Promise<TranslationModel> {
  const place = placeOf(options);
  return LOADS.add(async () => {
    let missing = await missingFiles(place, options.dtype);
    if (missing.length > 0 && place.hasId && options.download) {
      await fetchModel(library, options);
      missing = await missingFiles(place, options.dtype);
    }
    if (missing.length > 0) throw incompleteModel(place, missing);
    return toTranslationModel(library, await openFolder(library, place, options), place.name);
  });
}
