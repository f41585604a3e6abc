/** @module Words that hold in one document only, before those of the glossary. */
import { Dictionary, type Reading } from './dictionary.js';
import type { LatticeEdge } from './edge.js';

/** A dictionary over another: a word of its own hides what the other has for the same Chinese. */
export class DocumentDictionary extends Dictionary {
  constructor(private readonly shared: Dictionary) {
    super();
  }

  override get(chinese: string): readonly Reading[] | undefined {
    return super.get(chinese) ?? this.shared.get(chinese);
  }

  override edgesAt(text: string, start: number): LatticeEdge[] {
    const own = super.edgesAt(text, start);
    if (own.length === 0) return this.shared.edgesAt(text, start);
    const ends = new Set(own.map((edge) => edge.end));
    return [
      ...own,
      ...this.shared.edgesAt(text, start).filter(({ end, source }) => source === 'literal' || !ends.has(end)),
    ];
  }
}
