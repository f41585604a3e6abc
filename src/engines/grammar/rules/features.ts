/** @module The features that rules may ask for, one bit each. */
import { NOUN_CLASSES, VERB_FRAMES } from '../../../glossary/lexicon/feature-schema.js';

/** Noun classes, verb frames, and what the engine itself needs to know of a phrase. */
const FEATURE_NAMES = [
  ...NOUN_CLASSES,
  ...VERB_FRAMES,
  // phrases
  'front', // an adjunct that opens its clause
  'term', // from the glossary
  'action', // a verb that has a noun of its own
  'attributive', // an action that modifies nouns: "inspection personnel"
  'modal',
  'unit', // a measure word that English keeps
  'quoted',
  'proper',
  'manner', // an adjective that also says how: "rapid, rapidly"
  'purposive', // a noun that takes "to do": plan, campaign
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];

const BITS = new Map<string, number>(FEATURE_NAMES.map((name, index) => [name, 1 << index]));

/** The bit of a feature, 0 for one that the grammar does not know. */
export const featureBit = (name: string): number => BITS.get(name) ?? 0;

export const featureBits = (...names: readonly FeatureName[]): number =>
  names.reduce((bits, name) => bits | featureBit(name), 0);

export const isFeature = (name: string): name is FeatureName => BITS.has(name);
