/** @module A document while a person revises it: units with their marks, what was typed, what went wrong. Pure. */
import type { DocumentReply } from '../../../api/documents.js';
import type { UnitReply } from '../../../api/units.js';
import type { TranslationUnit } from '../../../../model/translation-unit.js';

export type SaveState = 'saved' | 'typing' | 'saving' | 'offline' | 'refused';

export interface UnitWork {
  /** As the server has it. */
  readonly unit: TranslationUnit;
  readonly mark: string;
  /** What stands in the field, when it differs. */
  readonly typed?: string;
  readonly saving: SaveState;
  /** Why the server refused. */
  readonly reason?: string;
  /** What somebody else has made of the unit in the meantime. */
  readonly theirs?: UnitReply;
}

export interface WorkState {
  readonly units: ReadonlyMap<string, UnitWork>;
  /** In the order of the document. */
  readonly order: readonly string[];
}

export type WorkAction =
  | { readonly kind: 'loaded'; readonly reply: DocumentReply }
  | { readonly kind: 'typed'; readonly id: string; readonly text: string }
  | { readonly kind: 'saving'; readonly id: string }
  | {
      readonly kind: 'saved';
      readonly id: string;
      readonly reply: UnitReply;
      readonly sent: string | undefined;
    }
  | {
      readonly kind: 'failed';
      readonly id: string;
      readonly saving: 'offline' | 'refused';
      readonly reason: string;
    }
  | { readonly kind: 'conflict'; readonly id: string; readonly theirs: UnitReply }
  /** Somebody else has changed the unit, on which nothing is being done here. */
  | { readonly kind: 'renewed'; readonly id: string; readonly reply: UnitReply }
  | { readonly kind: 'took-theirs'; readonly id: string }
  | { readonly kind: 'kept-ours'; readonly id: string };

export const EMPTY_WORK: WorkState = { units: new Map(), order: [] };

export function reduceWork(state: WorkState, action: WorkAction): WorkState {
  if (action.kind === 'loaded') return loaded(action.reply);
  const work = state.units.get(action.id);
  if (work === undefined) return state;
  const units = new Map(state.units).set(action.id, changed(work, action));
  return { ...state, units };
}

function loaded({ edition, marks }: DocumentReply): WorkState {
  const works = edition.pairs.map((unit): readonly [string, UnitWork] => [
    unit.id,
    { unit, mark: marks[unit.id] ?? '', saving: 'saved' },
  ]);
  return { units: new Map(works), order: edition.pairs.map(({ id }) => id) };
}

function changed(work: UnitWork, action: Exclude<WorkAction, { kind: 'loaded' }>): UnitWork {
  const { typed, reason: _, theirs, ...rest } = work;
  const kept = typed === undefined ? {} : { typed };
  switch (action.kind) {
    case 'typed':
      return { ...rest, typed: action.text, saving: 'typing', ...(theirs && { theirs }) };
    case 'saving':
      return { ...rest, ...kept, saving: 'saving' };
    case 'saved':
      return { ...rest, ...afterSaving(work, action.sent), unit: action.reply.unit, mark: action.reply.mark };
    case 'failed':
      return { ...rest, ...kept, saving: action.saving, reason: action.reason };
    case 'conflict':
      return { ...rest, ...kept, saving: 'refused', theirs: action.theirs };
    case 'renewed':
      return isAtRest(work) ? { unit: action.reply.unit, mark: action.reply.mark, saving: 'saved' } : work;
    case 'took-theirs':
      return theirs === undefined ? work : { unit: theirs.unit, mark: theirs.mark, saving: 'saved' };
    case 'kept-ours':
      return theirs === undefined
        ? work
        : { ...kept, unit: theirs.unit, mark: theirs.mark, saving: 'typing' };
  }
}

/** What was typed while the answer was on its way stays. */
function afterSaving({ typed }: UnitWork, sent: string | undefined): Pick<UnitWork, 'typed' | 'saving'> {
  return typed === undefined || typed === sent ? { saving: 'saved' } : { typed, saving: 'typing' };
}

/** Nothing is typed, on its way or in conflict. */
export const isAtRest = ({ typed, saving, theirs }: UnitWork): boolean =>
  typed === undefined && theirs === undefined && saving === 'saved';

/** What stands in the field. */
export const textOf = ({ typed, unit }: UnitWork): string => typed ?? unit.target;
