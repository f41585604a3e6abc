/** @module Which blocks of a document an edit of terms can touch at all; only those are translated to see. */
import type { RowChange } from '../../../glossary/edit/apply-edits.js';
import { splitList } from '../../../glossary/terms/columns.js';
import { normalizeForMatching } from '../../../language/zh/index.js';
import { issuerNames, toRequests, type TranslateInput } from '../../../stages/translate/index.js';

/** The Chinese of the changed rows, before and after, as text is matched. */
export function changedSpellings(changes: readonly RowChange[]): readonly string[] {
  const rows = changes.flatMap(({ before, after }) => [before, after]);
  const spellings = rows.flatMap((row) =>
    row === undefined ? [] : [row.cells.zh, ...splitList(row.cells.variants)],
  );
  return [...new Set(spellings.map((zh) => normalizeForMatching(zh).text))].filter((zh) => zh !== '');
}

const isProper = ({ before, after }: RowChange): boolean =>
  [before, after].some((row) => row?.cells.pos === 'proper');

/** The issuer's name may stand in every sentence; in British spelling every sentence must spare official names. */
function touchesAll(
  input: TranslateInput,
  changes: readonly RowChange[],
  spellings: readonly string[],
): boolean {
  const names = [input.title, ...issuerNames(input.title, input.issuer, input.blocks)];
  return (
    names.some((name) => spellings.some((zh) => normalizeForMatching(name).text.includes(zh))) ||
    (input.style?.spelling === 'british' && changes.some(isProper))
  );
}

/**
 * Ids of the blocks that hold a changed term, or of which the engine is asked otherwise: where a longer term covers
 * another, a later block may name that other one for the first time.
 */
export function touchedBlocks(
  before: TranslateInput,
  after: TranslateInput,
  changes: readonly RowChange[],
): ReadonlySet<string> {
  const spellings = changedSpellings(changes);
  if (touchesAll(before, changes, spellings)) return new Set(before.blocks.map(({ id }) => id));
  const asked = toRequests(after);
  const touched = toRequests(before).filter((request, index) => {
    const text = normalizeForMatching(before.blocks[index]?.text ?? '').text;
    return (
      spellings.some((zh) => text.includes(zh)) || JSON.stringify(request) !== JSON.stringify(asked[index])
    );
  });
  return new Set(touched.map(({ id }) => id));
}
