/** @module The words that Chinese is cut by for harvesting: what each can be, and what English it is known to have. */
import type { Term } from '../../model/index.js';
import type { LexiconEntry } from '../lexicon/lexicon-entry.js';
import { contentStems } from './english-words.js';

/** What a word can be inside a term. */
export type WordClass = 'noun' | 'verb' | 'adjective' | 'other';

export interface WordList {
  /** Nothing for what is no word. */
  classes(word: string): ReadonlySet<WordClass> | undefined;
  /** Each English of the word that the glossary has, as stems; nothing where it has none. */
  senses(word: string): readonly (readonly string[])[] | undefined;
  /** Characters of the longest word. */
  readonly longest: number;
}

const LEXICON_CLASSES: Readonly<Record<string, WordClass>> = {
  N: 'noun',
  NP: 'noun',
  V: 'verb',
  A: 'adjective',
};

const TERM_CLASSES: Readonly<Record<string, WordClass>> = {
  noun: 'noun',
  proper: 'noun',
  verb: 'verb',
  adjective: 'adjective',
};

/** Longer entries are phrases; cutting by them would hide the terms inside. */
const LONGEST_WORD = 6;

/** Features of an entry that hold further English of it. */
const ENGLISH_FEATURES = ['nom', 'mod', 'adverb'] as const;

interface Word {
  readonly classes: Set<WordClass>;
  readonly senses: (readonly string[])[];
}

export function createWordList(entries: readonly LexiconEntry[], terms: readonly Term[]): WordList {
  const words = new Map<string, Word>();
  const add = (zh: string, wordClass: WordClass, english: readonly (string | undefined)[]): void => {
    if (zh.length > LONGEST_WORD) return;
    const word = words.get(zh) ?? { classes: new Set<WordClass>(), senses: [] };
    words.set(zh, word);
    word.classes.add(wordClass);
    const senses = english.map((text) => contentStems(text ?? '')).filter((stems) => stems.length > 0);
    word.senses.push(...senses);
  };
  for (const { zh, pos, en, features } of entries) {
    const others = ENGLISH_FEATURES.map((name) => features[name]).filter(
      (value) => typeof value === 'string',
    );
    add(zh, LEXICON_CLASSES[pos] ?? 'other', [en, ...others]);
  }
  for (const { zh, partOfSpeech, en, short, alternatives } of terms) {
    add(zh, TERM_CLASSES[partOfSpeech] ?? 'other', [en, short, ...alternatives]);
  }
  return {
    classes: (word) => words.get(word)?.classes,
    senses: (word) => words.get(word)?.senses,
    longest: LONGEST_WORD,
  };
}
