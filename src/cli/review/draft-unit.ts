/** @module One unit of a stored edition, translated anew in its place. */
import { DEFAULT_STYLE } from '../../engines/edition-style.js';
import type { TermBase } from '../../glossary/term-base.js';
import type { Edition, TranslationUnit } from '../../model/index.js';
import { inputOfEdition } from '../../pipeline/input-of-edition.js';
import { translateDocument, type EngineService } from '../../stages/translate/index.js';

/** @throws DuizhaoError `ENGINE_…` */
export async function draftUnit(
  edition: Edition,
  unit: TranslationUnit,
  service: EngineService,
  termBase: TermBase,
): Promise<TranslationUnit> {
  const settled = new Map(edition.pairs.filter(({ id }) => id !== unit.id).map((pair) => [pair.id, pair]));
  const input = inputOfEdition(edition, DEFAULT_STYLE, termBase, ({ id }) => id === unit.id);
  const { units } = await translateDocument({ ...input, settled }, service);
  return units.find(({ id }) => id === unit.id) ?? unit;
}
