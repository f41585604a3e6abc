/** @module Why a text came out as it did: each sentence with its English, its confidence and its derivation. */
import { normalizeForMatching, splitSentences } from '../../language/zh/index.js';
import { readSentence, uncertainStretches } from './clause/read-sentence.js';
import {
  CONFIDENCE_FEATURES,
  effectOf,
  sentenceConfidence,
  type Confidence,
  type ConfidenceFeature,
} from './confidence.js';
import { derivationOf, type DerivationNode } from './derivation.js';
import { composeSentence } from './discourse/compose-sentence.js';
import { WE } from './discourse/sentence-group.js';
import type { GrammarData } from './grammar-data.js';
import { takeNumber } from './take-number.js';

export interface ClauseDerivation {
  readonly chinese: string;
  /** More than one: no rule covers the clause as a whole, and glue joins them. */
  readonly phrases: readonly DerivationNode[];
}

/** What makes a sentence surer (`effect` above 0) or less sure than the ordinary one, in log-odds. */
export interface ConfidenceReason {
  readonly feature: ConfidenceFeature;
  readonly effect: number;
}

export interface SentenceDerivation {
  readonly chinese: string;
  /** As a sentence of a report on what was done. */
  readonly english: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The weightiest first. */
  readonly reasons: readonly ConfidenceReason[];
  /** The Chinese that only last resorts could render, each once. */
  readonly lastResorts: readonly string[];
  readonly clauses: readonly ClauseDerivation[];
}

/** Effects below this change the confidence by less than three points. */
const LEAST_EFFECT = 0.12;

const reasonsOf = ({ values }: Confidence): readonly ConfidenceReason[] =>
  CONFIDENCE_FEATURES.map((feature) => ({
    feature,
    effect: Math.round(effectOf(feature, values) * 100) / 100,
  }))
    .filter(({ effect }) => Math.abs(effect) >= LEAST_EFFECT)
    .toSorted((left, right) => Math.abs(right.effect) - Math.abs(left.effect));

function explainSentence(sentence: string, data: GrammarData): SentenceDerivation {
  const { number, rest } = takeNumber(sentence);
  const { units, readings } = readSentence(rest, data);
  const confidence = sentenceConfidence(readings, units);
  return {
    chinese: sentence,
    english: number + composeSentence(units, { tense: 'past', subject: WE }),
    confidence: confidence.score,
    reasons: reasonsOf(confidence),
    lastResorts: [...new Set(uncertainStretches(readings))],
    clauses: readings.map((reading) => ({ chinese: reading.text, phrases: derivationOf(reading, data) })),
  };
}

/** Terminals act on control characters, and no word has any. */
const CONTROL = /\p{Cc}/gu;

/** The derivation of every sentence of a text, a paragraph a line; none for a text without words. */
export const explainText = (chinese: string, data: GrammarData): readonly SentenceDerivation[] =>
  chinese
    .split(/[\r\n]+/)
    .map((paragraph) => normalizeForMatching(paragraph.replaceAll(CONTROL, ' ')).text)
    .flatMap(splitSentences)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => explainSentence(sentence, data));
