/** @module The card of a term: what the glossary says, and where the library has it. */
import { describe, expect, it } from '@jest/globals';
import type { Edition, Term, TermAnnotation } from '../../../src/model/index.js';
import { termCard } from '../../../src/review/reading/term-places.js';
import { pair, smallEdition } from '../services.js';

const annotation = (zh: string, nested: readonly TermAnnotation[] = []): TermAnnotation => ({
  start: 0,
  end: zh.length,
  zh,
  en: zh,
  termId: `law/${zh}`,
  domain: 'law',
  authority: '',
  accepted: [],
  forbidden: [],
  nested,
});

const withTerms = (id: string, ...units: readonly (readonly TermAnnotation[])[]): Edition => ({
  ...smallEdition(id),
  pairs: units.map((terms, index) => pair(`${id}${index}`, '依法行政', 'x', { terms })),
});

const term: Pick<Term, 'id' | 'date' | 'note' | 'status'> = {
  id: 'law/法',
  date: '2021-08',
  note: 'In titles only.',
  status: 'preferred',
};

describe('termCard', () => {
  const inner = annotation('法');
  const editions = [
    ['one', withTerms('one', [], [inner])],
    ['two', withTerms('two', [annotation('依法', [inner])], [inner, annotation('政')])],
    ['three', withTerms('three', [annotation('政')])],
  ] as const;

  it('counts nested ones, the document with most first, and names the first unit of each', () => {
    const card = termCard(editions, 'law/法', { terms: [term as Term] });
    expect(card).toMatchObject({ date: '2021-08', note: 'In titles only.', total: 3, documents: 2 });
    expect(card.places.map(({ document, unit, count }) => [document, unit, count])).toEqual([
      ['two', 'two0', 2],
      ['one', 'one1', 1],
    ]);
  });

  it('knows nothing of a term that is gone, but where it stands', () => {
    expect(termCard(editions, 'law/政', { terms: [] })).toMatchObject({ date: '', status: '', total: 2 });
    expect(termCard(editions, 'law/无', { terms: [] })).toMatchObject({ total: 0, places: [] });
  });
});
