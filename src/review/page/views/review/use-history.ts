/** @module What was done to units while the view is open, to be undone one by one. */
import { useMemo } from 'preact/hooks';
import type { UnitState } from '../../../../model/translation-unit.js';
import type { PendingChange, Saver } from './saver.js';

interface Before {
  readonly id: string;
  readonly target: string;
  readonly state: UnitState;
  readonly flagged: boolean;
}

export interface History {
  /** Does something to a unit, and remembers how it was. */
  readonly act: (id: string, change: PendingChange) => Promise<boolean>;
  /** Resolves to the unit that is as it was before. */
  readonly undo: () => Promise<string | undefined>;
}

export function useHistory(saver: Saver): History {
  return useMemo(() => {
    const past: Before[] = [];
    return {
      act: (id, change) => {
        const unit = saver.latest.current.units.get(id)?.unit;
        if (unit)
          past.push({ id, target: unit.target, state: unit.state, flagged: unit.review?.flagged === true });
        return saver.act(id, change);
      },
      undo: async () => {
        const before = past.pop();
        if (before === undefined) return undefined;
        const { id, ...change } = before;
        return (await saver.act(id, change)) ? id : undefined;
      },
    };
  }, [saver]);
}
