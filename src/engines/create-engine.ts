/** @module The engines by their id. */
import { loadTermBase, type TermBase } from '../glossary/term-base.js';
import { createTermStore } from '../glossary/term-store.js';
import type { CallOptions } from './calling/engine-caller.js';
import { NO_CONFIGURATION, type Configuration } from './configuration/read-configuration.js';
import { GRAMMAR, KIND_NAMES, OPUS_MT } from './engine-names.js';
import { typeOf } from './engine-type.js';
import type { Engine } from './engine.js';
import { loadGrammarData, type GrammarData } from './grammar/grammar-data.js';
import { createGrammarEngine } from './grammar/grammar-engine.js';
import type { Environment } from './http/proxy.js';

/** What can be named without a configuration; services need a key or an address, `opus-mt` a library and a model. */
export const ENGINE_IDS: readonly string[] = [GRAMMAR, OPUS_MT, ...KIND_NAMES];

export const DEFAULT_ENGINE = GRAMMAR;

/** The grammar's data with the forms of the terms from the term store. */
export function loadGrammar(folder: string, termBase: TermBase): Promise<GrammarData> {
  const store = createTermStore(termBase);
  return loadGrammarData({
    folder,
    terms: termBase.terms,
    pluralOf: (term) => (term.number === 'count' ? store.render(term, { count: 2 }) : undefined),
  });
}

/** The grammar's data of a glossary folder, for `explain`. */
export const loadGrammarForGlossary = async (folder: string): Promise<GrammarData> =>
  loadGrammar(folder, await loadTermBase(folder));

/** Where services and their keys are named. */
export interface EngineSources {
  /** @default none */
  readonly configuration?: Configuration | undefined;
  /** Holds keys and proxies. @default that of the process */
  readonly environment?: Environment | undefined;
}

const sourcesOf = ({ configuration = NO_CONFIGURATION, environment = process.env }: EngineSources) => ({
  configuration,
  environment,
});

/**
 * Loads an engine.
 * @param id - `grammar`, an engine of the configuration, or a kind of engine.
 * @param folder - the glossary folder, which holds the engine's lexicon and rules.
 * @throws DuizhaoError `ENGINE_UNKNOWN`, `ENGINE_CONFIGURATION`, `ENGINE_UNAVAILABLE`
 */
export async function createEngine(
  id: string,
  folder: string,
  termBase: TermBase,
  sources: EngineSources = {},
): Promise<Engine> {
  if (id === GRAMMAR) return createGrammarEngine(await loadGrammar(folder, termBase));
  const { configuration, environment } = sourcesOf(sources);
  // What runs models or reaches the network is loaded by those who use it only.
  if (typeOf(id, configuration) === OPUS_MT) {
    const { createLocalEngine } = await import('./local-engines.js');
    return createLocalEngine(id, configuration);
  }
  const { createServiceEngine } = await import('./service-engines.js');
  return createServiceEngine(id, termBase, { configuration, environment });
}

/**
 * How often and how many at a time an engine may be asked, as the configuration says.
 * @throws DuizhaoError `ENGINE_UNKNOWN`, `ENGINE_CONFIGURATION`
 */
export async function callOptionsOf(id: string, sources: EngineSources = {}): Promise<CallOptions> {
  if (id === GRAMMAR || typeOf(id, sourcesOf(sources).configuration) === OPUS_MT) return {};
  const { prepareService } = await import('./service-engines.js');
  return prepareService(id, sourcesOf(sources)).calls;
}
