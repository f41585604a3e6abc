/** @module The best reading of a clause: one phrase that covers it, or several joined by glue. */
import { Chart } from '../chart/chart.js';
import type { BoundWidth } from '../chart/outside-bounds.js';
import type { ChartItem } from '../chart/items.js';
import type { GrammarData } from '../grammar-data.js';
import { buildLattice } from '../lattice/build-lattice.js';
import type { TranslatePhrase } from '../lattice/recognisers/recogniser.js';
import { categoryId, type Category } from '../rules/symbols.js';

/** A phrase of the reading, in the order of the text. */
export interface ClausePhrase {
  readonly category: Category;
  readonly item: ChartItem;
}

export interface ClauseReading {
  readonly text: string;
  readonly phrases: readonly ClausePhrase[];
  readonly cost: number;
}

/** What a whole clause may be, and how much less likely than a clause with its predicate. */
const GOALS: readonly (readonly [Category, number])[] = [
  ['S', 0],
  ['VP', 0],
  ['VL', 0.3],
  ['PP', 0.5],
  ['T', 0.5],
  ['AP', 0.8],
  ['NP', 0.7],
  ['NL', 0.9],
  ['D', 1.5],
  ['C', 1],
  ['PCT', 1.5],
  ['QT', 1],
  ['PAR', 1],
  ['A', 1.5],
  ['V', 2],
  ['M', 4],
  ['NUM', 3],
  ['Q', 3],
  ['P', 3],
  ['TITLE', 1],
];

const GOAL_IDS = GOALS.map(([category, cost]) => ({ category, cost, id: categoryId(category) }));

/**
 * The price of each join that no rule makes. Swept 2.2, 3.2, 4.5 and 6 on dev and the reports of 2008 and 2014: no
 * difference in chrF; from 3.2 on a reading by rules is taken where there is one.
 */
export const GLUE = 3.2;

/** A literal that no rule used is skipped at this price. */
const SKIPPED_LITERAL = 1.5;

interface Best {
  readonly cost: number;
  readonly from: number;
  readonly phrase: ClausePhrase | undefined;
}

/**
 * What a stretch is expected to be: a title is a noun phrase unless nothing else will do, a heading a noun phrase or
 * a verb phrase without subject.
 */
export type Expectation = 'clause' | 'heading' | 'title';

/** How much less likely a predicate is in a title. */
const PREDICATE_IN_TITLE = 3;
const SUBJECT_IN_HEADING = 1.5;
const PREDICATES = new Set<Category>(['S', 'VP', 'VL']);

function goalCost(category: Category, cost: number, expected: Expectation): number {
  if (expected === 'clause') return cost;
  if (expected === 'heading') return category === 'S' ? cost + SUBJECT_IN_HEADING : cost;
  return PREDICATES.has(category)
    ? cost + PREDICATE_IN_TITLE
    : category === 'NP' || category === 'NL'
      ? 0
      : cost;
}

function cheapestPhrase(
  chart: Chart,
  start: number,
  end: number,
  expected: Expectation,
): { cost: number; phrase?: ClausePhrase } | undefined {
  const cell = chart.cell(start, end);
  if (!cell) return undefined;
  let best: { cost: number; phrase?: ClausePhrase } | undefined;
  for (const { category, cost, id } of GOAL_IDS) {
    const item = cell.best(id);
    const total = item ? item.cost + goalCost(category, cost, expected) : Infinity;
    if (item && (!best || total < best.cost)) best = { cost: total, phrase: { category, item } };
  }
  if (best) return best;
  const literal = cell.items.find((item) => item.edge?.source === 'literal');
  return literal ? { cost: SKIPPED_LITERAL * (end - start) } : undefined;
}

/** The cheapest way through the clause by phrases. */
function gluedPath(chart: Chart, expected: Expectation): readonly Best[] {
  const best: Best[] = [{ cost: 0, from: -1, phrase: undefined }];
  for (let end = 1; end <= chart.length; end++) {
    let at: Best = { cost: Infinity, from: -1, phrase: undefined };
    for (let start = 0; start < end; start++) {
      const before = best[start]?.cost ?? Infinity;
      if (before === Infinity) continue;
      const found = cheapestPhrase(chart, start, end, expected);
      if (!found) continue;
      const cost = before + found.cost + (start > 0 ? GLUE : 0);
      if (cost < at.cost) at = { cost, from: start, phrase: found.phrase };
    }
    best.push(at);
  }
  return best;
}

function readingFrom(text: string, best: readonly Best[]): ClauseReading {
  const phrases: ClausePhrase[] = [];
  for (let end = text.length; end > 0;) {
    const step = best[end];
    if (!step || step.from < 0) break;
    if (step.phrase) phrases.unshift(step.phrase);
    end = step.from;
  }
  return { text, phrases, cost: best[text.length]?.cost ?? Infinity };
}

/** Longer clauses that need glue keep it: wide bounds cost too much there. */
const LONGEST_WIDE = 50;

/** Parses one clause without marks: within narrow bounds, and once more within wide ones where glue is needed. */
export function parseClause(
  text: string,
  data: GrammarData,
  translatePhrase: TranslatePhrase,
  expected: Expectation = 'clause',
): ClauseReading {
  const edges = buildLattice({ text, translatePhrase }, data);
  const parse = (width: BoundWidth): ClauseReading =>
    readingFrom(text, gluedPath(new Chart(text.length, edges, data.ruleTrie, width), expected));
  const narrow = parse('narrow');
  if (narrow.phrases.length < 2 || text.length > LONGEST_WIDE) return narrow;
  const wide = parse('wide');
  return wide.cost <= narrow.cost ? wide : narrow;
}
