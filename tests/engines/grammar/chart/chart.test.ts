/** @module The chart: the cheapest derivation wins, features are asked for, every span stays within its bounds. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Chart } from '../../../../src/engines/grammar/chart/chart.js';
import type { ChartItem } from '../../../../src/engines/grammar/chart/items.js';
import { outsideBounds } from '../../../../src/engines/grammar/chart/outside-bounds.js';
import { buildRuleTrie } from '../../../../src/engines/grammar/chart/rule-trie.js';
import { words } from '../../../../src/engines/grammar/english/nodes.js';
import { ruleReader } from '../../../../src/engines/grammar/grammar-data.js';
import type { LatticeEdge } from '../../../../src/engines/grammar/lattice/edge.js';
import { featureBits, type FeatureName } from '../../../../src/engines/grammar/rules/features.js';
import { parseRule } from '../../../../src/engines/grammar/rules/parse-rule.js';
import { categoryId, LiteralTable, type Category } from '../../../../src/engines/grammar/rules/symbols.js';

const literals = new LiteralTable();

const trieOf = (...lines: readonly string[]) =>
  buildRuleTrie(
    lines.map((line, index) => {
      const rule = parseRule(line, 'test', index + 1, ruleReader(literals));
      if (!rule || 'message' in rule) throw new Error(rule?.message ?? line);
      return rule;
    }),
  );

interface EdgeParts {
  readonly cost?: number;
  readonly features?: readonly FeatureName[];
}

const edge = (
  start: number,
  end: number,
  category: Category,
  { cost = 1, features = [] }: EdgeParts = {},
): LatticeEdge => ({
  start,
  end,
  symbol: categoryId(category),
  features: featureBits(...features),
  cost,
  english: () => words(category),
  source: 'lexicon',
  origin: `${category}${start}-${end}`,
});

const literalEdge = (start: number, text: string): LatticeEdge => ({
  ...edge(start, start + text.length, 'N', { cost: 0 }),
  symbol: literals.intern(text),
  source: 'literal',
});

const best = (chart: Chart, category: Category): ChartItem | undefined =>
  chart.cell(0, chart.length)?.best(categoryId(category));

/** `(VP V0-1 (NP N1-2))` */
function bracketed(item: ChartItem | undefined): string {
  if (!item) return '';
  if (item.edge) return item.edge.origin;
  return `(${item.rule?.category ?? ''} ${item.children.map(bracketed).join(' ')})`;
}

