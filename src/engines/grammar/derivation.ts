/** @module The derivation of a phrase as a tree of plain data: what each part is, what it became, where that stands. */
import { definedIn } from '../../language/zh/index.js';
import { buildEnglish } from './actions/build.js';
import type { ChartItem } from './chart/items.js';
import { isLastResort } from './clause/leaves.js';
import type { ClauseReading, Expectation } from './clause/parse-clause.js';
import { readSentence } from './clause/read-sentence.js';
import { inPresent } from './english/context.js';
import { finishPhrase } from './english/finish.js';
import { realise } from './english/realise.js';
import type { GrammarData } from './grammar-data.js';
import type { LatticeEdge } from './lattice/edge.js';
import { constructionOf, type Construction } from './rules/construction.js';
import { CATEGORIES } from './rules/symbols.js';

/** A phrase of the derivation with the phrases it is made of. */
export interface DerivationNode {
  /** As in the rules (`VP`), or `literal`. */
  readonly category: string;
  readonly chinese: string;
  readonly english: string;
  /** `phrases/verb-phrases.tsv:41`, `lexicon/nouns.tsv:7`, or the recogniser's name. */
  readonly origin: string;
  readonly source: 'rule' | 'term' | 'lexicon' | 'recogniser' | 'literal' | 'dictionary' | 'unknown';
  /** What a rule builds. */
  readonly construction?: Construction;
  readonly cost: number;
  /** A general dictionary or pinyin had to step in. */
  readonly isLastResort: boolean;
  readonly children: readonly DerivationNode[];
  /** What stands in the marks of a title, quotation or bracket, which is read by itself. */
  readonly inside: readonly DerivationNode[];
}

/** Files are named from the glossary folder, wherever that is. */
const BEFORE_FOLDER = /^.*\/(?=(?:lexicon|terms|phrases)\/[^/]+$)/;

/** As deep as the engine reads brackets in brackets. */
const DEEPEST = 2;

const ENCLOSED: Readonly<Partial<Record<string, Expectation>>> = {
  title: 'title',
  quotation: 'clause',
  bracket: 'clause',
};

/** Makes the nodes of readings; an item of the chart is looked at once. */
class DerivationBuilder {
  constructor(
    private readonly data: GrammarData,
    private readonly depth: number,
  ) {}

  reading({ text, phrases }: ClauseReading): readonly DerivationNode[] {
    return phrases.map(({ item, category }) => this.node(item, text, category));
  }

  private node(item: ChartItem, text: string, category: string): DerivationNode {
    const english = finishPhrase(realise(buildEnglish(item, text), 'phrase', inPresent('plural')));
    const { edge, rule } = item;
    const chinese = text.slice(item.start, item.end);
    return {
      category,
      chinese,
      english,
      origin: edge ? originOf(edge) : rule ? `${rule.file}:${rule.line}` : '',
      source: edge ? edge.source : 'rule',
      ...(rule ? { construction: constructionOf(rule) } : {}),
      cost: Math.round(item.cost * 100) / 100,
      isLastResort: edge !== undefined && isLastResort(edge),
      children: item.children.map((child) => this.node(child, text, categoryOf(child))),
      inside: edge ? this.inside(edge, chinese.slice(1, -1)) : [],
    };
  }

  private inside(edge: LatticeEdge, enclosed: string): readonly DerivationNode[] {
    const expected = edge.source === 'recogniser' ? ENCLOSED[edge.origin] : undefined;
    if (expected === undefined || this.depth > DEEPEST) return [];
    const defined = edge.origin === 'bracket' ? definedIn(enclosed) : undefined;
    return readEnclosed(defined ?? enclosed, this.data, defined ? 'title' : expected, this.depth + 1);
  }
}

const originOf = ({ origin }: LatticeEdge): string => origin.replace(BEFORE_FOLDER, '');

/** `literal` for the fixed words of a rule. */
const categoryOf = ({ symbol }: ChartItem): string => CATEGORIES[symbol] ?? 'literal';

/** An official term stands as it is; all else is read with the same grammar. */
function readEnclosed(
  chinese: string,
  data: GrammarData,
  expected: Expectation,
  depth: number,
): readonly DerivationNode[] {
  const term = data.dictionary.get(chinese)?.find(({ source }) => source === 'term');
  if (!term) {
    const { readings } = readSentence(chinese, data, expected, depth);
    return readings.flatMap((reading) => derivationOf(reading, data, depth));
  }
  const edge: LatticeEdge = { ...term, start: 0, end: chinese.length };
  const { symbol, features, cost, start, end } = edge;
  const item: ChartItem = { symbol, features, cost, start, end, edge, children: [] };
  const phrase = { category: 'NP', item } as const;
  return derivationOf({ text: chinese, phrases: [phrase], cost }, data, depth);
}

/** The phrases of a reading, in the order of the text; several where glue joins them. */
export const derivationOf = (
  reading: ClauseReading,
  data: GrammarData,
  depth = 0,
): readonly DerivationNode[] => new DerivationBuilder(data, depth).reading(reading);
