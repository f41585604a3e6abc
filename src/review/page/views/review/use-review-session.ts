/** @module A sitting of revision: the unit at hand, those around it, and what the keys do. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { usePage } from '../../context.js';
import { chosenUnits, neighbour, nextOpen, type WorkChoice } from './choose-next.js';
import type { Shortcut } from './shortcuts.js';
import { useHistory, type History } from './use-history.js';
import type { Work } from './use-work.js';

export interface ReviewSession {
  readonly active: string | undefined;
  readonly activate: (id: string) => void;
  readonly choice: WorkChoice;
  readonly choose: (choice: WorkChoice) => void;
  /** Units in the order to be worked on. */
  readonly ids: readonly string[];
  readonly act: History['act'];
  readonly follow: (shortcut: Shortcut) => void;
}

/** @param first - the unit to begin with */
export function useReviewSession(
  { state, saver }: Work,
  first: string | undefined,
  help: () => void,
): ReviewSession {
  const [choice, choose] = useState<WorkChoice>({ order: 'document', filter: 'all' });
  const [active, activate] = useState(first);
  const ids = useMemo(() => chosenUnits(state, choice, active), [state, choice, active]);
  const { act, undo } = useHistory(saver);
  const accept = useAccept({ state, ids, active, activate, act });
  const follow = (shortcut: Shortcut): void => {
    const at = active === undefined ? undefined : state.units.get(active);
    const handlers: Readonly<Record<Shortcut, () => void>> = {
      accept: () => void accept('reviewed'),
      finish: () => void accept('final'),
      next: () => activate(neighbour(ids, active, 1) ?? active),
      previous: () => activate(neighbour(ids, active, -1) ?? active),
      'next-open': () => activate(nextOpen(state, ids, active) ?? active),
      flag: () => at && void act(at.unit.id, { flagged: at.unit.review?.flagged !== true }),
      undo: () => void undo().then((undone) => undone !== undefined && activate(undone)),
      help,
      comment: () => document.querySelector<HTMLElement>('#comment')?.focus(),
      why: () => document.querySelector<HTMLElement>('#why')?.click(),
    };
    handlers[shortcut]();
  };
  return { active, activate, choice, choose, ids, act, follow };
}

type Accepting = Pick<ReviewSession, 'active' | 'activate' | 'ids' | 'act'> & Pick<Work, 'state'>;

function useAccept({
  state,
  ids,
  active,
  activate,
  act,
}: Accepting): (as: 'reviewed' | 'final') => Promise<void> {
  const { words, notify } = usePage();
  /** Accepted, the answer still on its way: the person goes on without waiting for it. */
  const accepted = useRef(new Set<string>());
  return async (as) => {
    if (active === undefined) return;
    accepted.current.add(active);
    const open = ids.filter((each) => each === active || !accepted.current.has(each));
    const next = nextOpen(state, open, active);
    if (next !== undefined) activate(next);
    const isDone = await act(active, { state: as });
    accepted.current.delete(active);
    if (!isDone) activate(active);
    else if (next === undefined) notify(words('all-settled'));
  };
}
