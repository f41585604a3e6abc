/** @module A Chinese sentence as characters and what can be exchanged between them: figures, dates, terms. */
import { findQuantities } from '../../language/zh/quantities.js';
import type { Quantity } from '../../language/quantity.js';
import type { TermAnnotation } from '../../model/index.js';
import { normalizeSource } from '../text/normalize.js';

/** A stretch of a sentence; `symbol` is the same for what need not be told apart. */
export type Slot =
  | { readonly kind: 'text'; readonly symbol: string }
  | { readonly kind: 'number' | 'date'; readonly symbol: string; readonly quantity: Quantity }
  | { readonly kind: 'term'; readonly symbol: string; readonly term: TermAnnotation };

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly slot: Slot;
}

const CALENDAR: ReadonlySet<Quantity['kind']> = new Set(['year', 'date']);

const ofQuantity = (quantity: Quantity): Placed => {
  const { start, end, raw, kind } = quantity;
  const slotKind = CALENDAR.has(kind) ? 'date' : 'number';
  return { start, end, slot: { kind: slotKind, symbol: `${slotKind} ${normalizeSource(raw)}`, quantity } };
};

const ofTerm = (term: TermAnnotation): Placed => {
  const { start, end } = term;
  return { start, end, slot: { kind: 'term', symbol: `term ${term.zh}`, term } };
};

/** Where a figure and a term overlap, the longer one counts: “十四五”规划 is no number. */
function placedIn(text: string, terms: readonly TermAnnotation[]): readonly Placed[] {
  const all = [...findQuantities(text).map(ofQuantity), ...terms.map(ofTerm)].toSorted(
    (left, right) => right.end - right.start - (left.end - left.start) || left.start - right.start,
  );
  const taken: Placed[] = [];
  for (const each of all)
    if (!taken.some(({ start, end }) => each.start < end && start < each.end)) taken.push(each);
  return taken.toSorted((left, right) => left.start - right.start);
}

/** The whole text in slots; text that stands between goes character by character. */
export function slotsOf(text: string, terms: readonly TermAnnotation[]): readonly Slot[] {
  const slots: Slot[] = [];
  const addText = (from: number, to: number): void => {
    for (const symbol of normalizeSource(text.slice(from, to))) slots.push({ kind: 'text', symbol });
  };
  let at = 0;
  for (const { start, end, slot } of placedIn(text, terms)) {
    addText(at, start);
    slots.push(slot);
    at = end;
  }
  addText(at, text.length);
  return slots;
}
