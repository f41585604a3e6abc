/** @module A sitting of revision: the unit at hand, those around it, and what the keys do. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { usePage } from '../../context.js';
import { chosenUnits, neighbour, nextOpen, type WorkChoice } from './choose-next.js';
import { fixedText } from './fix-findings.js';
import type { PendingChange } from './saver.js';
import type { Shortcut } from './shortcuts.js';
import { useHistory, type History, type Undone } from './use-history.js';
import type { Work } from './use-work.js';

export interface ReviewSession {
  readonly active: string | undefined;
  readonly activate: (id: string) => void;
  readonly choice: WorkChoice;
  readonly choose: (choice: WorkChoice) => void;
  /** Units in the order to be worked on. */
  readonly ids: readonly string[];
  /** Resolves to whether it was done. */
  readonly act: (id: string, change: PendingChange) => Promise<boolean>;
  readonly history: History;
  readonly follow: (shortcut: Shortcut) => void;
}

/** @param first - the unit to begin with */
export function useReviewSession(work: Work, first: string | undefined, help: () => void): ReviewSession {
  const { state, saver } = work;
  const { act } = saver;
  const [choice, choose] = useState<WorkChoice>({ order: 'document', filter: 'all' });
  const [active, activate, at] = useActive(first);
  const ids = useMemo(() => chosenUnits(state, choice, active), [state, choice, active]);
  const history = useHistory(saver.documentId, saver);
  const accept = useAccept({ saver, choice, at, activate });
  const tell = useUndone(activate);
  const follow = (shortcut: Shortcut): void => {
    // As of this key: the last one may not have been drawn yet.
    const id = at.current;
    const now = chosenUnits(saver.latest.current, choice, id);
    const unit = id === undefined ? undefined : saver.latest.current.units.get(id);
    const go = (next: string | undefined): void => activate(next ?? id);
    const handlers: Readonly<Record<Shortcut, () => void>> = {
      accept: () => void accept('reviewed'),
      finish: () => void accept('final'),
      next: () => go(neighbour(now, id, 1)),
      previous: () => go(neighbour(now, id, -1)),
      'next-open': () => go(nextOpen(saver.latest.current, now, id)),
      flag: () => unit && void act(unit.unit.id, { flagged: unit.unit.review?.flagged !== true }),
      fix: () => unit && void saver.write(unit.unit.id, fixedText(unit, unit.unit.issues)),
      undo: () => void history.undo().then(tell),
      redo: () => void history.redo().then(tell),
      help,
      comment: () => document.querySelector<HTMLElement>('#comment')?.focus(),
      why: () => document.querySelector<HTMLElement>('#why')?.click(),
    };
    handlers[shortcut]();
  };
  return { active, activate, choice, choose, ids, act, history, follow };
}

/** The unit at hand, drawn and as of now: keys come faster than they are drawn. */
function useActive(
  first: string | undefined,
): readonly [string | undefined, (id: string | undefined) => void, { readonly current: string | undefined }] {
  const [active, draw] = useState(first);
  const at = useRef(first);
  const activate = useCallback((id: string | undefined) => {
    at.current = id;
    draw(id);
  }, []);
  return [active, activate, at];
}

/** Goes to the unit that was undone, or says why nothing was. */
function useUndone(activate: (id: string) => void): (undone: Undone) => void {
  const { words, notify } = usePage();
  return (undone) => {
    if (undone.kind === 'done') activate(undone.id);
    else notify(words(`undo-${undone.kind}`));
  };
}

interface Accepting extends Pick<Work, 'saver'> {
  readonly choice: WorkChoice;
  readonly at: { readonly current: string | undefined };
  readonly activate: (id: string) => void;
}

function useAccept({ saver, choice, at, activate }: Accepting): (as: 'reviewed' | 'final') => Promise<void> {
  const { words, notify } = usePage();
  /** Accepted, the answer still on its way: the person goes on without waiting for it. */
  const accepted = useRef(new Set<string>());
  return async (as) => {
    const id = at.current;
    if (id === undefined) return;
    accepted.current.add(id);
    const state = saver.latest.current;
    const open = chosenUnits(state, choice, id).filter((each) => each === id || !accepted.current.has(each));
    const next = nextOpen(state, open, id);
    if (next !== undefined) activate(next);
    const isDone = await saver.act(id, { state: as });
    accepted.current.delete(id);
    if (!isDone) activate(id);
    else if (next === undefined) notify(words('all-settled'));
  };
}
