/** @module Tells HTML, Markdown and plain text apart. */
import { extname } from 'node:path';
import type { BinaryFormat } from '../../model/index.js';

/** `lines` is text that somebody prepared, one paragraph a line: nothing is left out of it. */
export type TextFormat = 'html' | 'text' | 'markdown' | 'lines';

/** Word documents and PDFs are read from their bytes. */
export type DocumentFormat = TextFormat | BinaryFormat;

const MARKUP = /<(?:!doctype\s+html|html|head|body|div|p|table|article|section)\b[^<]{0,500}>/i;
const MARKDOWN = /^(?:#{1,3}\s+\S|---\r?\n[\w-]+:)/m;
const SAMPLE_CHARACTERS = 4096;

/** Content decides where it is unmistakable (pages are saved as .txt, too); else the extension. */
export function detectFormat(text: string, input: string): Exclude<TextFormat, 'lines'> {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  if (MARKUP.test(sample) && sample.trimStart().startsWith('<')) return 'html';
  const extension = extname(input).toLowerCase();
  if (/^\.x?html?$/.test(extension)) return /<\w/.test(text) ? 'html' : 'text';
  if (extension === '.md' || extension === '.markdown') return 'markdown';
  if (extension === '.txt') return 'text';
  return MARKUP.test(sample) ? 'html' : MARKDOWN.test(sample) ? 'markdown' : 'text';
}
