/** @module Which English words end a noun phrase, and which open a clause, as far as the lexicon knows. */
import type { Term } from '../../model/index.js';
import type { LexiconEntry } from '../lexicon/lexicon-entry.js';
import { contentWords, foldWord } from './english-words.js';

export interface EnglishHeads {
  /** False for a word that is known as an adjective or verb, or looks like one, and never as a noun. */
  canEnd(word: string): boolean;
  /** False for a word that is only known as a verb. */
  canBegin(word: string): boolean;
}

/** The words before the first preposition: the last of them is the head. */
const BEFORE_PREPOSITION = /^(.*?)(?: (?:of|for|in|on|to|with|and|at|from|by)\b.*)?$/;

function headOf(english: string): string {
  const [, phrase = ''] = BEFORE_PREPOSITION.exec(english.replaceAll(/[*_]/g, '').toLowerCase()) ?? [];
  return foldWord(phrase.split(/[\s-]/).at(-1) ?? '');
}

const LOOKS_DEPENDENT = /(?:ed|ing|ly|ive|ous|ic|al)$/;

/** Entries that end with a word that looks like a modifier; fewer are faults of the count. */
const SURELY_NOUN = 5;

function countHeads(entries: readonly LexiconEntry[], terms: readonly Term[]): ReadonlyMap<string, number> {
  const nouns = [
    ...entries.filter(({ pos }) => pos === 'N' || pos === 'NP'),
    ...terms.filter(({ partOfSpeech }) => partOfSpeech === 'noun'),
  ];
  const counts = new Map<string, number>();
  for (const { en } of nouns) {
    // What stands before "and" may be one of two modifiers: economic and social development.
    if (/ and /.test(en)) continue;
    const head = headOf(en);
    counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  return counts;
}

export function englishHeads(entries: readonly LexiconEntry[], terms: readonly Term[]): EnglishHeads {
  const heads = countHeads(entries, terms);
  const modifiers = new Set<string>();
  const verbs = new Set<string>();
  for (const { pos, en } of entries) {
    if (pos === 'A') for (const word of contentWords(en)) modifiers.add(foldWord(word));
    if (pos === 'V') verbs.add(foldWord(contentWords(en.replaceAll('*', ''))[0] ?? ''));
  }
  const isVerb = (word: string): boolean =>
    verbs.has(word) || verbs.has(word.replace(/ing$/, '')) || verbs.has(word.replace(/ing$/, 'e'));
  const isHead = (word: string): boolean => {
    const least = modifiers.has(word) || LOOKS_DEPENDENT.test(word) ? SURELY_NOUN : 1;
    return (heads.get(word) ?? 0) >= least;
  };
  return {
    canEnd: (word) => {
      const last = foldWord(word.split('-').at(-1) ?? '');
      return isHead(last) || !(modifiers.has(last) || isVerb(last) || LOOKS_DEPENDENT.test(last));
    },
    canBegin: (word) => {
      const first = foldWord(word);
      return heads.has(first) || modifiers.has(first) || !isVerb(first);
    },
  };
}
