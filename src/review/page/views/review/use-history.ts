/** @module Undo and redo over a document, kept through a reload. */
import { useMemo, useState } from 'preact/hooks';
import type { Saver } from './saver.js';
import {
  keepStack,
  readStack,
  recordStep,
  remark,
  stepBack,
  stepForward,
  type UndoStack,
} from './undo-stack.js';

/** What came of it: the unit, or why nothing was done. */
export type Undone =
  { readonly kind: 'done'; readonly id: string } | { readonly kind: 'nothing' | 'changed-since' | 'failed' };

export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => Promise<Undone>;
  readonly redo: () => Promise<Undone>;
}

export function useHistory(documentId: string, saver: Saver): History {
  const [stack, setStack] = useState<UndoStack>(() => readStack(documentId));
  const history = useMemo(() => {
    let known = stack;
    /** What undo itself does is no further step. */
    let isGoing = false;
    const set = (next: UndoStack): void => {
      known = next;
      keepStack(documentId, next);
      setStack(next);
    };
    saver.onChange = ({ id, before, after, change }) => {
      if (isGoing) return;
      const isComment = 'comment' in change || 'dropComment' in change;
      const isTyping = Object.keys(change).length === 0;
      const step = { id, before, after, isTyping, time: Date.now() };
      set(isComment ? remark(known, id, before, after) : recordStep(known, step));
    };
    const go = async (way: 'past' | 'future'): Promise<Undone> => {
      await saver.saveAll();
      const step = known[way].at(-1);
      if (step === undefined) return { kind: 'nothing' };
      const { id } = step;
      const [wanted, restore] = way === 'past' ? [step.after, step.before] : [step.before, step.after];
      const drop = (): void => set({ ...known, [way]: known[way].slice(0, -1) });
      if (saver.markOf(id) !== wanted) {
        drop();
        return { kind: 'changed-since' };
      }
      isGoing = true;
      const isDone = await saver.act(id, { restore }).finally(() => {
        isGoing = false;
      });
      if (!isDone) return { kind: 'failed' };
      const mark = saver.markOf(id);
      set(way === 'past' ? stepBack(known, mark) : stepForward(known, mark));
      return { kind: 'done', id };
    };
    /** Keys come faster than answers. */
    let turn: Promise<unknown> = Promise.resolve();
    const inTurn = (way: 'past' | 'future'): Promise<Undone> => {
      const next = turn.then(() => go(way));
      turn = next.catch(() => undefined);
      return next;
    };
    return { undo: () => inTurn('past'), redo: () => inTurn('future') };
  }, [saver, documentId]);
  return { ...history, canUndo: stack.past.length > 0, canRedo: stack.future.length > 0 };
}
