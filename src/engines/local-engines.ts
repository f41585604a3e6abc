/** @module Engines that run a model on this machine, by their names in the configuration. */
import type { DuizhaoError } from '../model/index.js';
import { describeFaults, type Configuration } from './configuration/read-configuration.js';
import { engineError } from './engine-error.js';
import { typeOf } from './engine-type.js';
import { OPUS_MT } from './engine-names.js';
import type { Engine } from './engine.js';
import { findProblem } from './opus-mt/find-problem.js';
import { createOpusMtEngine } from './opus-mt/opus-mt-engine.js';
import { opusMtOptions, type OpusMtOptions } from './opus-mt/options.js';

/** @throws DuizhaoError `ENGINE_CONFIGURATION` */
export function prepareLocal(
  id: string,
  { engines, path = 'duizhao.config.json' }: Configuration,
): OpusMtOptions {
  const parsed = opusMtOptions.safeParse(Object.hasOwn(engines, id) ? engines[id] : {});
  if (parsed.success) return parsed.data;
  throw engineError('ENGINE_CONFIGURATION', {
    message: `${path}: ${describeFaults(parsed.error, ['engines', id])}`,
    cure: 'Correct the file; docs/engines-opus-mt.md describes the settings.',
  });
}

/** Why the engine cannot be used, if so; nothing is loaded. */
export const localProblem = (options: OpusMtOptions): Promise<DuizhaoError | undefined> =>
  findProblem(options);

/** @throws DuizhaoError `ENGINE_CONFIGURATION`, `ENGINE_UNAVAILABLE` */
export const createLocalEngine = async (id: string, configuration: Configuration): Promise<Engine> =>
  createOpusMtEngine(id, prepareLocal(id, configuration));

/** The model runs on this machine. */
export const isLocalEngine = (id: string, configuration: Configuration): boolean =>
  typeOf(id, configuration) === OPUS_MT;
