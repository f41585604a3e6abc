/** @module The words a reading rests on: for confidence, coverage and `explain`. */
import type { ChartItem } from '../chart/items.js';
import type { LatticeEdge } from '../lattice/edge.js';

/** The lattice edges under an item, in the order of the text. */
export function leavesOf(item: ChartItem): readonly LatticeEdge[] {
  return item.edge ? [item.edge] : item.children.flatMap(leavesOf);
}

export const isLastResort = (edge: LatticeEdge): boolean =>
  edge.source === 'dictionary' || edge.source === 'unknown';
