/** @module What the engine knows, loaded once: words, rules, the dictionary of last resort. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LexiconEntry } from '../../glossary/lexicon/lexicon-entry.js';
import { loadLexicon } from '../../glossary/lexicon/load-lexicon.js';
import type { Term } from '../../model/index.js';
import { ACTIONS } from './actions/build.js';
import { buildRuleTrie, type RuleTrieNode } from './chart/rule-trie.js';
import { loadCompiledDictionary, type CompiledDictionary } from './compiled-dictionary.js';
import { Dictionary } from './lattice/dictionary.js';
import { addEntries, addLiterals, addTerms, type PluralOf } from './lattice/fill-dictionary.js';
import { parseRule, type RuleReader } from './rules/parse-rule.js';
import type { Rule, RuleFault } from './rules/rule.js';
import { LiteralTable } from './rules/symbols.js';

export interface GrammarData {
  readonly dictionary: Dictionary;
  readonly general: CompiledDictionary;
  readonly gazetteer: CompiledDictionary;
  readonly ruleTrie: RuleTrieNode;
  readonly rules: readonly Rule[];
  readonly faults: readonly RuleFault[];
  readonly entryCount: number;
}

export interface GrammarSources {
  /** The glossary folder. */
  readonly folder: string;
  readonly terms: readonly Term[];
  readonly pluralOf: PluralOf;
  /** The folder of compiled data, made by `npm run build`. @default dist/data */
  readonly compiled?: URL;
}

const COMPILED = new URL('../../../dist/data/', import.meta.url);

export function ruleReader(literals: LiteralTable): RuleReader {
  return { literals, actions: new Map([...ACTIONS].map(([name, action]) => [name, action.head])) };
}

/** Reads `phrases/*.tsv`: the good rules, and the faults of the others. */
export async function loadRules(
  folder: string,
  literals: LiteralTable,
): Promise<{ readonly rules: readonly Rule[]; readonly faults: readonly RuleFault[] }> {
  const names = (await readdir(join(folder, 'phrases'))).filter((name) => name.endsWith('.tsv')).toSorted();
  const rules: Rule[] = [];
  const faults: RuleFault[] = [];
  for (const name of names) {
    const lines = (await readFile(join(folder, 'phrases', name), 'utf8')).split('\n');
    lines.forEach((text, index) => {
      const parsed = parseRule(text.replace(/\r$/, ''), `phrases/${name}`, index + 1, ruleReader(literals));
      if (parsed && 'message' in parsed) faults.push(parsed);
      else if (parsed) rules.push(parsed);
    });
  }
  return { rules, faults };
}

function fillDictionary(
  entries: readonly LexiconEntry[],
  sources: GrammarSources,
  literals: LiteralTable,
): Dictionary {
  const dictionary = new Dictionary();
  addEntries(dictionary, entries);
  addTerms(dictionary, sources.terms, sources.pluralOf);
  addLiterals(dictionary, literals);
  return dictionary;
}

/** Loads everything that the engine needs. Faulty lines are left out; `faults` and `glossary check` name them. */
export async function loadGrammarData(sources: GrammarSources): Promise<GrammarData> {
  const literals = new LiteralTable();
  const [lexicon, { rules, faults }] = await Promise.all([
    loadLexicon(sources.folder),
    loadRules(sources.folder, literals),
  ]);
  return {
    dictionary: fillDictionary(lexicon.entries, sources, literals),
    general: loadCompiledDictionary(new URL('general-dictionary.tsv', sources.compiled ?? COMPILED)),
    gazetteer: loadCompiledDictionary(new URL('places.tsv', sources.compiled ?? COMPILED)),
    ruleTrie: buildRuleTrie(rules),
    rules,
    faults,
    entryCount: lexicon.entries.length,
  };
}
