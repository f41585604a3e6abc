/** @module What was done to units while the view is open, to be undone one by one. */
import { useMemo, useRef } from 'preact/hooks';
import type { UnitState } from '../../../../model/translation-unit.js';
import type { Work } from './use-work.js';

interface Before {
  readonly id: string;
  readonly target: string;
  readonly state: UnitState;
  readonly flagged: boolean;
}

export interface History {
  /** Before something is done to a unit. */
  readonly remember: (id: string) => void;
  /** Resolves to the unit that is as it was before. */
  readonly undo: () => Promise<string | undefined>;
}

export function useHistory(work: Work): History {
  const latest = useRef(work);
  latest.current = work;
  return useMemo(() => {
    const past: Before[] = [];
    return {
      remember: (id) => {
        const unit = latest.current.state.units.get(id)?.unit;
        if (unit)
          past.push({ id, target: unit.target, state: unit.state, flagged: unit.review?.flagged === true });
      },
      undo: async () => {
        const before = past.pop();
        if (before === undefined) return undefined;
        const { id, ...deed } = before;
        return (await latest.current.act(id, deed)) ? id : undefined;
      },
    };
  }, []);
}
