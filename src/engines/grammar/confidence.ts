/** @module How sure a sentence is: its derivation, weighed, as the chance that it comes out better than most. */
import type { ClauseUnit } from './clause/clause-unit.js';
import { isLastResort, leavesOf } from './clause/leaves.js';
import { GLUE, type ClauseReading } from './clause/parse-clause.js';

/** What a derivation is weighed by. */
export const CONFIDENCE_FEATURES = [
  'glue',
  'lastResort',
  'rareReading',
  'terms',
  'ownSubject',
  'longClause',
] as const;

export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];

/**
 * Logistic regression on the work reports of 2010 and 2012: is the chrF of the sentence above their median? The weight
 * of glue is set by hand to that of last resorts, as chrF hardly sees the order of words. docs/engine.md has the
 * correlations on other reports.
 */
const BIAS = 0.75;
const WEIGHTS: Readonly<Record<ConfidenceFeature, number>> = {
  glue: -2.6,
  lastResort: -2.6,
  rareReading: -3.4,
  terms: 2.1,
  ownSubject: -0.3,
  longClause: -0.1,
};

/** The greatest values that the regression saw more than once. */
const MOST = { glue: 0.5, lastResort: 0.6, rareReading: 0.8 } as const;

/** A clause beyond this many characters is long; the rest counts in tens. */
const LONG_CLAUSE = 25;

export type ConfidenceValues = Readonly<Record<ConfidenceFeature, number>>;

export interface Confidence {
  /** 0 to 1, two decimals. */
  readonly score: number;
  readonly values: ConfidenceValues;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/**
 * Costs are by character: of joins without a rule, of words from a last resort, and of all else, which is high where a
 * clause falls into many short words or needs unusual rules. Terms are the share of the characters in official terms;
 * an own subject is one that the Chinese names, which has more places to go wrong than none.
 */
function valuesOf(readings: readonly ClauseReading[], units: readonly ClauseUnit[]): ConfidenceValues {
  const characters = Math.max(1, sum(readings.map((reading) => reading.text.length)));
  const leaves = readings.flatMap((reading) => reading.phrases.flatMap(({ item }) => leavesOf(item)));
  const glue = GLUE * sum(readings.map((reading) => Math.max(0, reading.phrases.length - 1)));
  const lastResort = sum(leaves.filter(isLastResort).map((edge) => edge.cost));
  const cost = sum(readings.map((reading) => reading.cost));
  const terms = sum(leaves.map((edge) => (edge.source === 'term' ? edge.end - edge.start : 0)));
  const longest = Math.max(0, ...readings.map((reading) => reading.text.length));
  return {
    glue: Math.min(MOST.glue, glue / characters),
    lastResort: Math.min(MOST.lastResort, lastResort / characters),
    rareReading: Math.min(MOST.rareReading, Math.max(0, cost - glue - lastResort) / characters),
    terms: terms / characters,
    ownSubject: units.filter((unit) => unit.kind === 'clause').length / Math.max(1, readings.length),
    longClause: Math.max(0, longest - LONG_CLAUSE) / 10,
  };
}

/** What each feature adds to the log-odds, or takes from them, compared with an ordinary sentence. */
export const effectOf = (feature: ConfidenceFeature, values: ConfidenceValues): number =>
  WEIGHTS[feature] * (values[feature] - ORDINARY[feature]);

/** The mean sentence of the two reports. */
const ORDINARY: ConfidenceValues = {
  glue: 0.01,
  lastResort: 0.04,
  rareReading: 0.35,
  terms: 0.3,
  ownSubject: 0.25,
  longClause: 0.1,
};

/** The confidence in the English of a sentence that has been read; 1 for one without words. */
export function sentenceConfidence(
  readings: readonly ClauseReading[],
  units: readonly ClauseUnit[],
): Confidence {
  const values = valuesOf(readings, units);
  if (readings.every((reading) => reading.text === '')) return { score: 1, values };
  const odds = BIAS + sum(CONFIDENCE_FEATURES.map((feature) => WEIGHTS[feature] * values[feature]));
  return { score: Math.round(100 / (1 + Math.exp(-odds))) / 100, values };
}
