/** @module Which units are worked on, in which order, and which one comes next. */
import { isReviewed } from '../../../../model/unit-state.js';
import type { WorkState, UnitWork } from './work-state.js';

export const WORK_ORDERS = ['document', 'confidence'] as const;
export const WORK_FILTERS = ['all', 'open', 'findings', 'flagged'] as const;

export interface WorkChoice {
  readonly order: (typeof WORK_ORDERS)[number];
  readonly filter: (typeof WORK_FILTERS)[number];
}

export const isSettled = ({ unit }: UnitWork): boolean => isReviewed(unit);

const KEEPS: Readonly<Record<WorkChoice['filter'], (work: UnitWork) => boolean>> = {
  all: () => true,
  open: (work) => !isSettled(work),
  findings: ({ unit }) => unit.issues.length > 0,
  flagged: ({ unit }) => unit.review?.flagged === true,
};

/** A finding that is an error comes before any doubt of the engine. */
function certainty({ unit }: UnitWork): number {
  const worst = unit.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  return unit.origin.score - worst;
}

/** Ids in the order to be worked on; `keep` stays, so that what is being worked on does not vanish under the hand. */
export function chosenUnits(
  state: WorkState,
  { order, filter }: WorkChoice,
  keep: string | undefined,
): readonly string[] {
  const works = state.order.flatMap((id) => state.units.get(id) ?? []);
  const kept = works.filter((work) => work.unit.id === keep || KEEPS[filter](work));
  const sorted =
    order === 'document' ? kept : kept.toSorted((one, other) => certainty(one) - certainty(other));
  return sorted.map(({ unit }) => unit.id);
}

/** The next one that is not settled, from the beginning again after the end; `undefined` when all are. */
export function nextOpen(
  state: WorkState,
  ids: readonly string[],
  from: string | undefined,
): string | undefined {
  const at = from === undefined ? -1 : ids.indexOf(from);
  const turned = [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at))];
  return turned.find((id) => {
    const work = state.units.get(id);
    return work !== undefined && !isSettled(work) && work.unit.source.trim() !== '';
  });
}

/** The neighbour in the list. */
export function neighbour(
  ids: readonly string[],
  from: string | undefined,
  step: 1 | -1,
): string | undefined {
  if (from === undefined) return ids[0];
  return ids[ids.indexOf(from) + step];
}
