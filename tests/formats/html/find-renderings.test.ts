/** @module Terms are found in the English as they are written there. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findRenderings, sourceMarks } from '../../../src/formats/html/bilingual/find-renderings.js';
import type { TermAnnotation } from '../../../src/model/index.js';
import { anyText } from '../sample-edition.js';

function termOf(en: string, parts: Partial<TermAnnotation> = {}): TermAnnotation {
  const rest = { domain: 'law', authority: 'house', forbidden: [], nested: [] };
  return { start: 0, end: 1, zh: '甲', en, termId: `law/${en}`, accepted: [en], ...rest, ...parts };
}

const found = (target: string, ...terms: TermAnnotation[]): string[] =>
  findRenderings(target, terms).map(({ start, end }) => target.slice(start, end));

describe('findRenderings', () => {
  it.each([
    ['Three law-based bodies', 'law-based body', 'law-based bodies'],
    ['It strengthened oversight.', 'strengthen oversight', 'strengthened oversight'],
    ['They are promoting reform', 'promote reform', 'promoting reform'],
    ['Administrative Penalties', 'administrative penalty', 'Administrative Penalties'],
    ['the plan (trial) was', 'plan (trial)', 'plan (trial)'],
    ['rule of\nlaw', 'rule of law', 'rule of law'.replace('f l', 'f\nl')],
  ])('in %j finds %j as %j', (target, term, expected) => {
    expect(found(target, termOf(term))).toEqual([expected]);
  });

  it.each([
    ['overplanned', 'plan'],
    ['nothing', 'penalty'],
    ['', 'penalty'],
    ['a  b', ' '],
  ])('in %j does not find %j', (target, term) => {
    expect(found(target, termOf(term))).toEqual([]);
  });

  it('gives the long term its words and the repeated term its second place', () => {
    expect(found('law publicity and law', termOf('law'), termOf('law publicity'))).toEqual([
      'law publicity',
      'law',
    ]);
    expect(found('law, law', termOf('law'), termOf('law'))).toEqual(['law', 'law']);
  });

  it('tries the admitted renderings when the preferred one is not there', () => {
    const term = termOf('legal counsel', { accepted: ['legal counsel', 'legal advisor'] });
    expect(found('two legal advisors', term)).toEqual(['legal advisors']);
  });

  it('takes any text as a rendering and never overlaps', () => {
    fc.assert(
      fc.property(anyText(), fc.array(anyText(), { maxLength: 4 }), (target, renderings) => {
        const marks = findRenderings(
          target,
          renderings.map((rendering) => termOf(rendering)),
        );
        marks.reduce((end, mark) => {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          return mark.end;
        }, 0);
      }),
    );
  });
});

describe('sourceMarks', () => {
  it('leaves out what lies outside the text, is empty or overlaps', () => {
    const at = (start: number, end: number) => termOf('x', { start, end });
    const marks = sourceMarks('一二三四', [at(2, 3), at(0, 2), at(1, 3), at(3, 3), at(3, 9)]);
    expect(marks.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });
});
