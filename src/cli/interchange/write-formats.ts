/** @module What `duizhao export --format` takes: the file of each format, and how it is written. */
import { formatPairsCsv, formatTermsCsv } from '../../formats/csv/index.js';
import { formatBilingualDocx, formatEnglishDocx } from '../../formats/docx/index.js';
import { formatEpub } from '../../formats/epub/index.js';
import { formatBilingualPage } from '../../formats/html/bilingual/page.js';
import { formatEnglishPage } from '../../formats/html/english-page.js';
import type { PageOptions } from '../../formats/html/page-options.js';
import { termsOf } from '../../formats/interchange/exchange-term.js';
import type { WriteOptions } from '../../formats/interchange/write-options.js';
import { formatPairLines } from '../../formats/jsonl/index.js';
import { formatEnglishMarkdown } from '../../formats/markdown/english-markdown.js';
import { printPdf } from '../../formats/pdf/index.js';
import { englishTitle } from '../../formats/reading/english.js';
import { formatTbx } from '../../formats/tbx/index.js';
import { formatXliff1, formatXliff2 } from '../../formats/xliff/index.js';
import { formatPairsXlsx, formatTermsXlsx } from '../../formats/xlsx/index.js';
import type { Edition } from '../../model/index.js';
import { editionTmx } from './edition-tmx.js';

export interface WriteContext extends WriteOptions {
  readonly page: PageOptions;
  /** `CHROMIUM` and `PATH` are looked at. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type Content = string | Uint8Array;

interface WriteFormat {
  readonly file: string;
  readonly write: (edition: Edition, context: WriteContext) => Content | Promise<Content>;
}

/** In the order in which they are listed: those that come back first. */
export const WRITE_FORMATS = {
  xliff: { file: 'pairs.xlf', write: formatXliff1 },
  xliff2: { file: 'pairs-2.1.xlf', write: formatXliff2 },
  xlsx: { file: 'pairs.xlsx', write: formatPairsXlsx },
  csv: { file: 'pairs.csv', write: formatPairsCsv },
  'docx-bilingual': { file: 'bilingual.docx', write: formatBilingualDocx },
  tmx: { file: 'pairs.tmx', write: editionTmx },
  jsonl: { file: 'pairs.jsonl', write: (edition) => formatPairLines(edition) },
  docx: { file: 'english.docx', write: (edition) => formatEnglishDocx(edition) },
  markdown: { file: 'english.md', write: (edition) => formatEnglishMarkdown(edition) },
  html: { file: 'english.html', write: (edition, { page }) => formatEnglishPage(edition, page) },
  bilingual: { file: 'bilingual.html', write: (edition, { page }) => formatBilingualPage(edition, page) },
  epub: { file: 'bilingual.epub', write: (edition, { page }) => formatEpub(edition, page.run.generatedAt) },
  pdf: {
    file: 'bilingual.pdf',
    write: (edition, { page, environment }) => printPdf(formatBilingualPage(edition, page), environment),
  },
  tbx: { file: 'terms.tbx', write: (edition) => formatTbx(termsOf(edition), englishTitle(edition)) },
  'terms-csv': { file: 'terms.csv', write: (edition) => formatTermsCsv(termsOf(edition)) },
  'terms-xlsx': { file: 'terms.xlsx', write: (edition) => formatTermsXlsx(termsOf(edition)) },
} as const satisfies Readonly<Record<string, WriteFormat>>;

export type WriteFormatName = keyof typeof WRITE_FORMATS;

export const WRITE_FORMAT_NAMES = Object.keys(WRITE_FORMATS) as readonly WriteFormatName[];
