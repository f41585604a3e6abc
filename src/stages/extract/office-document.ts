/** @module Title, heading of the issuing body and text of a document that is no page: a Word file, a PDF. */
import type { DocumentMetadata } from '../../model/index.js';
import { chooseTitle } from './choose-title.js';
import { readLabelledMetadata } from './labelled-metadata.js';
import { compact, type Line } from './line.js';
import { documentNumberIn, isDocumentNumberLine } from './official-lines.js';
import type { RemovalLog } from './removals.js';
import type { ReadDocument } from './text/read-dump.js';
import { textStart } from './trim-lines.js';

/** A title is set in so many lines at most. */
const MOST_TITLE_LINES = 4;
/** Where nothing is running text, the title is looked for among so many lines. */
const LEAD_LINES = 12;

export interface OfficeTitle {
  /** Lines that the document itself calls its title, by their style; empty when it calls none so. */
  readonly titles: readonly string[];
  readonly input: string;
}

interface TitleSpan {
  readonly start: number;
  readonly end: number;
}

/** Set like a title, and nothing else of a letterhead. */
const isTitlePart = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.isEmphasised &&
  !isDocumentNumberLine(line.text) &&
  !/[。；：:]$|人民政府文件$|^[（(]/.test(line.text);

/** Lines beside the chosen one that are set like it belong to the title: 关于…工作 | 情况的报告. */
function grow(lines: readonly Line[], at: number): TitleSpan {
  let start = at;
  let end = at + 1;
  if (!isTitlePart(lines[at])) return { start, end };
  while (end - start < MOST_TITLE_LINES && start > 0 && isTitlePart(lines[start - 1])) start -= 1;
  return { start, end };
}

function findSpan(lines: readonly Line[], { titles }: OfficeTitle): TitleSpan | undefined {
  const named = lines.findIndex((line) => titles.includes(line.text));
  if (named >= 0) return { start: named, end: named + titles.length };
  const start = textStart(lines);
  const lead = lines.slice(0, start < lines.length ? start : LEAD_LINES);
  const chosen = chooseTitle(lead.map((line) => line.text));
  return chosen === undefined ? undefined : grow(lead, chosen);
}

function metadataOf(lead: readonly string[]): DocumentMetadata {
  const number = documentNumberIn(lead.find(isDocumentNumberLine) ?? '');
  return { ...readLabelledMetadata(lead), ...(number === undefined ? {} : { documentNumber: number }) };
}

/** Everything from the title on is the document; what stands above it is its letterhead. */
export function documentOfLines(lines: readonly Line[], title: OfficeTitle, log: RemovalLog): ReadDocument {
  const span = findSpan(lines, title);
  if (!span) return { title: '', metadata: {}, lines };
  const before = lines.slice(0, span.start).map((line) => line.text);
  for (const text of before) log.add('before-title', text);
  return {
    title: lines
      .slice(span.start, span.end)
      .map((line) => compact(line.text))
      .join(''),
    metadata: metadataOf(before),
    lines: lines.slice(span.end),
  };
}
