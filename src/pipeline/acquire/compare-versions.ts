/** @module What changed between two versions of a page, paragraph by paragraph: the document's text, not its page. */
import { diffArrays } from 'diff';
import { DuizhaoError, type Block, type DocumentMetadata, type SourceDocument } from '../../model/index.js';
import { rejectUnreadable, type ParagraphChange } from '../../stages/acquire/network.js';
import { decodeInput } from '../../stages/decode/index.js';
import { extractInput } from '../../stages/extract/index.js';
import { pairParagraphs } from './pair-paragraphs.js';

export interface PageVersion {
  readonly bytes: Uint8Array;
  /** Its name tells the format where the content does not. */
  readonly file: string;
  readonly contentType?: string | undefined;
}

const COMPARED_FIELDS = ['publishedAt', 'contentSource', 'issuer', 'documentNumber'] as const;

/** `undefined` for what holds no document that can be read: a spreadsheet, a scan, a page of scripts. */
async function documentOf({ bytes, file, contentType }: PageVersion): Promise<SourceDocument | undefined> {
  try {
    rejectUnreadable(file, bytes);
    const hint = contentType === undefined ? {} : { contentType };
    return await extractInput(bytes, decodeInput(bytes, { input: file, ...hint }), { input: file });
  } catch (error) {
    if (error instanceof DuizhaoError) return undefined;
    throw error;
  }
}

/** What is compared, and shown: the outline number and the target of a link belong to a paragraph. */
function textOf({ numbering, text, href }: Block): string {
  return `${numbering?.raw ?? ''}${text}${href === undefined ? '' : ` <${href}>`}`;
}

const keyOf = (block: Block): string => `${block.kind} ${textOf(block)}`;

function fieldChanges(before: DocumentMetadata, after: DocumentMetadata): ParagraphChange[] {
  return COMPARED_FIELDS.filter((name) => before[name] !== after[name]).map((name) => {
    const [old, fresh] = [before[name], after[name]];
    if (old === undefined) return { kind: 'added', part: name, after: fresh ?? '' };
    if (fresh === undefined) return { kind: 'removed', part: name, before: old };
    return { kind: 'changed', part: name, before: old, after: fresh };
  });
}

/** One stretch where paragraphs went, came, or both. */
function stretchChanges(removed: readonly Block[], added: readonly Block[]): ParagraphChange[] {
  const [before, after] = [removed.map(textOf), added.map(textOf)];
  return pairParagraphs(before, after).map((pair): ParagraphChange => {
    const [old, fresh] = [before[pair.before ?? -1], after[pair.after ?? -1]];
    const part = (added[pair.after ?? -1] ?? removed[pair.before ?? -1])?.kind ?? 'paragraph';
    if (old === undefined) return { kind: 'added', part, after: fresh ?? '' };
    return fresh === undefined
      ? { kind: 'removed', part, before: old }
      : { kind: 'changed', part, before: old, after: fresh };
  });
}

function blockChanges(before: readonly Block[], after: readonly Block[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let [oldAt, freshAt] = [0, 0];
  let removed: Block[] = [];
  let added: Block[] = [];
  const flush = (): void => {
    changes.push(...stretchChanges(removed, added));
    [removed, added] = [[], []];
  };
  for (const part of diffArrays(before.map(keyOf), after.map(keyOf))) {
    const { length } = part.value;
    if (part.removed) removed.push(...before.slice(oldAt, oldAt + length));
    else if (part.added) added.push(...after.slice(freshAt, freshAt + length));
    else flush();
    if (!part.added) oldAt += length;
    if (!part.removed) freshAt += length;
  }
  flush();
  return changes;
}

/** Empty when the document is the same; `undefined` when one of the two holds no document to compare. */
export async function compareVersions(
  before: PageVersion,
  after: PageVersion,
): Promise<readonly ParagraphChange[] | undefined> {
  const [old, fresh] = [await documentOf(before), await documentOf(after)];
  if (!old || !fresh) return undefined;
  return [...fieldChanges(old.metadata, fresh.metadata), ...blockChanges(old.blocks, fresh.blocks)];
}
