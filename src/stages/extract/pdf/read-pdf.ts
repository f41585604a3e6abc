/** @module Reads a PDF that has a text layer: lines to paragraphs, tables, without the furniture of its pages. */
import { DuizhaoError } from '../../../model/index.js';
import type { Line } from '../line.js';
import { documentOfLines } from '../office-document.js';
import type { RemovalLog } from '../removals.js';
import type { ReadDocument } from '../text/read-dump.js';
import { joinParagraphs, measureOf } from './join-paragraphs.js';
import { furnitureOf } from './page-furniture.js';
import { tableRuns } from './table-runs.js';
import { readTextLayer, type PdfPage } from './text-layer.js';
import { visualLines, type VisualLine } from './visual-lines.js';

/** A page of pictures has a stamp or a page number at most. */
const FEWEST_CHARACTERS_A_PAGE = 12;

function scanned(input: string): DuizhaoError {
  return new DuizhaoError({
    code: 'PDF_SCANNED',
    kind: 'input',
    message: `${input} shows pictures of pages and holds no text.`,
    cure: 'Add a text layer by recognition (OCR), for example: ocrmypdf -l chi_sim in.pdf out.pdf',
  });
}

function withoutFurniture(pages: readonly (readonly VisualLine[])[], log: RemovalLog): VisualLine[] {
  const furniture = furnitureOf(pages);
  return pages.flat().filter((line) => {
    if (!furniture.has(line)) return true;
    log.add('page-furniture', line.text);
    return false;
  });
}

function logWatermarks(pages: readonly PdfPage[], log: RemovalLog): void {
  const rotated = pages.flatMap(({ texts }) =>
    texts.filter((each) => each.isRotated).map(({ text }) => text),
  );
  for (const text of new Set(rotated)) log.add('watermark', text);
}

/** @throws DuizhaoError `PDF_BROKEN`, `PDF_ENCRYPTED`, `PDF_TOO_LONG`, `PDF_SCANNED` */
export async function readPdf(bytes: Uint8Array, input: string, log: RemovalLog): Promise<ReadDocument> {
  const pages = await readTextLayer(bytes, input);
  const characters = pages.reduce(
    (sum, { texts }) => sum + texts.reduce((inner, { text }) => inner + text.trim().length, 0),
    0,
  );
  if (characters < FEWEST_CHARACTERS_A_PAGE * pages.length) throw scanned(input);
  logWatermarks(pages, log);
  const lines = withoutFurniture(pages.map(visualLines), log);
  const measure = measureOf(lines);
  const read: Line[] = tableRuns(lines).flatMap((run) =>
    run.isTable ? run.lines : joinParagraphs(run.lines, measure),
  );
  return documentOfLines(read, { titles: [], input }, log);
}
