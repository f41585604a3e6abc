/** @module What is there already for a block, so that no engine need be asked: what a person has settled before. */
import type { Block, TermAnnotation, TranslationUnit } from '../../model/index.js';

export interface LeverageInput {
  readonly blocks: readonly Block[];
  /** By block id. */
  readonly terms: ReadonlyMap<string, readonly TermAnnotation[]>;
  /** The pairs of the document's earlier edition. */
  readonly earlier: readonly TranslationUnit[];
}

/** By block id. */
export interface Leverage {
  /** Units that need no engine. */
  readonly units: ReadonlyMap<string, TranslationUnit>;
}

const SETTLED: ReadonlySet<TranslationUnit['state']> = new Set(['reviewed', 'final']);

/** The unit as the document has it now: its place may have changed, its English is kept. */
function inPlace(unit: TranslationUnit, block: Block, terms: readonly TermAnnotation[]): TranslationUnit {
  const { cell: _cell, href: _href, numbering: _numbering, ...rest } = unit;
  const { kind, level, numbering, cell, href } = block;
  return {
    ...rest,
    kind,
    level,
    ...(numbering ? { numbering } : {}),
    ...(cell ? { cell } : {}),
    ...(href === undefined ? {} : { href }),
    terms,
    issues: [],
  };
}

/** What a person has reviewed is never translated again while its Chinese stays the same. */
export function leverageBlocks({ blocks, terms, earlier }: LeverageInput): Leverage {
  const settled = new Map(earlier.filter(({ state }) => SETTLED.has(state)).map((unit) => [unit.id, unit]));
  const units = new Map<string, TranslationUnit>();
  for (const block of blocks) {
    const unit = settled.get(block.id);
    if (unit?.source === block.text) units.set(block.id, inPlace(unit, block, terms.get(block.id) ?? []));
  }
  return { units };
}
