/** @module Capitals and stops of what is no sentence: models write everything as one. */
import { titleCase } from '../../language/en/index.js';
import type { BlockKind } from '../../model/index.js';
import { DEFAULT_STYLE, type EditionStyle } from '../edition-style.js';

const HEADINGS: ReadonlySet<BlockKind> = new Set([
  'title',
  'heading',
  'attachment',
  'tableCell',
  'signature',
  'date',
]);

/** A stop that the Chinese does not have is taken from a heading. */
export function shapeTarget(
  target: string,
  source: string,
  kind: BlockKind,
  style: Partial<EditionStyle> | undefined,
): string {
  if (!HEADINGS.has(kind) || /[。.！!？?]$/u.test(source.trim())) return target;
  const text = target.replace(/(?<!\.)\.$/, '');
  const { headings } = { ...DEFAULT_STYLE, ...style };
  const isTitle = kind === 'title' || kind === 'signature' || (kind === 'heading' && headings === 'title');
  return isTitle ? titleCase(text) : text;
}
