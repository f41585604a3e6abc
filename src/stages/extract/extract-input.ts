/** @module The extract stage for any input: text, or the bytes of a Word document or a PDF. */
import { DuizhaoError, type BinaryFormat, type SourceDocument } from '../../model/index.js';
import type { DocumentFormat } from './detect-format.js';
import { extractDocument, toDocument, type ExtractOptions } from './extract-document.js';
import { RemovalLog } from './removals.js';
import type { ReadDocument } from './text/read-dump.js';

export interface ExtractInputOptions extends Omit<ExtractOptions, 'format'> {
  /** @default found from the content */
  readonly format?: DocumentFormat | undefined;
}

/** What the decode stage made of the bytes. */
export interface Decoded {
  /** Empty for a document that has a reader of its own. */
  readonly text: string;
  readonly encoding: string;
  readonly binary?: BinaryFormat;
}

const NAMES: Readonly<Record<BinaryFormat, string>> = { docx: 'Word document (.docx)', pdf: 'PDF' };

function notOfFormat(input: string, format: BinaryFormat): DuizhaoError {
  return new DuizhaoError({
    code: 'INPUT_NOT_OF_FORMAT',
    kind: 'input',
    message: `${input} is no ${NAMES[format]}.`,
    cure: 'Leave out --from: the format is found from the content.',
  });
}

/** Readers are loaded when a document needs them. */
async function readBinary(
  format: BinaryFormat,
  bytes: Uint8Array,
  input: string,
  log: RemovalLog,
): Promise<ReadDocument> {
  if (format === 'pdf') return (await import('./pdf/read-pdf.js')).readPdf(bytes, input, log);
  return (await import('./docx/read-docx.js')).readDocx(bytes, input, log);
}

/**
 * Reads a document that has been decoded.
 * @param bytes - as received
 * @throws DuizhaoError what `extractDocument` throws; `INPUT_NOT_OF_FORMAT`; `DOCX_BROKEN`, `DOCX_TOO_LARGE`; `PDF_BROKEN`,
 * `PDF_ENCRYPTED`, `PDF_SCANNED`
 */
export async function extractInput(
  bytes: Uint8Array,
  decoded: Decoded,
  { format, ...options }: ExtractInputOptions,
): Promise<SourceDocument> {
  const { binary, encoding, text } = decoded;
  const isBinary = format === 'docx' || format === 'pdf';
  if (isBinary && binary !== format) throw notOfFormat(options.input, format);
  if (!binary) {
    return extractDocument(text, { ...options, encoding, ...(format && !isBinary ? { format } : {}) });
  }
  const log = new RemovalLog();
  const read = await readBinary(binary, bytes, options.input, log);
  return toDocument({ format: binary, read, hashed: bytes }, { ...options, encoding }, log);
}
