/** @module The engines by their id. */
import { loadTermBase, type TermBase } from '../glossary/term-base.js';
import { createTermStore } from '../glossary/term-store.js';
import { DuizhaoError } from '../model/index.js';
import type { Engine } from './engine.js';
import { loadGrammarData, type GrammarData } from './grammar/grammar-data.js';
import { createGrammarEngine } from './grammar/grammar-engine.js';

export const ENGINE_IDS = ['grammar'] as const;

export const DEFAULT_ENGINE = 'grammar';

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

/**
 * Loads an engine.
 * @param folder - the glossary folder, which holds the engine's lexicon and rules.
 * @throws DuizhaoError `ENGINE_UNKNOWN`
 */
export async function createEngine(id: string, folder: string, termBase: TermBase): Promise<Engine> {
  if (id !== 'grammar') {
    throw new DuizhaoError({
      code: 'ENGINE_UNKNOWN',
      kind: 'usage',
      message: `There is no engine "${id}".`,
      cure: `Choose one of: ${ENGINE_IDS.join(', ')}.`,
    });
  }
  return createGrammarEngine(await loadGrammar(folder, termBase));
}
