/** @module A lexicon entry as a phrase with features: what the realiser inflects. */
import type { LexiconEntry } from '../../../glossary/lexicon/lexicon-entry.js';
import { nominal, verbal, words, type English, type Nominal, type VerbChoice } from '../english/nodes.js';
import { readVerbPattern } from '../english/verb-pattern.js';

type Features = LexiconEntry['features'];

const text = (features: Features, name: string): string | undefined => {
  const value = features[name];
  return typeof value === 'string' ? value : undefined;
};

function nounFeatures(features: Features): Partial<Nominal> {
  const countability = features['mass']
    ? 'mass'
    : features['plural']
      ? 'plural'
      : features['proper']
        ? 'proper'
        : 'count';
  return {
    countability,
    unique: features['unique'] === true,
    usual: features['usual'] === 'plural' ? 'plural' : 'singular',
    preposition: text(features, 'prep') ?? 'of',
    plural: text(features, 'plural-form'),
    modifierForm: text(features, 'mod'),
    nounClass: text(features, 'class'),
  };
}

/** The noun of a verb's action: mass unless the entry says that it can be counted. */
function actionNoun(features: Features): Nominal | undefined {
  const head = text(features, 'nom');
  if (head === undefined) return undefined;
  const countability = features['nom-count'] ? 'count' : 'mass';
  return nominal(head, { countability, preposition: text(features, 'nomprep') ?? 'of' });
}

const OBJECT_FRAMES = new Set(['np', 'np+to', 'np+that', 'np+np']);

export const frameOf = (entry: LexiconEntry): string =>
  entry.pos === 'V' ? (text(entry.features, 'frame') ?? 'np') : 'none';

/** "not impose", "may not": the realiser places the negation. */
const NEGATIVE = /^(?:not |((?:may|shall|must|should|can) )not ?)/;

function verbEnglish(entry: LexiconEntry, choose: VerbChoice | undefined): English {
  const takesObject = OBJECT_FRAMES.has(frameOf(entry));
  const negative = NEGATIVE.test(entry.en);
  const pattern = readVerbPattern(negative ? entry.en.replace(NEGATIVE, '$1') : entry.en, takesObject);
  return verbal(pattern, {
    nominal: actionNoun(entry.features),
    negative,
    alwaysActive: entry.features['passive'] === 'no' || undefined,
    choose: frameOf(entry) === 'np' ? choose : undefined,
  });
}

/** The English of an entry of any part of speech. `choose` is the verb's English by its object. */
export function entryEnglish(entry: LexiconEntry, choose?: VerbChoice): English {
  const { features, en } = entry;
  switch (entry.pos) {
    case 'N':
    case 'NP':
      return nominal(en, nounFeatures(features));
    case 'M':
      return nominal(en, { plural: text(features, 'plural-form') });
    case 'V':
    case 'VP':
      return verbEnglish(entry, choose);
    case 'A':
    case 'AP':
      return {
        kind: 'adjective',
        text: en,
        predicative: text(features, 'predicative'),
        adverb: text(features, 'adverb'),
        post: features['post'] === true,
      };
    case 'D': {
      const position = text(features, 'position');
      const place = position === 'after' || position === 'front' ? position : 'before';
      return { kind: 'adverb', text: en, position: place, light: features['light'] === true };
    }
    case 'Q': {
      const takes = text(features, 'takes');
      const number = takes === 'plural' || takes === 'singular' ? takes : undefined;
      return { kind: 'determiner', text: en, takes: number, post: features['post'] === true };
    }
    case 'T':
      return {
        kind: 'time',
        adverbial: en,
        noun: text(features, 'noun') ?? en.replace(/^(in|at|on|by|during) (the )?/, ''),
      };
    default:
      return words(en);
  }
}
