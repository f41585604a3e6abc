/** @module Which features each part of speech of the lexicon may carry, and with which values. */
import type { LexiconPartOfSpeech } from './lexicon-entry.js';

/** `flag` takes no value, `text` any English, `cost` a number, a list one of its members. */
export type FeatureShape = 'flag' | 'text' | 'cost' | readonly string[];

export type FeatureSchema = Readonly<Record<string, FeatureShape>>;

export const NOUN_CLASSES = [
  'person',
  'organization',
  'place',
  'time',
  'document',
  'event',
  'system',
  'problem',
  'activity',
  'quality',
  'quantity',
] as const;

export const VERB_FRAMES = ['np', 'none', 'to', 'ing', 'np+to', 'np+that', 'that', 'np+np'] as const;

const ANY: FeatureSchema = { cost: 'cost' };

const NOUN: FeatureSchema = {
  ...ANY,
  mass: 'flag',
  plural: 'flag',
  proper: 'flag',
  unique: 'flag',
  usual: ['plural'],
  prep: 'text',
  class: NOUN_CLASSES,
  mod: 'text',
  'plural-form': 'text',
};

const VERB: FeatureSchema = {
  ...ANY,
  frame: VERB_FRAMES,
  nom: 'text',
  'nom-count': 'flag',
  nomprep: 'text',
  passive: ['no'],
  attributive: ['no'],
  subject: ['thing'],
};

const ADJECTIVE: FeatureSchema = { ...ANY, post: 'flag', adverb: 'text', predicative: 'text' };

/** The table of glossary/README.md. Fixed phrases share the features of the word class they stand for. */
export const FEATURE_SCHEMAS: Readonly<Record<LexiconPartOfSpeech, FeatureSchema>> = {
  N: NOUN,
  NP: NOUN,
  A: ADJECTIVE,
  AP: ADJECTIVE,
  V: VERB,
  VP: { ...ANY, nom: 'text', 'nom-count': 'flag', nomprep: 'text', subject: ['thing'] },
  D: { ...ANY, position: ['before', 'after', 'front'], light: 'flag', negative: 'flag' },
  P: ANY,
  PP: ANY,
  T: { ...ANY, noun: 'text' },
  M: { ...ANY, unit: 'flag', 'plural-form': 'text' },
  Q: { ...ANY, takes: ['plural', 'singular'], post: 'flag' },
  C: ANY,
  S: ANY,
};

/** Pairs that contradict each other. */
export const CONTRADICTIONS: readonly (readonly [string, string])[] = [
  ['mass', 'plural'],
  ['mass', 'usual'],
  ['mass', 'plural-form'],
  ['plural', 'plural-form'],
];

/** Features that say nothing without another one: [feature, what it needs]. */
export const REQUIREMENTS: readonly (readonly [string, string])[] = [['nom-count', 'nom']];
