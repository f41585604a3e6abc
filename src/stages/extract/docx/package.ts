/** @module The parts of a Word document: XML files in a ZIP package, read within bounds. */
import { createRequire } from 'node:module';
import type * as Fflate from 'fflate';
import type { CheerioAPI } from 'cheerio/slim';
import { DuizhaoError } from '../../../model/index.js';
import { loadXml } from '../../../formats/html/load-page.js';

/** The parts that say something of the text. */
export type DocxPart = 'document' | 'numbering' | 'styles' | 'footnotes' | 'endnotes';

/** 64 MiB of markup a part: a report of a million characters has a tenth of that. A bomb is refused, not inflated. */
const MAXIMUM_PART_BYTES = 64 * 1024 * 1024;

const PART = /^word\/(document|numbering|styles|footnotes|endnotes)\d*\.xml$/;

const require = createRequire(import.meta.url);

function broken(input: string, cause?: unknown): DuizhaoError {
  return new DuizhaoError({
    code: 'DOCX_BROKEN',
    kind: 'input',
    message: `${input} is a damaged or foreign package, not a Word document that can be read.`,
    cure: 'Open it in a word processor and save it again as .docx.',
    cause,
  });
}

function tooLarge(input: string): DuizhaoError {
  return new DuizhaoError({
    code: 'DOCX_TOO_LARGE',
    kind: 'input',
    message: `${input} unpacks to more than ${MAXIMUM_PART_BYTES / 1024 / 1024} MB of markup.`,
    cure: 'Split the document, or save its text alone.',
  });
}

function unzip(bytes: Uint8Array, input: string): Record<string, Uint8Array> {
  const { unzipSync } = require('fflate') as typeof Fflate;
  let isTooLarge = false;
  try {
    // The size that a package states bounds what is inflated, so a false one cannot fill the memory.
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PART.test(name)) return false;
        isTooLarge ||= originalSize > MAXIMUM_PART_BYTES;
        return originalSize <= MAXIMUM_PART_BYTES;
      },
    });
    if (isTooLarge) throw tooLarge(input);
    return parts;
  } catch (cause) {
    throw cause instanceof DuizhaoError ? cause : broken(input, cause);
  }
}

/**
 * @returns the markup of the parts that are there; `document` always is.
 * @throws DuizhaoError `DOCX_BROKEN`, `DOCX_TOO_LARGE`
 */
export function openDocx(bytes: Uint8Array, input: string): ReadonlyMap<DocxPart, CheerioAPI> {
  const parts = new Map<DocxPart, CheerioAPI>();
  for (const [name, content] of Object.entries(unzip(bytes, input))) {
    const part = PART.exec(name)?.[1] as DocxPart | undefined;
    if (part) parts.set(part, loadXml(new TextDecoder().decode(content)));
  }
  const body = parts.get('document');
  if (!body || body(String.raw`w\:body`).length === 0) throw broken(input);
  return parts;
}
