/** @module The parts of an article as one document. */
import type { Block, SourceDocument } from '../../model/index.js';
import { stableBlockIds } from '../segment/index.js';
import { compact, endsAsSentence } from './line.js';

type Draft = Omit<Block, 'id'>;

/** What each page of an article says again: the title. */
const withoutTitle = ({ blocks, title }: SourceDocument): readonly Block[] =>
  blocks.filter(({ kind, text }) => kind !== 'title' && compact(text) !== compact(title));

/** A paragraph that the end of a page cut goes on with the first of the next page. */
function isCut(last: Draft | undefined, next: Draft | undefined): boolean {
  if (last?.kind !== 'paragraph' || next?.kind !== 'paragraph' || next.numbering) return false;
  return !endsAsSentence(last.text) && last.text.length > 20;
}

function append(drafts: Draft[], blocks: readonly Draft[]): void {
  const [first, ...rest] = blocks;
  const last = drafts.at(-1);
  if (last && first && isCut(last, first))
    drafts.splice(-1, 1, { ...last, text: last.text + first.text }, ...rest);
  else drafts.push(...blocks);
}

/** Tables are counted on. */
function shifted(blocks: readonly Block[], tables: number): Draft[] {
  return blocks.map((block) =>
    block.cell ? { ...block, cell: { ...block.cell, table: block.cell.table + tables } } : block,
  );
}

/** The first part with the blocks and removals of the others after its own. */
export function joinParts(first: SourceDocument, others: readonly SourceDocument[]): SourceDocument {
  if (others.length === 0) return first;
  const drafts: Draft[] = [...first.blocks];
  for (const part of others) {
    const tables = Math.max(-1, ...drafts.map(({ cell }) => cell?.table ?? -1)) + 1;
    append(drafts, shifted(withoutTitle({ ...part, title: first.title }), tables));
  }
  const ids = stableBlockIds(drafts);
  return {
    ...first,
    blocks: drafts.map((draft, index) => ({ ...draft, id: ids[index] ?? '' })),
    removals: [first, ...others].flatMap(({ removals }) => removals),
  };
}
