/** @module What an edit of the glossary does to one edition. */
import type { EditionStyle } from '../../../engines/edition-style.js';
import type { Engine } from '../../../engines/engine.js';
import type { RowChange } from '../../../glossary/edit/apply-edits.js';
import type { TermBase } from '../../../glossary/term-base.js';
import { isReviewed, type Edition, type TranslationUnit } from '../../../model/index.js';
import { checkEdition } from '../../../stages/check/index.js';
import { translateBlocks, type TranslateInput } from '../../../stages/translate/index.js';
import { isApplied, unitImpact, type UnitImpact } from './unit-impact.js';
import { inputOfEdition } from '../../input-of-edition.js';
import { touchedBlocks } from './touched-blocks.js';

/** A glossary with the engine that works by it. */
export interface Side {
  readonly termBase: TermBase;
  readonly engine: Engine;
}

export interface ImpactSides {
  readonly before: Side;
  readonly after: Side;
  readonly changes: readonly RowChange[];
}

async function translated(
  input: TranslateInput,
  engine: Engine,
): Promise<ReadonlyMap<string, TranslationUnit>> {
  return new Map((await translateBlocks(input, engine)).map((unit) => [unit.id, unit]));
}

/**
 * The units of the edition that the edit changes, or would change were they not kept; in the order of the document.
 * @throws what the engine throws.
 */
export async function documentImpact(
  edition: Edition,
  style: Partial<EditionStyle> | undefined,
  { before, after, changes }: ImpactSides,
): Promise<readonly UnitImpact[]> {
  const old = inputOfEdition(edition, style, before.termBase);
  const edited = inputOfEdition(edition, style, after.termBase);
  const touched = touchedBlocks(old, edited, changes);
  if (touched.size === 0) return [];
  const untouched = edition.pairs.filter(({ id }) => !touched.has(id));
  const settled = new Map(untouched.map((pair) => [pair.id, pair]));
  // An engine that answers otherwise each time cannot tell what the edit does from what chance does.
  const canRepeat = before.engine.capabilities.deterministic;
  const without = canRepeat ? await translated({ ...old, settled }, before.engine) : undefined;
  const withEdit = await translated({ ...edited, settled }, after.engine);
  return edition.pairs.flatMap((stored) => {
    const unit = withEdit.get(stored.id);
    if (unit === undefined || settled.has(stored.id)) return [];
    const next = { ...unit, blockId: stored.blockId };
    const retranslation = { stored, without: without?.get(stored.id), with: next };
    return unitImpact(retranslation, after.engine.id) ?? [];
  });
}

/**
 * The edition with the units that `--apply` changes, and the findings of all units that nobody has reviewed.
 * @param includeDiffering - also those that are not what the present program gives without the edit.
 */
export function editedEdition(
  edition: Edition,
  impacts: readonly UnitImpact[],
  includeDiffering: boolean,
): Edition {
  const applied = new Map(
    impacts.filter(({ kind }) => isApplied(kind, includeDiffering)).map(({ after }) => [after.id, after]),
  );
  const pairs = edition.pairs.map((pair) => applied.get(pair.id) ?? pair);
  const [first] = pairs;
  const titleEnglish =
    first?.kind === 'title' && applied.has(first.id) ? first.target : edition.document.titleEnglish;
  const checked = checkEdition({ ...edition, document: { ...edition.document, titleEnglish }, pairs });
  return {
    ...checked,
    pairs: checked.pairs.map((pair, index) => {
      const old = edition.pairs[index];
      return old && isReviewed(old) ? old : pair;
    }),
  };
}
