/** @module Undo and redo: what is taken back, what is one step, and that no other change is overwritten. */
import { describe, expect, it } from '@jest/globals';
import {
  EMPTY_STACK,
  recordStep,
  remark,
  stepBack,
  stepForward,
  type Step,
  type UndoStack,
} from '../../../src/review/page/views/review/undo-stack.js';

const step = (before: string, after: string, parts: Partial<Step> = {}): Step => ({
  id: 'b',
  before,
  after,
  isTyping: false,
  time: 0,
  ...parts,
});
const stackOf = (...steps: readonly Step[]): UndoStack => steps.reduce(recordStep, EMPTY_STACK);
const shown = ({ past, future }: UndoStack) => ({
  past: past.map(({ before, after }) => `${before}>${after}`),
  future: future.map(({ before, after }) => `${before}>${after}`),
});

describe('recordStep', () => {
  const typing = { isTyping: true };

  it('makes one step of a run of typing, and another one of typing after a pause', () => {
    const stack = stackOf(
      step('1', '2', typing),
      step('2', '3', { ...typing, time: 1000 }),
      step('3', '4', { ...typing, time: 100_000 }),
    );
    expect(shown(stack).past).toEqual(['1>3', '3>4']);
  });

  it.each([
    ['another unit', step('2', '3', { ...typing, id: 'c' })],
    ['something done', step('2', '3')],
    ['a change by somebody in between', step('9', '3', typing)],
  ])('keeps %s apart', (_, next) => {
    expect(stackOf(step('1', '2', typing), next).past).toHaveLength(2);
  });

  it('forgets what could be done again, and passes over what changed nothing', () => {
    const undone = stepBack(stackOf(step('1', '2'), step('2', '3')), '2');
    expect(shown(recordStep(undone, step('2', '4')))).toEqual({ past: ['1>2', '2>4'], future: [] });
    expect(stackOf(step('1', '1')).past).toEqual([]);
  });

  it('keeps no more than a few hundred', () => {
    const many = Array.from({ length: 400 }, (_, index) => step(String(index), String(index + 1)));
    const { past } = stackOf(...many);
    expect(past).toHaveLength(300);
    expect(past.at(-1)?.after).toBe('400');
  });
});

describe('back and forward', () => {
  it('come to where they began', () => {
    const stack = stackOf(step('1', '2'), step('2', '3'));
    const back = stepBack(stepBack(stack, '2'), '1');
    expect(shown(back)).toEqual({ past: [], future: ['2>3', '1>2'] });
    expect(shown(stepForward(stepForward(back, '2'), '3'))).toEqual(shown(stack));
  });

  it('follow the marks that a unit gets where a comment has been made meanwhile', () => {
    const commented = remark(stackOf(step('1', '2'), step('2', '3')), 'b', '3', '3c');
    expect(shown(commented).past).toEqual(['1>2', '2>3c']);
    const back = stepBack(commented, '2c');
    expect(shown(back)).toEqual({ past: ['1>2c'], future: ['2c>3c'] });
    expect(shown(stepForward(back, '3d'))).toEqual({ past: ['1>2c', '2c>3d'], future: [] });
  });

  it('leave other units alone', () => {
    const stack = stackOf(step('1', '2', { id: 'a' }), step('1', '2'));
    expect(shown(remark(stack, 'b', '2', '5')).past).toEqual(['1>2', '1>5']);
    expect(stepBack(EMPTY_STACK, '1')).toEqual(EMPTY_STACK);
  });
});
