/** @module Finds lines that repeat a whole article as one unbroken string, as pages do for reading aloud. */
import { compact, type Line } from '../line.js';

const SHORTEST_COPY = 100;
const KEY_LENGTH = 12;
/** So many beginnings of other lines inside one line are no accident. */
const FEWEST_LINES = 3;

/** The lines that hold the beginnings of three or more other lines. Linear in the text. */
export function findWholeCopies(lines: readonly Line[]): ReadonlySet<Line> {
  const texts = lines.map((line) => compact(line.text));
  const beginnings = new Set(
    texts.filter((text) => text.length >= KEY_LENGTH).map((text) => text.slice(0, KEY_LENGTH)),
  );
  return new Set(lines.filter((_, index) => holdsOthers(texts[index] ?? '', beginnings)));
}

function holdsOthers(text: string, beginnings: ReadonlySet<string>): boolean {
  if (text.length < SHORTEST_COPY) return false;
  const found = new Set<string>();
  for (let start = 1; start + KEY_LENGTH <= text.length && found.size < FEWEST_LINES; start += 1) {
    const key = text.slice(start, start + KEY_LENGTH);
    if (beginnings.has(key)) found.add(key);
  }
  return found.size >= FEWEST_LINES;
}