describe('Chart', () => {
  it('builds phrases of phrases, and counts what they cost', () => {
    const trie = trieOf('NP\tN\t$1^\t0.1', 'VP\tV NP\t$1^ $2\t0.2', 'S\tNP VP\t@clause\t0.3');
    const chart = new Chart(3, [edge(0, 1, 'N'), edge(1, 2, 'V'), edge(2, 3, 'N')], trie);
    const sentence = best(chart, 'S');
    expect(bracketed(sentence)).toBe('(S (NP N0-1) (VP V1-2 (NP N2-3)))');
    expect(sentence?.cost).toBeCloseTo(3 + 0.1 + 0.1 + 0.2 + 0.3);
  });

  it('prefers the cheaper words and the cheaper rules', () => {
    const trie = trieOf('NP\tN\t$1^\t0', 'NP\tN N\t$1 $2^\t0.5', 'NP\tA N\t$1 $2^\t0.1');
    const edges = [edge(0, 1, 'N'), edge(0, 1, 'A'), edge(1, 2, 'N'), edge(0, 2, 'N', { cost: 1.9 })];
    expect(bracketed(best(new Chart(2, edges, trie), 'NP'))).toBe('(NP N0-2)');
    const dear = [...edges.slice(0, 3), edge(0, 2, 'N', { cost: 2.5 })];
    expect(bracketed(best(new Chart(2, dear, trie), 'NP'))).toBe('(NP A0-1 N1-2)');
  });

  it('uses a rule only where the features are there', () => {
    const trie = trieOf('VP\tV[to] V\t$1^ $2:to\t0');
    const without = new Chart(2, [edge(0, 1, 'V'), edge(1, 2, 'V')], trie);
    expect(best(without, 'VP')).toBeUndefined();
    const having = new Chart(2, [edge(0, 1, 'V', { features: ['to', 'np'] }), edge(1, 2, 'V')], trie);
    expect(bracketed(best(having, 'VP'))).toBe('(VP V0-1 V1-2)');
  });

  it('passes the features of the head on, and adds those of the rule', () => {
    const trie = trieOf('NP[quoted]\tA N\t$1 $2^\t0', 'S\tNP[person,quoted] V\t$1 $2^\t0');
    const edges = [edge(0, 1, 'A'), edge(1, 2, 'N', { features: ['person'] }), edge(2, 3, 'V')];
    expect(bracketed(best(new Chart(3, edges, trie), 'S'))).toBe('(S (NP A0-1 N1-2) V2-3)');
  });

  it('keeps a dearer reading whose features another rule needs', () => {
    const trie = trieOf('VP\tV[modal] V\t$1^ $2:base\t0');
    const edges = [
      edge(0, 1, 'V', { cost: 0.5, features: ['np'] }),
      edge(0, 1, 'V', { cost: 2, features: ['modal'] }),
      edge(1, 2, 'V'),
    ];
    expect(best(new Chart(2, edges, trie), 'VP')?.cost).toBe(3);
  });

  it('matches literals', () => {
    const trie = trieOf('NP\tN 的 N\t$3^ of $1\t0.2');
    const chart = new Chart(3, [edge(0, 1, 'N'), literalEdge(1, '的'), edge(2, 3, 'N')], trie);
    expect(best(chart, 'NP')?.rule?.line).toBe(1);
  });

  it('ends where rules of one symbol go in a circle', () => {
    const trie = trieOf('NB\tN\t$1^\t0', 'NP\tNB\t$1^\t0', 'NB\tNP\t$1^\t0.1', 'NP\tNP NP\t$1 $2^\t0.1');
    const edges = Array.from({ length: 12 }, (_, at) => edge(at, at + 1, 'N'));
    expect(best(new Chart(12, edges, trie), 'NP')?.cost).toBeCloseTo(12 + 1.1);
  });

  it('has nothing over a text that no word reaches', () => {
    const chart = new Chart(3, [edge(0, 1, 'N'), edge(2, 3, 'N')], trieOf('NP\tN\t$1^\t0'));
    expect(best(chart, 'NP')).toBeUndefined();
  });

  it('finds the cheapest of all cuts', () => {
    const trie = trieOf('NP\tN\t$1^\t0', 'NP\tNP N\t$1 $2^\t0');
    const length = 6;
    const costs = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 21, maxLength: 21 });
    fc.assert(
      fc.property(costs, (all) => {
        const edges: LatticeEdge[] = [];
        for (let start = 0, next = 0; start < length; start++) {
          for (let end = start + 1; end <= length; end++) {
            edges.push(edge(start, end, 'N', { cost: (all[next++] ?? 1) / 10 }));
          }
        }
        const cheapest = [0];
        for (let end = 1; end <= length; end++) {
          const ways = edges
            .filter((each) => each.end === end)
            .map((each) => (cheapest[each.start] ?? 0) + each.cost);
          cheapest.push(Math.min(...ways));
        }
        expect(best(new Chart(length, edges, trie), 'NP')?.cost).toBeCloseTo(cheapest[length] ?? 0);
      }),
    );
  });
});

describe('outsideBounds', () => {
  const edges = [edge(0, 1, 'N'), edge(1, 2, 'N'), edge(0, 2, 'N', { cost: 100 })];

  it('allows what a good reading can hold, and refuses what is far too dear', () => {
    const bounds = outsideBounds(2, edges);
    expect(bounds.allows(0, 2, 2)).toBe(true);
    expect(bounds.allows(0, 1, 1)).toBe(true);
    expect(bounds.allows(0, 2, 100)).toBe(false);
  });

  it('knows the places that no reading passes', () => {
    const bounds = outsideBounds(3, [edge(0, 1, 'N'), edge(1, 3, 'N'), edge(2, 3, 'N')]);
    expect([0, 1, 2, 3].map((at) => bounds.reachable(at))).toEqual([true, true, false, true]);
  });
});
