/** @module The derivation of a translation: which rule, which entry, which words came from a last resort. */
import { normalizeForMatching, splitSentences } from '../../language/zh/index.js';
import { buildEnglish } from './actions/build.js';
import type { ChartItem } from './chart/items.js';
import { isLastResort } from './clause/leaves.js';
import { readSentence } from './clause/read-sentence.js';
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

/** Files are named from the glossary folder, wherever that is. */
const BEFORE_FOLDER = /^.*\/(?=(?:lexicon|terms|phrases)\/[^/]+$)/;

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

/** The derivation of every clause of a text. */
export function explainText(chinese: string, data: GrammarData): readonly ClauseDerivation[] {
  return splitSentences(normalizeForMatching(chinese).text).flatMap((sentence) =>
    readSentence(sentence, data).readings.map((reading) => ({
      chinese: reading.text,
      phrases: reading.phrases.map(({ item, category }) => toNode(item, reading.text, category)),
    })),
  );
}
