/** @module The field of the unit at hand: the sentence of the caret, fixes, terms that are written. */
import { describe, expect, it } from '@jest/globals';
import { checkUnit } from '../../../src/stages/check/index.js';
import { fixedText, shownFix } from '../../../src/review/page/views/review/fix-findings.js';
import { withInsertion } from '../../../src/review/page/views/review/insert-at-caret.js';
import { sentencesAt } from '../../../src/review/page/views/review/use-caret-sentence.js';
import { changedElsewhere } from '../../../src/review/page/views/review/use-others.js';
import { EMPTY_WORK, reduceWork, type UnitWork } from '../../../src/review/page/views/review/work-state.js';
import { pair, smallEdition } from '../services.js';

describe('sentencesAt', () => {
  const unit = pair('b', '一。二。三。', 'One. Two. Three.', {
    segments: [
      { id: 's1', source: '一。', target: 'One.' },
      { id: 's2', source: '二。', target: 'Two.' },
      { id: 's3', source: '三。', target: 'Three.' },
    ],
  });

  it.each([
    ['One. Two. Three.', 0, [0, 0]],
    ['One. Two. Three.', 4, [0, 0]],
    ['One. Two. Three.', 7, [1, 1]],
    ['One. Two. Three.', 16, [2, 2]],
    ['One. The second, longer. Three.', 20, [1, 1]],
    ['One. The second, longer. Three.', 28, [2, 2]],
    ['One. Both the others at once', 20, [1, 2]],
    ['Nothing is as it was', 3, [0, 2]],
    ['', 0, [0, 2]],
  ])('%j at %i is %j', (text, caret, expected) => {
    expect(sentencesAt(unit, text, caret)).toEqual(expected);
  });
});

describe('fixes', () => {
  const unit = pair('b', '完成13件。', 'There were  13 cases.');
  const work: UnitWork = { unit: { ...unit, issues: checkUnit(unit) }, mark: '1', saving: 'saved' };

  it('are applied to the text that they were found in, and to no other', () => {
    expect(work.unit.issues.filter(({ fix }) => fix).length).toBeGreaterThan(0);
    expect(fixedText(work, work.unit.issues)).toBe('There were 13 cases.');
    expect(fixedText({ ...work, typed: 'Other  text' }, work.unit.issues)).toBe('Other  text');
  });

  it('are shown with the words around them', () => {
    expect(shownFix('It was done , he said.', { fix: { start: 11, end: 12, text: '' } })).toEqual({
      before: 'done ,',
      after: 'done,',
    });
    expect(shownFix('It was done.', {})).toBeUndefined();
  });
});

describe('withInsertion', () => {
  it.each([
    ['We did well.', 3, 'We law-based did well.'],
    ['', 0, 'law-based'],
    ['Wefar', 2, 'We law-based far'],
    ['(far', 1, '(law-based far'],
    ['We ', 3, 'We law-based'],
  ])('%j at %i', (text, at, expected) => {
    const written = withInsertion(text, 'law-based', at, at);
    expect(written.text).toBe(expected);
    expect(written.text.slice(0, written.caret)).toMatch(/law-based$/u);
  });

  it('takes the place of what is selected', () => {
    expect(withInsertion('We did well.', 'did better', 3, 11)).toEqual({ text: 'We did better.', caret: 13 });
  });
});

describe('changedElsewhere', () => {
  const marks = { a: '1', b: '2', c: '3' };
  const state = reduceWork(EMPTY_WORK, {
    kind: 'loaded',
    reply: { edition: smallEdition('x'), marks },
  });
  const look = (there: Readonly<Record<string, string>>, current = state) =>
    changedElsewhere(there, { latest: { current } });

  it('names units with another mark, but for those that are being written', () => {
    expect(look(marks)).toEqual([]);
    expect(look({ ...marks, b: '9', c: '9' })).toEqual(['b', 'c']);
    const typing = reduceWork(state, { kind: 'typed', id: 'b', text: 'Mine' });
    expect(look({ ...marks, b: '9' }, typing)).toEqual([]);
  });

  it('tells a document that has other units by now', () => {
    expect(look({ a: '1', b: '2' })).toBeUndefined();
    expect(look({ a: '1', b: '2', d: '4' })).toBeUndefined();
  });

  it('what was changed elsewhere is shown, unless something was typed meanwhile', () => {
    const reply = { unit: pair('b', '完成13件。', 'Theirs'), mark: '9' };
    const renewed = reduceWork(state, { kind: 'renewed', id: 'b', reply });
    expect(renewed.units.get('b')).toMatchObject({ mark: '9', unit: { target: 'Theirs' } });
    const typing = reduceWork(state, { kind: 'typed', id: 'b', text: 'Mine' });
    expect(reduceWork(typing, { kind: 'renewed', id: 'b', reply }).units.get('b')).toMatchObject({
      mark: '2',
      typed: 'Mine',
    });
  });
});
