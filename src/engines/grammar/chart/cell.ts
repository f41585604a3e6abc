/** @module One span of the chart: its phrases by symbol, its waiting rules by trie node. */
import type { ActiveEdge, ChartItem } from './items.js';

/** How many phrases of one category, and how many paths to one trie node, a span keeps. */
const VARIANTS = 3;

export class Cell {
  readonly items: ChartItem[] = [];
  readonly actives: ActiveEdge[] = [];
  private readonly bySymbol = new Map<number, ChartItem[]>();
  private readonly byNode = new Map<number, ActiveEdge[]>();

  /** Keeps the item unless the same category and features are here cheaper; items come in order of cost. */
  addItem(item: ChartItem): boolean {
    const same = this.bySymbol.get(item.symbol);
    if (!same) this.bySymbol.set(item.symbol, [item]);
    else if (same.length >= VARIANTS || same.some((other) => other.features === item.features)) return false;
    else same.push(item);
    this.items.push(item);
    return true;
  }

  /** Keeps the cheapest paths to a trie node whose last children differ in features. */
  addActive(active: ActiveEdge): void {
    const same = this.byNode.get(active.node.id);
    if (!same) {
      this.byNode.set(active.node.id, [active]);
      this.actives.push(active);
      return;
    }
    const twin = same.findIndex((other) => other.item.features === active.item.features);
    const target = twin >= 0 ? same[twin] : undefined;
    if (target && target.cost <= active.cost) return;
    if (target) {
      same[twin] = active;
      this.actives[this.actives.indexOf(target)] = active;
    } else if (same.length < VARIANTS) {
      same.push(active);
      this.actives.push(active);
    }
  }

  best(symbol: number): ChartItem | undefined {
    return this.bySymbol.get(symbol)?.[0];
  }

  /** All phrases of a category, cheapest first. */
  all(symbol: number): readonly ChartItem[] {
    return this.bySymbol.get(symbol) ?? [];
  }
}
