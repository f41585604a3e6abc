/** @module What an edit of the glossary does to one translation unit. */
import { isReviewed, type TermAnnotation, type TranslationUnit } from '../../../model/index.js';

/**
 * `english` and `annotation` are what `--apply` changes: the English, or only what is known of its terms. The others
 * would change and are kept: `reviewed` a person has approved, `human` a person or a memory wrote, `engine` another
 * engine wrote, `differs` is not what the present program gives without the edit; `failed` has no new English.
 */
export type ImpactKind = 'english' | 'annotation' | 'reviewed' | 'human' | 'engine' | 'differs' | 'failed';

export interface UnitImpact {
  readonly kind: ImpactKind;
  /** As stored. */
  readonly before: TranslationUnit;
  /** As the edited glossary gives it, with the state and place of `before`. */
  readonly after: TranslationUnit;
}

/** The unit before and after as the engine gives it; without the former where the engine cannot be asked twice. */
export interface Retranslation {
  readonly stored: TranslationUnit;
  readonly without: TranslationUnit | undefined;
  readonly with: TranslationUnit;
}

const isSameTerms = (left: readonly TermAnnotation[], right: readonly TermAnnotation[]): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** Nothing for a unit that the edit leaves as it is, or that is already as the edit makes it. */
export function unitImpact(
  { stored, without, with: edited }: Retranslation,
  engine: string,
): UnitImpact | undefined {
  const isDone = stored.target === edited.target && isSameTerms(stored.terms, edited.terms);
  const reference = without ?? stored;
  const isUntouched = reference.target === edited.target && isSameTerms(reference.terms, edited.terms);
  if (isDone || isUntouched) return undefined;
  return { kind: kindOf(stored, reference, edited, engine), before: stored, after: edited };
}

function kindOf(
  stored: TranslationUnit,
  reference: TranslationUnit,
  edited: TranslationUnit,
  engine: string,
): ImpactKind {
  if (isReviewed(stored)) return 'reviewed';
  if (stored.origin.kind !== 'engine') return 'human';
  if (stored.origin.engine !== engine) return 'engine';
  if (edited.target === '' && stored.target !== '') return 'failed';
  if (stored.target !== reference.target) return 'differs';
  return stored.target === edited.target ? 'annotation' : 'english';
}

/** Kinds that `--apply` writes. */
export const isApplied = (kind: ImpactKind, includeDiffering: boolean): boolean =>
  kind === 'english' || kind === 'annotation' || (kind === 'differs' && includeDiffering);
