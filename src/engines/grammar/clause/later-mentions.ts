/** @module Later mentions: a term that the document has named in full is called by its short form. */
import type { ChartItem } from '../chart/items.js';
import type { ClauseReading } from './parse-clause.js';

/** The item with the change made to its words; the same object where nothing changes. */
function changeWords(item: ChartItem, change: (item: ChartItem) => ChartItem): ChartItem {
  if (item.edge) return change(item);
  const children = item.children.map((child) => changeWords(child, change));
  return children.every((child, index) => child === item.children[index]) ? item : { ...item, children };
}

/** Follows a block from sentence to sentence; what stands in quotes, brackets and titles is not looked into. */
export class LaterMentions {
  private readonly named: Set<string>;

  /** @param named - the Chinese of the terms that stand before the block. */
  constructor(named: Iterable<string>) {
    this.named = new Set(named);
  }

  /** The reading with short forms for what has been named, in the order of the Chinese. */
  apply(reading: ClauseReading): ClauseReading {
    const phrases = reading.phrases.map((phrase) => ({
      ...phrase,
      item: changeWords(phrase.item, (item) => this.word(item)),
    }));
    return { ...reading, phrases };
  }

  private word(item: ChartItem): ChartItem {
    const { edge } = item;
    if (!edge?.later) return item;
    const { zh, english } = edge.later;
    if (this.named.has(zh)) return { ...item, edge: { ...edge, english } };
    this.named.add(zh);
    return item;
  }
}
