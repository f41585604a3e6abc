/** @module All known words by their Chinese, for lookup at every position of a clause. */
import type { LatticeEdge } from './edge.js';

/** A reading without its place. */
export type Reading = Omit<LatticeEdge, 'start' | 'end'>;

/** Builds the value on the first call and keeps it. */
export function lazily<Value>(build: () => Value): () => Value {
  let built: { readonly value: Value } | undefined;
  return () => (built ??= { value: build() }).value;
}

/** Words by Chinese text. Lookup costs at most one map access for each length that some word has. */
export class Dictionary {
  private readonly readings = new Map<string, Reading[]>();
  /** Longest word by first character code. */
  private readonly longest = new Map<number, number>();

  add(chinese: string, reading: Reading): void {
    const known = this.readings.get(chinese);
    if (known) known.push(reading);
    else this.readings.set(chinese, [reading]);
    const first = chinese.charCodeAt(0);
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, chinese.length));
  }

  get size(): number {
    return this.readings.size;
  }

  get(chinese: string): readonly Reading[] | undefined {
    return this.readings.get(chinese);
  }

  /** Every word that starts at `start`. */
  edgesAt(text: string, start: number): LatticeEdge[] {
    const longest = Math.min(this.longest.get(text.charCodeAt(start)) ?? 0, text.length - start);
    const edges: LatticeEdge[] = [];
    for (let length = 1; length <= longest; length++) {
      const readings = this.readings.get(text.slice(start, start + length));
      const isEnd = start + length === text.length;
      for (const reading of readings ?? []) {
        if (isEnd || !reading.atEnd) edges.push({ ...reading, start, end: start + length });
      }
    }
    return edges;
  }
}
