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

const LOOKS_DEPENDENT = /(?:ed|ly|ive|ous|ic|al)$/;

export function englishHeads(entries: readonly LexiconEntry[], terms: readonly Term[]): EnglishHeads {
  const heads = new Set<string>();
  const modifiers = new Set<string>();
  const verbs = new Set<string>();
  for (const { pos, en } of entries) {
    if (pos === 'N' || pos === 'NP') heads.add(headOf(en));
    if (pos === 'A') for (const word of contentWords(en)) modifiers.add(foldWord(word));
    if (pos === 'V') verbs.add(foldWord(contentWords(en.replaceAll('*', ''))[0] ?? ''));
  }
  for (const { partOfSpeech, en } of terms) if (partOfSpeech === 'noun') heads.add(headOf(en));
  const verbOf = (word: string): boolean =>
    verbs.has(word) || verbs.has(word.replace(/ing$/, '')) || verbs.has(word.replace(/ing$/, 'e'));
  return {
    canEnd: (word) => {
      const last = foldWord(word.split('-').at(-1) ?? '');
      return heads.has(last) || !(modifiers.has(last) || verbOf(last) || LOOKS_DEPENDENT.test(last));
    },
    canBegin: (word) => {
      const first = foldWord(word);
      return heads.has(first) || modifiers.has(first) || !verbOf(first);
    },
  };
}
