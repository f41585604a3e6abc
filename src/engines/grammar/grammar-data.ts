/** @module What the engine knows, loaded once: words, rules, the dictionary of last resort. */
import type { LexiconEntry } from '../../glossary/lexicon/lexicon-entry.js';
import { loadSpelling } from '../../glossary/spelling/load-spelling.js';
import { createSpeller, type Speller } from '../../glossary/spelling/speller.js';
import { loadLexicon } from '../../glossary/lexicon/load-lexicon.js';
import type { Term } from '../../model/index.js';
import { ACTIONS } from './actions/build.js';
import { buildRuleTrie, type RuleTrieNode } from './chart/rule-trie.js';
import { loadCompiledDictionary, type CompiledDictionary } from './compiled-dictionary.js';
import { Dictionary, lazily } from './lattice/dictionary.js';
import { headClasses } from './lattice/head-classes.js';
import { addEntries, addLiterals, addTerms, type PluralOf } from './lattice/fill-dictionary.js';
import { parseIssuer, type Issuer } from './issuers/parse-issuer.js';
import { parseRule, type RuleReader } from './rules/parse-rule.js';
import { verbChoices } from './collocations/choose-verb.js';
import { parseCollocation, type Collocation } from './collocations/parse-collocation.js';
import type { VerbChoice } from './english/nodes.js';
import { readLines, type LineFault, type ReadLines } from './read-lines.js';
import type { Rule } from './rules/rule.js';
import { LiteralTable } from './rules/symbols.js';
import { createDataFingerprint } from './touching-data.js';

export interface GrammarData {
  readonly dictionary: Dictionary;
  readonly general: CompiledDictionary;
  readonly gazetteer: CompiledDictionary;
  readonly ruleTrie: RuleTrieNode;
  readonly rules: readonly Rule[];
  readonly collocations: readonly Collocation[];
  /** The short English of an issuer by the end of its Chinese name. */
  readonly issuers: ReadonlyMap<string, string>;
  /** American into British; names stay as they are. */
  readonly toBritish: () => Speller;
  readonly faults: readonly LineFault[];
  readonly entryCount: number;
  /** All British spellings as one text. */
  readonly britishSpellings: () => string;
  /** SHA-256 over the data that can touch a text. */
  readonly fingerprintOf: (text: string) => string;
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
export const loadRules = (folder: string, literals: LiteralTable): Promise<ReadLines<Rule>> =>
  readLines(folder, 'phrases', (text, file, line) => parseRule(text, file, line, ruleReader(literals)));

export const loadCollocations = (folder: string): Promise<ReadLines<Collocation>> =>
  readLines(folder, 'collocations', parseCollocation);

export const loadIssuers = (folder: string): Promise<ReadLines<Issuer>> =>
  readLines(folder, 'names', parseIssuer, 'issuers.tsv');

function fillDictionary(
  entries: readonly LexiconEntry[],
  sources: GrammarSources,
  literals: LiteralTable,
  choices: ReadonlyMap<string, VerbChoice>,
): Dictionary {
  const dictionary = new Dictionary();
  addEntries(dictionary, entries, choices);
  addTerms(dictionary, sources.terms, {
    pluralOf: sources.pluralOf,
    classes: headClasses(entries),
  });
  addLiterals(dictionary, literals);
  return dictionary;
}

/** Official names with capitals: they are spelt as their bearers spell them. */
function properNames(terms: readonly Term[], entries: readonly LexiconEntry[]): readonly string[] {
  const proper = terms.filter(({ partOfSpeech }) => partOfSpeech === 'proper');
  const official = proper.flatMap((term) => [term.en, term.short, ...term.alternatives]);
  const nouns = entries.filter(({ pos }) => pos === 'N' || pos === 'NP').map(({ en }) => en);
  return [...official, ...nouns].filter((name) => name !== undefined).filter((name) => /^\p{Lu}/u.test(name));
}

/** Loads everything that the engine needs. Faulty lines are left out; `faults` and `glossary check` name them. */
export async function loadGrammarData(sources: GrammarSources): Promise<GrammarData> {
  const literals = new LiteralTable();
  const [lexicon, written, collocations, issuers, spelling] = await Promise.all([
    loadLexicon(sources.folder),
    loadRules(sources.folder, literals),
    loadCollocations(sources.folder),
    loadIssuers(sources.folder),
    loadSpelling(sources.folder),
  ]);
  const choices = verbChoices(collocations.values);
  const general = loadCompiledDictionary(new URL('general-dictionary.tsv', sources.compiled ?? COMPILED));
  const gazetteer = loadCompiledDictionary(new URL('places.tsv', sources.compiled ?? COMPILED));
  const issuersByEnding = new Map(issuers.values.map(({ ending, english }) => [ending, english]));
  return {
    dictionary: fillDictionary(lexicon.entries, sources, literals, choices),
    general,
    gazetteer,
    ruleTrie: buildRuleTrie(written.values),
    rules: written.values,
    collocations: collocations.values,
    toBritish: lazily(() => createSpeller(spelling.pairs, properNames(sources.terms, lexicon.entries))),
    britishSpellings: lazily(() => JSON.stringify(spelling.pairs)),
    issuers: issuersByEnding,
    faults: [...written.faults, ...collocations.faults, ...issuers.faults],
    entryCount: lexicon.entries.length,
    fingerprintOf: createDataFingerprint({
      entries: lexicon.entries,
      terms: sources.terms,
      rules: written.values,
      collocations: collocations.values,
      issuers: issuersByEnding,
    }),
  };
}
