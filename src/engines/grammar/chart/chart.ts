/** @module The chart parser: bottom-up over a lattice, cheapest derivation first (Viterbi over a rule trie). */
import type { LatticeEdge } from '../lattice/edge.js';
import type { Rule } from '../rules/rule.js';
import { Cell } from './cell.js';
import type { ActiveEdge, ChartItem } from './items.js';
import { outsideBounds, type BoundWidth, type OutsideBounds } from './outside-bounds.js';
import type { RuleTrieNode } from './rule-trie.js';

const EMPTY: readonly LatticeEdge[] = [];

function childrenOf(active: ActiveEdge): ChartItem[] {
  const children: ChartItem[] = [];
  for (let at: ActiveEdge | undefined = active; at; at = at.previous) children.push(at.item);
  return children.toReversed();
}

/** The spans of one clause. Positions are UTF-16 units from the start of the clause. */
export class Chart {
  private readonly cells: (Cell | undefined)[];
  private readonly edgesByEnd: LatticeEdge[][];
  private readonly bounds: OutsideBounds;

  constructor(
    readonly length: number,
    edges: readonly LatticeEdge[],
    private readonly root: RuleTrieNode,
    width: BoundWidth = 'narrow',
  ) {
    this.cells = Array.from({ length: (length + 1) * (length + 1) });
    this.edgesByEnd = Array.from({ length: length + 1 }, () => []);
    for (const edge of edges) this.edgesByEnd[edge.end]?.push(edge);
    this.bounds = outsideBounds(length, edges, width);
    this.fill();
  }

  cell(start: number, end: number): Cell | undefined {
    return this.cells[start * (this.length + 1) + end];
  }

  private fill(): void {
    for (let end = 1; end <= this.length; end++) {
      if (!this.bounds.reachable(end)) continue;
      const edges = this.edgesByEnd[end] ?? EMPTY;
      for (let start = end - 1; start >= 0; start--) {
        if (this.bounds.reachable(start)) this.fillCell(start, end, edges);
      }
    }
  }

  private fillCell(start: number, end: number, edges: readonly LatticeEdge[]): void {
    const candidates: ChartItem[] = [];
    const actives: ActiveEdge[] = [];
    this.combine(start, end, candidates, actives);
    for (const edge of edges) {
      if (edge.start === start) candidates.push({ ...edge, edge, children: [] });
    }
    if (candidates.length === 0 && actives.length === 0) return;
    const cell = new Cell();
    this.cells[start * (this.length + 1) + end] = cell;
    for (const active of actives) cell.addActive(active);
    this.settle(cell, candidates);
  }

  /** Advances every waiting rule over (start, middle) by every phrase over (middle, end). */
  private combine(start: number, end: number, candidates: ChartItem[], actives: ActiveEdge[]): void {
    const width = this.length + 1;
    for (let middle = start + 1; middle < end; middle++) {
      const left = this.cells[start * width + middle];
      if (!left || left.actives.length === 0) continue;
      const right = this.cells[middle * width + end];
      if (!right) continue;
      for (const active of left.actives) {
        for (const item of right.items) this.advance(active, item, candidates, actives, start, end);
      }
    }
  }

  private advance(
    active: ActiveEdge,
    item: ChartItem,
    candidates: ChartItem[],
    actives: ActiveEdge[],
    start: number,
    end: number,
  ): void {
    const transitions = active.node.transitions.get(item.symbol);
    if (!transitions) return;
    const cost = active.cost + item.cost;
    if (!this.bounds.allows(start, end, cost)) return;
    for (const { required, node } of transitions) {
      if ((item.features & required) !== required) continue;
      const next: ActiveEdge = { node, cost, previous: active, item };
      if (node.transitions.size > 0) actives.push(next);
      for (const rule of node.rules) candidates.push(this.complete(rule, next, start, end));
    }
  }

  private complete(rule: Rule, active: ActiveEdge, start: number, end: number): ChartItem {
    const children = childrenOf(active);
    const inherited = rule.head >= 0 ? (children[rule.head]?.features ?? 0) : 0;
    return {
      symbol: rule.lhs,
      features: rule.features | inherited,
      cost: active.cost + rule.cost,
      start,
      end,
      rule,
      children,
    };
  }

  /** Takes candidates cheapest first, so that each phrase is final when rules of one symbol extend it. */
  private settle(cell: Cell, candidates: ChartItem[]): void {
    candidates.sort((a, b) => b.cost - a.cost);
    for (let item = candidates.pop(); item; item = candidates.pop()) {
      if (!this.bounds.allows(item.start, item.end, item.cost) || !cell.addItem(item)) continue;
      this.begin(cell, item, candidates);
    }
  }

  /** Starts rules whose first symbol is this phrase; those of one symbol are candidates at once. */
  private begin(cell: Cell, item: ChartItem, candidates: ChartItem[]): void {
    for (const { required, node } of this.root.transitions.get(item.symbol) ?? []) {
      if ((item.features & required) !== required) continue;
      const active: ActiveEdge = { node, cost: item.cost, previous: undefined, item };
      if (node.transitions.size > 0) cell.addActive(active);
      for (const rule of node.rules)
        insertByCost(candidates, this.complete(rule, active, item.start, item.end));
    }
  }
}

/** Keeps the array sorted from dear to cheap, the cheapest last. */
function insertByCost(candidates: ChartItem[], item: ChartItem): void {
  let at = candidates.length;
  while (at > 0 && (candidates[at - 1]?.cost ?? 0) < item.cost) at--;
  candidates.splice(at, 0, item);
}
