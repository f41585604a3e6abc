/** @module The text layer of a PDF: what is set where on each page. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DuizhaoError } from '../../../model/index.js';

/** A run of text, in points from the lower left corner of the page. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  readonly isRotated: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** A yearbook has a thousand pages. */
const MOST_PAGES = 2000;

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

function failed(input: string, cause: unknown): DuizhaoError {
  const isLocked = cause instanceof Error && cause.name === 'PasswordException';
  return new DuizhaoError({
    code: isLocked ? 'PDF_ENCRYPTED' : 'PDF_BROKEN',
    kind: 'input',
    message: isLocked
      ? `${input} is locked with a password.`
      : `${input} is damaged: it cannot be read as a PDF.`,
    cure: isLocked
      ? 'Open it with its password and save it without one.'
      : 'Fetch it again, or open it in a viewer and print it to a new PDF.',
    cause,
  });
}

function tooLong(input: string, pages: number): DuizhaoError {
  return new DuizhaoError({
    code: 'PDF_TOO_LONG',
    kind: 'input',
    message: `${input} has ${pages} pages, more than ${MOST_PAGES}.`,
    cure: 'Split it into its chapters.',
  });
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function placed({ str, transform, width, height }: TextItem): PlacedText {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform;
  const size = Math.hypot(a, b) || height;
  return { text: str, x, y, width, size, isRotated: Math.abs(b) > 0.1 * Math.abs(a) };
}

/**
 * The pages of a PDF in order. Fonts that the file leaves to the reader (GB1 and other predefined encodings) are decoded
 * by the tables of pdf.js; nothing is fetched and no script of the file is run.
 * @throws DuizhaoError `PDF_BROKEN`, `PDF_ENCRYPTED`, `PDF_TOO_LONG`
 */
export async function readTextLayer(bytes: Uint8Array, input: string): Promise<readonly PdfPage[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // The library takes the buffer over.
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(PACKAGE, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(PACKAGE, 'standard_fonts')}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) throw tooLong(input, pdf.numPages);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) => ('str' in item ? [placed(item)] : []));
      pages.push({ width, height, texts: texts.filter(({ text }) => text.trim() !== '') });
      page.cleanup();
    }
    return pages;
  } catch (cause) {
    throw cause instanceof DuizhaoError ? cause : failed(input, cause);
  } finally {
    await task.destroy();
  }
}
