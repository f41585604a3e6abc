/** @module The extract stage: decoded text to a document of blocks. */
import { createHash } from 'node:crypto';
import { DuizhaoError, type DocumentMetadata, type SourceDocument } from '../../model/index.js';
import { parseOutlineNumber } from '../../language/zh/index.js';
import { documentIdFor } from '../acquire/document-id.js';
import { stableBlockIds } from '../segment/index.js';
import { classifyLines, type DraftBlock } from './classify-lines.js';
import { detectFormat, type DocumentFormat, type TextFormat } from './detect-format.js';
import type { Line } from './line.js';
import { readHtml } from './html/read-html.js';
import { readMarkdown } from './markdown/read-markdown.js';
import { documentNumberIn, isDocumentNumberLine } from './official-lines.js';
import { RemovalLog } from './removals.js';
import { readDump, readPlainLines, type ReadDocument } from './text/read-dump.js';

export interface ExtractOptions {
  /** The path, URL or `-` the text came from. */
  readonly input: string;
  /** @default found from the content and the extension of `input` */
  readonly format?: TextFormat;
  /** The document's id. @default made from `input` */
  readonly id?: string;
  /** Of the bytes as received. @default that of the text in UTF-8 */
  readonly sha256?: string;
  /** @default 'utf-8' */
  readonly encoding?: string;
  /** When a fetched page was fetched, ISO 8601. */
  readonly fetchedAt?: string;
  /** Where a fetched page was fetched from. */
  readonly url?: string;
}

/** A document number stands among the first lines of the text. */
const NUMBER_LINES = 5;

function readAs(format: TextFormat, text: string, input: string, log: RemovalLog): ReadDocument {
  if (format === 'html') return readHtml(text, input, log);
  if (format === 'markdown') return readMarkdown(text);
  return format === 'lines' ? readPlainLines(text) : readDump(text, log);
}

function withDocumentNumber(metadata: DocumentMetadata, { lines, title }: ReadDocument): DocumentMetadata {
  if (metadata.documentNumber !== undefined) return metadata;
  const line = lines.slice(0, NUMBER_LINES).find(({ text }) => isDocumentNumberLine(text));
  const documentNumber = documentNumberIn(line?.text ?? title);
  return documentNumber === undefined ? metadata : { ...metadata, documentNumber };
}

/** A numbered line without a stop announces what follows. */
const HEADLINE = /^[^。！？；：，,;:.!?]{2,40}$/;

/** Prepared lines are kept whole, outline numbers included: whoever wrote them gets the same lines back. */
function plainBlocks(lines: readonly Line[]): DraftBlock[] {
  return lines.map(({ text }) => {
    const rest = parseOutlineNumber(text)?.rest;
    const isHeadline = rest !== undefined && HEADLINE.test(rest);
    return { kind: isHeadline ? 'heading' : 'paragraph', level: 0, text };
  });
}

function draftBlocks(format: DocumentFormat, { title, lines }: ReadDocument, input: string): DraftBlock[] {
  const blocks = format === 'lines' ? plainBlocks(lines) : classifyLines(lines);
  if (blocks.length === 0) {
    throw new DuizhaoError({
      code: 'DOCUMENT_WITHOUT_TEXT',
      kind: 'input',
      message: `${input} holds no text of a document.`,
      cure: 'Check that the file holds the article and not only its title or its page furniture.',
    });
  }
  return title === '' ? blocks : [{ kind: 'title', level: 0, text: title }, ...blocks];
}

function provenanceOf(hashed: string | Uint8Array, options: ExtractOptions): SourceDocument['provenance'] {
  const { input, sha256, encoding, fetchedAt } = options;
  return {
    input,
    sha256: sha256 ?? createHash('sha256').update(hashed).digest('hex'),
    encoding: encoding ?? 'utf-8',
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
  };
}

/** What a reader made of an input. */
export interface ReadInput {
  readonly format: DocumentFormat;
  readonly read: ReadDocument;
  /** What the hash of the document's provenance is taken of. */
  readonly hashed: string | Uint8Array;
}

/** What a reader found, as a document. */
export function toDocument(
  { format, read, hashed }: ReadInput,
  options: ExtractOptions,
  log: RemovalLog,
): SourceDocument {
  const { input, url } = options;
  const drafts = draftBlocks(format, read, input);
  const ids = stableBlockIds(drafts);
  const metadata = withDocumentNumber(url === undefined ? read.metadata : { ...read.metadata, url }, read);
  return {
    id: options.id ?? documentIdFor(input),
    title: read.title,
    metadata,
    provenance: provenanceOf(hashed, options),
    blocks: drafts.map((block, index) => ({ id: ids[index] ?? '', ...block })),
    removals: log.toRemovals(),
  };
}

/**
 * Reads a document: its title, metadata and blocks, and a record of everything that was left out.
 * The first block is the title, when there is one.
 * @throws DuizhaoError `PAGE_WITHOUT_TEXT`, `PAGE_WITHOUT_ARTICLE`, `DOCUMENT_WITHOUT_TEXT`
 */
export function extractDocument(text: string, options: ExtractOptions): SourceDocument {
  const { input } = options;
  const log = new RemovalLog();
  const format = options.format ?? detectFormat(text, input);
  return toDocument({ format, read: readAs(format, text, input, log), hashed: text }, options, log);
}
