/** @module The state of a document being revised: typed text is never dropped by an answer. */
import { describe, expect, it } from '@jest/globals';
import type { UnitReply } from '../../../src/review/api/units.js';
import { chosenUnits, neighbour, nextOpen } from '../../../src/review/page/views/review/choose-next.js';
import { insertSuggestion } from '../../../src/review/page/views/review/insert-suggestion.js';
import { shortcutOf } from '../../../src/review/page/views/review/shortcuts.js';
import {
  EMPTY_WORK,
  reduceWork,
  textOf,
  type WorkAction,
  type WorkState,
} from '../../../src/review/page/views/review/work-state.js';
import { pair, smallEdition } from '../services.js';

const start = (): WorkState =>
  reduceWork(EMPTY_WORK, {
    kind: 'loaded',
    reply: { edition: smallEdition('x'), marks: { a: '1', b: '2', c: '3' } },
  });
const after = (...actions: readonly WorkAction[]): WorkState => actions.reduce(reduceWork, start());
const reply = (target: string, state: 'translated' | 'reviewed' = 'translated'): UnitReply => ({
  unit: pair('b', '完成13件。', target, { state }),
  mark: '9',
});

describe('reduceWork', () => {
  it('keeps what was typed while the answer was on its way', () => {
    const state = after(
      { kind: 'typed', id: 'b', text: 'One' },
      { kind: 'saving', id: 'b' },
      { kind: 'typed', id: 'b', text: 'One two' },
      { kind: 'saved', id: 'b', reply: reply('One'), sent: 'One' },
    );
    const work = state.units.get('b');
    expect(work).toMatchObject({ mark: '9', saving: 'typing' });
    expect(work && textOf(work)).toBe('One two');
  });

  it('is saved when the answer is for what stands there', () => {
    const state = after(
      { kind: 'typed', id: 'b', text: 'One' },
      { kind: 'saved', id: 'b', reply: reply('One'), sent: 'One' },
    );
    expect(state.units.get('b')).toEqual({ unit: reply('One').unit, mark: '9', saving: 'saved' });
  });

  it('holds both versions of a conflict until one is chosen', () => {
    const conflict = [
      { kind: 'typed', id: 'b', text: 'Mine' },
      { kind: 'conflict', id: 'b', theirs: reply('Theirs') },
    ] as const;
    expect(after(...conflict).units.get('b')).toMatchObject({
      typed: 'Mine',
      theirs: { unit: { target: 'Theirs' } },
    });
    expect(after(...conflict, { kind: 'kept-ours', id: 'b' }).units.get('b')).toMatchObject({
      typed: 'Mine',
      mark: '9',
    });
    const theirs = after(...conflict, { kind: 'took-theirs', id: 'b' }).units.get('b');
    expect(theirs && textOf(theirs)).toBe('Theirs');
  });

  it('keeps the text where a save failed, and knows nothing of other units', () => {
    const failed = after(
      { kind: 'typed', id: 'b', text: 'One' },
      { kind: 'failed', id: 'b', saving: 'offline', reason: '' },
    );
    expect(failed.units.get('b')).toMatchObject({ typed: 'One', saving: 'offline' });
    expect(reduceWork(failed, { kind: 'saving', id: 'nobody' })).toBe(failed);
  });
});

describe('the order of the work', () => {
  it('goes through what is open, and begins again after the end', () => {
    const state = after({ kind: 'saved', id: 'b', reply: reply('x', 'reviewed'), sent: undefined });
    const ids = chosenUnits(state, { order: 'document', filter: 'all' }, undefined);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(nextOpen(state, ids, 'a')).toBe('c');
    expect(nextOpen(state, ids, 'c')).toBe('a');
    expect([neighbour(ids, 'a', 1), neighbour(ids, 'a', -1)]).toEqual(['b', undefined]);
  });

  it('keeps the unit at hand though the filter would not', () => {
    const state = after({ kind: 'saved', id: 'b', reply: reply('x', 'reviewed'), sent: undefined });
    expect(chosenUnits(state, { order: 'document', filter: 'open' }, 'b')).toEqual(['a', 'b', 'c']);
    expect(chosenUnits(state, { order: 'document', filter: 'open' }, 'c')).toEqual(['a', 'c']);
  });
});

describe('insertSuggestion', () => {
  const unit = pair('b', '一。二。', 'One. Two.', {
    segments: [
      { id: 's1', source: '一。', target: 'One.' },
      { id: 's2', source: '二。', target: 'Two.' },
    ],
  });
  const suggestion = {
    kind: 'exact',
    source: '二。',
    target: 'The second.',
    score: 1,
    difference: [],
    from: 'memory',
  } as const;

  it('puts a sentence where its own stands, a paragraph in the place of all', () => {
    expect(insertSuggestion(unit, 'One. Two.', { ...suggestion, segment: 's2' })).toBe('One. The second.');
    expect(insertSuggestion(unit, 'One. Two.', suggestion)).toBe('The second.');
  });

  it('loses nothing where the sentence was rewritten', () => {
    expect(insertSuggestion(unit, 'Both at once.', { ...suggestion, segment: 's2' })).toBe(
      'Both at once. The second.',
    );
  });
});

describe('shortcutOf', () => {
  const keys = {
    key: 'Enter',
    code: 'Enter',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
  };
  it.each([
    [{ ...keys, ctrlKey: true }, 'accept'],
    [{ ...keys, metaKey: true, shiftKey: true }, 'finish'],
    [{ ...keys, key: 'ƒ', code: 'KeyF', altKey: true }, 'flag'],
    [keys, undefined],
  ])('%j is %s', (pressed, shortcut) => {
    expect(shortcutOf(pressed)).toBe(shortcut);
  });
});
