/** @module Engines that ask a service, by their names in the configuration; and the names of all. */
import type { DuizhaoError } from '../model/index.js';
import { keyProblem, readKey, type KeyPlace } from './configuration/api-key.js';
import { describeFaults, type Configuration } from './configuration/read-configuration.js';
import { engineError } from './engine-error.js';
import { ENGINE_KINDS, type PreparedEngine } from './engine-kinds.js';
import { GRAMMAR, isKindName, KIND_NAMES, OPUS_MT } from './engine-names.js';
import { typeOf } from './engine-type.js';
import type { Engine } from './engine.js';
import type { Environment } from './http/proxy.js';
import type { TermBase } from '../glossary/term-base.js';

export interface ServiceSources {
  readonly configuration: Configuration;
  readonly environment: Environment;
}

function configurationError(message: string, cure: string): DuizhaoError {
  return engineError('ENGINE_CONFIGURATION', { message, cure });
}

function unknownEngine(id: string, { engines }: Configuration): DuizhaoError {
  const known = [...new Set([GRAMMAR, ...Object.keys(engines), OPUS_MT, ...KIND_NAMES])];
  return engineError('ENGINE_UNKNOWN', {
    message: `There is no engine "${id}".`,
    cure: `Choose one of: ${known.join(', ')}; or describe it in duizhao.config.json.`,
  });
}

/** All but the grammar. A kind can be named without being configured. */
export function serviceNames({ engines }: Configuration): readonly string[] {
  return [...new Set([...Object.keys(engines), OPUS_MT, ...KIND_NAMES])].filter((id) => id !== GRAMMAR);
}

/** @throws DuizhaoError `ENGINE_UNKNOWN`, `ENGINE_CONFIGURATION` */
export function prepareService(id: string, { configuration, environment }: ServiceSources): PreparedEngine {
  const { engines, path = 'duizhao.config.json' } = configuration;
  if (id === GRAMMAR)
    throw configurationError(`${path}: engines.${GRAMMAR} has no settings.`, 'Take it out.');
  const settings = Object.hasOwn(engines, id) ? engines[id] : undefined;
  const type = typeOf(id, configuration);
  if (!isKindName(type)) {
    if (settings === undefined) throw unknownEngine(id, configuration);
    throw configurationError(
      `${path}: engines.${id} is of no known kind.`,
      `Give it "type", one of: ${[OPUS_MT, ...KIND_NAMES].join(', ')}.`,
    );
  }
  const parsed = ENGINE_KINDS[type].parse(settings ?? {}, environment);
  if (parsed.success) return parsed.data;
  throw configurationError(
    `${path}: ${describeFaults(parsed.error, ['engines', id])}`,
    'Correct the file; docs/engines.md describes the settings.',
  );
}

const placeOf = (id: string, { keyVariable, baseUrl }: PreparedEngine): KeyPlace => ({
  engine: id,
  variable: keyVariable,
  baseUrl,
});

/** Why the engine cannot be used, if so; nothing is asked. */
export function serviceProblem(
  id: string,
  prepared: PreparedEngine,
  { environment }: ServiceSources,
): DuizhaoError | undefined {
  return keyProblem(placeOf(id, prepared), environment);
}

/** @throws DuizhaoError `ENGINE_UNKNOWN`, `ENGINE_CONFIGURATION` */
export function createServiceEngine(id: string, termBase: TermBase, sources: ServiceSources): Engine {
  const prepared = prepareService(id, sources);
  const key = readKey(placeOf(id, prepared), sources.environment);
  return prepared.create({ id, key, environment: sources.environment, termBase });
}
