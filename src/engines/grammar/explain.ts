/** @module The derivation of a translation: which rule, which entry, which words came from a last resort. */
import { normalizeForMatching, splitSentences } from '../../language/zh/index.js';
import { buildEnglish } from './actions/build.js';
import type { ChartItem } from './chart/items.js';
import { isLastResort } from './clause/leaves.js';
import { readSentence } from './clause/read-sentence.js';
import {
  CONFIDENCE_FEATURES,
  effectOf,
  sentenceConfidence,
  type Confidence,
  type ConfidenceFeature,
} from './confidence.js';
import { composeSentence } from './discourse/compose-sentence.js';
import { WE } from './discourse/sentence-group.js';
import { inPresent } from './english/context.js';
import { finishPhrase } from './english/finish.js';
import { realise } from './english/realise.js';
import type { GrammarData } from './grammar-data.js';

/** A phrase of the derivation with the phrases it is made of. */
export interface DerivationNode {
  readonly category: string;
  readonly chinese: string;
  readonly english: string;
  /** `phrases/verb-phrases.tsv:41`, `lexicon/nouns.tsv:7`, or the recogniser's name. */
  readonly origin: string;
  readonly source: 'rule' | 'term' | 'lexicon' | 'recogniser' | 'literal' | 'dictionary' | 'unknown';
  readonly cost: number;
  /** A general dictionary or pinyin had to step in. */
  readonly isLastResort: boolean;
  readonly children: readonly DerivationNode[];
}

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
  readonly clauses: readonly ClauseDerivation[];
}

/** Files are named from the glossary folder, wherever that is. */
const BEFORE_FOLDER = /^.*\/(?=(?:lexicon|terms|phrases)\/[^/]+$)/;

/** Effects below this change the confidence by less than three points. */
const LEAST_EFFECT = 0.12;

function toNode(item: ChartItem, text: string, category: string): DerivationNode {
  const english = finishPhrase(realise(buildEnglish(item, text), 'phrase', inPresent('plural')));
  const { edge, rule } = item;
  const children = item.children.map((child) => toNode(child, text, categoryOf(child)));
  return {
    category,
    chinese: text.slice(item.start, item.end),
    english,
    origin: edge ? edge.origin.replace(BEFORE_FOLDER, '') : rule ? `${rule.file}:${rule.line}` : '',
    source: edge ? edge.source : 'rule',
    cost: Math.round(item.cost * 100) / 100,
    isLastResort: edge !== undefined && isLastResort(edge),
    children,
  };
}

const categoryOf = (item: ChartItem): string => item.rule?.category ?? item.edge?.source ?? '';

const reasonsOf = ({ values }: Confidence): readonly ConfidenceReason[] =>
  CONFIDENCE_FEATURES.map((feature) => ({
    feature,
    effect: Math.round(effectOf(feature, values) * 100) / 100,
  }))
    .filter(({ effect }) => Math.abs(effect) >= LEAST_EFFECT)
    .toSorted((left, right) => Math.abs(right.effect) - Math.abs(left.effect));

function explainSentence(sentence: string, data: GrammarData): SentenceDerivation {
  const { units, readings } = readSentence(sentence, data);
  const confidence = sentenceConfidence(readings, units);
  return {
    chinese: sentence,
    english: composeSentence(units, { tense: 'past', subject: WE }),
    confidence: confidence.score,
    reasons: reasonsOf(confidence),
    clauses: readings.map((reading) => ({
      chinese: reading.text,
      phrases: reading.phrases.map(({ item, category }) => toNode(item, reading.text, category)),
    })),
  };
}

/** The derivation of every sentence of a text; none for a text without words. */
export const explainText = (chinese: string, data: GrammarData): readonly SentenceDerivation[] =>
  splitSentences(normalizeForMatching(chinese).text.trim())
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => explainSentence(sentence, data));
