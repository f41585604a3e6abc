/** A term for a test: good unless changed. */
import type { Term } from '../../src/model/index.js';

export function makeTerm(zh: string, en: string, changes: Partial<Term> = {}): Term {
  return {
    id: `law/${zh}`,
    zh,
    en,
    variants: [],
    alternatives: [],
    forbidden: [],
    partOfSpeech: 'noun',
    number: 'count',
    domain: 'law',
    authority: 'house',
    date: '',
    status: 'preferred',
    note: '',
    file: 'law.csv',
    line: 2,
    ...changes,
  };
}
