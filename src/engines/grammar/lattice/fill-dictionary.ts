/** @module Puts the lexicon, the term base and the literals of the rules into the dictionary. */
import type { LexiconEntry } from '../../../glossary/lexicon/lexicon-entry.js';
import { normalizeForMatching } from '../../../language/zh/index.js';
import type { Term } from '../../../model/index.js';
import { isModal } from '../english/verb-group.js';
import { featureBit, featureBits } from '../rules/features.js';
import { categoryId, type Category, type LiteralTable } from '../rules/symbols.js';
import { words, type VerbChoice } from '../english/nodes.js';
import { COSTS, wordCost } from './costs.js';
import type { HeadClasses } from './head-classes.js';
import { lazily, type Dictionary, type Reading } from './dictionary.js';
import { entryEnglish, frameOf } from './entry-english.js';
import { shortEnglish, termCategory, termClass, termEnglish } from './term-english.js';

/** Fixed verb phrases behave as verbs without object, so that adverbs and auxiliaries reach them. */
const CATEGORY_OF: Readonly<Record<LexiconEntry['pos'], Category>> = {
  N: 'N',
  A: 'A',
  V: 'V',
  D: 'D',
  P: 'P',
  T: 'T',
  M: 'M',
  Q: 'Q',
  C: 'C',
  NP: 'NP',
  VP: 'V',
  AP: 'AP',
  PP: 'PP',
  S: 'S',
};

function entryFeatures(entry: LexiconEntry): number {
  const { features } = entry;
  let bits = 0;
  if (typeof features['class'] === 'string') bits |= featureBit(features['class']);
  if (features['proper']) bits |= featureBits('proper');
  if (features['unit']) bits |= featureBits('unit');
  if (entry.pos === 'A' && features['adverb']) bits |= featureBits('manner');
  if (entry.pos === 'N' && features['prep'] === 'to') bits |= featureBits('purposive');
  if (entry.pos === 'V' || entry.pos === 'VP') {
    bits |= featureBit(frameOf(entry));
    if (features['nom']) bits |= featureBits('action');
    if (features['nom'] && features['attributive'] !== 'no') bits |= featureBits('attributive');
    if (isModal(entry.en.split(' ')[0] ?? '')) bits |= featureBits('modal');
  }
  return bits;
}

export function addEntries(
  dictionary: Dictionary,
  entries: readonly LexiconEntry[],
  choices: ReadonlyMap<string, VerbChoice>,
): void {
  for (const entry of entries) {
    const extra = Number(entry.features['cost'] ?? (entry.zh.length === 1 ? COSTS.singleCharacter : 0));
    dictionary.add(entry.zh, {
      symbol: categoryId(CATEGORY_OF[entry.pos]),
      features: entryFeatures(entry),
      cost: wordCost(COSTS.lexicon, entry.zh.length, extra),
      english: lazily(() => entryEnglish(entry, choices.get(entry.zh))),
      source: 'lexicon',
      origin: `${entry.file}:${entry.line}`,
    });
  }
}

/** What the term store says of a term's forms. */
export type PluralOf = (term: Term) => string | undefined;

/** The lexicon's noun for the same Chinese: a term may be the official English of a general word. */
function generalNoun(dictionary: Dictionary, chinese: string): Reading | undefined {
  return dictionary
    .get(chinese)
    ?.find((reading) => reading.source === 'lexicon' && reading.symbol === categoryId('N'));
}

/** What terms take from elsewhere. */
export interface TermSources {
  readonly pluralOf: PluralOf;
  readonly classes: HeadClasses;
}

/** Adds the terms; the lexicon must be there already, as a term inherits what it does not say itself. */
export function addTerms(
  dictionary: Dictionary,
  terms: readonly Term[],
  { pluralOf, classes }: TermSources,
): void {
  for (const term of terms) {
    if (term.status === 'deprecated') continue;
    const { category, frame } = termCategory(term);
    const nounClass = category === 'N' ? termClass(term, classes) : undefined;
    const general = category === 'N' ? generalNoun(dictionary, term.zh) : undefined;
    const inherited = general?.features ?? 0;
    const features =
      featureBits('term', ...(frame ? [frame] : []), ...(nounClass ? [nounClass] : [])) | inherited;
    const english = lazily(() => {
      const noun = general?.english();
      return termEnglish(term, {
        plural: pluralOf(term),
        nounClass,
        general: noun?.kind === 'nominal' ? noun : undefined,
      });
    });
    const short = lazily(() => shortEnglish(term, nounClass));
    const later = term.short === undefined ? {} : { later: { zh: term.zh, english: short } };
    for (const chinese of new Set([term.zh, ...term.variants].map((zh) => normalizeForMatching(zh).text))) {
      dictionary.add(chinese, {
        symbol: categoryId(category),
        features,
        cost: wordCost(COSTS.term, chinese.length, 0),
        english,
        source: 'term',
        origin: `${term.file}:${term.line}`,
        ...later,
      });
    }
  }
}

const NOTHING = words('');

/** `的$` is the 的 at the end of a clause. */
export function addLiterals(dictionary: Dictionary, literals: LiteralTable): void {
  for (const [text, symbol] of literals.entries()) {
    const origin = 'literal';
    const atEnd = text.endsWith('$');
    dictionary.add(atEnd ? text.slice(0, -1) : text, {
      ...(atEnd ? { atEnd } : {}),
      symbol,
      features: 0,
      cost: COSTS.literal,
      english: () => NOTHING,
      source: 'literal',
      origin,
    });
  }
}
