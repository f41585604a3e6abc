/**
 * @module Makes the English of a similar unit say what the Chinese says, where nothing but figures, dates and terms
 * differs. Whatever could mean two things is left alone.
 */
import { diffArrays } from 'diff';
import type { SegmentMatch, Term, TermAnnotation } from '../../model/index.js';
import type { MemoryMatch } from '../memory-match.js';
import { applyEdits, type TargetEdit } from './apply-edits.js';
import { findFigure, findTerm } from './find-in-target.js';
import { slotsOf, type Slot } from './slots.js';

/** What a repair must know of terms; a term base is one. */
export interface RepairTerms {
  findTerms(text: string): readonly TermAnnotation[];
  get(id: string): Pick<Term, 'partOfSpeech' | 'number'> | undefined;
}

export interface RepairOptions {
  /** Without it, figures and dates only are repaired. */
  readonly terms?: RepairTerms | undefined;
}

export type MatchRepair = NonNullable<SegmentMatch['repairs']>[number];

export interface RepairedMatch {
  /** The unit's English with the repairs; as it was when nothing could be repaired. */
  readonly target: string;
  /** English before and after. */
  readonly repairs: readonly MatchRepair[];
  /** Whether every difference of the Chinese was repaired. */
  readonly isComplete: boolean;
}

/** A slot of the match with what stands in its place in the source. */
interface Exchange {
  readonly old: Slot;
  readonly wanted: Slot;
}

/**
 * Repairs a match.
 * @param source - what is to be translated; the match was found for it
 */
export function repairMatch(
  source: string,
  match: Pick<MemoryMatch, 'unit'>,
  { terms }: RepairOptions = {},
): RepairedMatch {
  const { source: old, target } = match.unit;
  const [oldSlots, wantedSlots] = [old, source].map((text) => slotsOf(text, terms?.findTerms(text) ?? []));
  const { exchanges, isAligned } = align(oldSlots ?? [], wantedSlots ?? []);
  const edits = exchanges.map((exchange) => editFor(exchange, oldSlots ?? [], target, terms));
  const possible = edits.flatMap((edit) => edit ?? []);
  const applied = applyEdits(target, possible);
  // Two edits in one place: neither can be trusted.
  if (applied === undefined) return { target, repairs: [], isComplete: false };
  return {
    target: applied,
    repairs: possible.map(({ kind, from, to }) => ({ kind, from, to })),
    isComplete: isAligned && possible.length === exchanges.length,
  };
}

/** Pairs of slots that differ; aligned when there is no other difference. */
function align(
  old: readonly Slot[],
  wanted: readonly Slot[],
): { readonly exchanges: readonly Exchange[]; readonly isAligned: boolean } {
  const exchanges: Exchange[] = [];
  let isAligned = true;
  let removed: readonly Slot[] = [];
  const changes = diffArrays([...old], [...wanted], {
    comparator: (left, right) => left.symbol === right.symbol,
  });
  for (const change of [...changes, { value: [], added: false, removed: false }]) {
    if (change.removed) {
      removed = change.value;
      continue;
    }
    const added = change.added ? change.value : [];
    if (removed.length !== added.length) isAligned = false;
    else {
      added.forEach((slot, index) => {
        const before = removed[index];
        if (before && before.kind === slot.kind && slot.kind !== 'text')
          exchanges.push({ old: before, wanted: slot });
        else isAligned = false;
      });
    }
    removed = [];
  }
  return { exchanges, isAligned };
}

function editFor(
  { old, wanted }: Exchange,
  oldSlots: readonly Slot[],
  target: string,
  terms: RepairTerms | undefined,
): TargetEdit | undefined {
  // What the Chinese says twice, the English may say in any order, or once.
  if (oldSlots.filter(({ symbol }) => symbol === old.symbol).length > 1) return undefined;
  if (old.kind === 'term' && wanted.kind === 'term')
    return terms && isAlike(old.term, wanted.term, terms)
      ? findTerm(target, old.term, wanted.term)
      : undefined;
  if (old.kind === 'text' || old.kind === 'term' || wanted.kind === 'text' || wanted.kind === 'term')
    return undefined;
  const others = oldSlots.flatMap((slot) => ('quantity' in slot && slot !== old ? [slot.quantity] : []));
  return findFigure(target, old.quantity, wanted.quantity, others);
}

/** Terms that go into the same sentence: a verb for a verb, a countable noun for a countable one. */
function isAlike(old: TermAnnotation, wanted: TermAnnotation, terms: RepairTerms): boolean {
  const [one, other] = [terms.get(old.termId), terms.get(wanted.termId)];
  return one !== undefined && one.partOfSpeech === other?.partOfSpeech && one.number === other.number;
}
