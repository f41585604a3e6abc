/** @module The formats of an edition: the file of each, and how it is written. A writer is loaded when it is asked for. */
import type { PageOptions } from '../../formats/html/page-options.js';
import { termsOf } from '../../formats/interchange/exchange-term.js';
import type { WriteOptions } from '../../formats/interchange/write-options.js';
import { formatPairs } from '../../formats/json/index.js';
import { formatPairLines } from '../../formats/jsonl/index.js';
import { englishTitle } from '../../formats/reading/english.js';
import type { Edition } from '../../model/index.js';

export interface WriteContext extends WriteOptions {
  readonly page: PageOptions;
  /** `CHROMIUM` and `PATH` are looked at. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type Content = string | Uint8Array;

interface ExportFormatEntry {
  readonly file: string;
  /** True for what is made of the pairs for reading: written anew whenever they change, where it is there. */
  readonly isForReading?: true;
  readonly write: (edition: Edition, context: WriteContext) => Content | Promise<Content>;
}

const html = {
  english: () => import('../../formats/html/english-page.js'),
  bilingual: () => import('../../formats/html/bilingual/page.js'),
};
const docx = () => import('../../formats/docx/index.js');
const csv = () => import('../../formats/csv/index.js');
const xlsx = () => import('../../formats/xlsx/index.js');
const xliff = () => import('../../formats/xliff/index.js');

/** In the order in which they are listed and written. */
export const EXPORT_ENTRIES = {
  json: { file: 'pairs.json', isForReading: true, write: (edition) => formatPairs(edition) },
  jsonl: { file: 'pairs.jsonl', isForReading: true, write: (edition) => formatPairLines(edition) },
  markdown: {
    file: 'english.md',
    isForReading: true,
    write: async (edition) =>
      (await import('../../formats/markdown/english-markdown.js')).formatEnglishMarkdown(edition),
  },
  html: {
    file: 'english.html',
    isForReading: true,
    write: async (edition, { page }) => (await html.english()).formatEnglishPage(edition, page),
  },
  bilingual: {
    file: 'bilingual.html',
    isForReading: true,
    write: async (edition, { page }) => (await html.bilingual()).formatBilingualPage(edition, page),
  },
  docx: {
    file: 'english.docx',
    isForReading: true,
    write: async (edition) => (await docx()).formatEnglishDocx(edition),
  },
  epub: {
    file: 'bilingual.epub',
    isForReading: true,
    write: async (edition, { page }) =>
      (await import('../../formats/epub/index.js')).formatEpub(edition, page.run.generatedAt),
  },
  pdf: {
    file: 'bilingual.pdf',
    write: async (edition, { page, environment }) => {
      const { printPdf } = await import('../../formats/pdf/index.js');
      return printPdf((await html.bilingual()).formatBilingualPage(edition, page), environment);
    },
  },
  xliff: {
    file: 'pairs.xlf',
    write: async (edition, context) => (await xliff()).formatXliff1(edition, context),
  },
  xliff2: {
    file: 'pairs-2.1.xlf',
    write: async (edition, context) => (await xliff()).formatXliff2(edition, context),
  },
  xlsx: {
    file: 'pairs.xlsx',
    write: async (edition, context) => (await xlsx()).formatPairsXlsx(edition, context),
  },
  csv: {
    file: 'pairs.csv',
    write: async (edition, context) => (await csv()).formatPairsCsv(edition, context),
  },
  'docx-bilingual': {
    file: 'bilingual.docx',
    write: async (edition, context) => (await docx()).formatBilingualDocx(edition, context),
  },
  tmx: {
    file: 'pairs.tmx',
    write: async (edition, context) => (await import('./edition-tmx.js')).editionTmx(edition, context),
  },
  tbx: {
    file: 'terms.tbx',
    write: async (edition) =>
      (await import('../../formats/tbx/index.js')).formatTbx(termsOf(edition), englishTitle(edition)),
  },
  'terms-csv': {
    file: 'terms.csv',
    write: async (edition) => (await csv()).formatTermsCsv(termsOf(edition)),
  },
  'terms-xlsx': {
    file: 'terms.xlsx',
    write: async (edition) => (await xlsx()).formatTermsXlsx(termsOf(edition)),
  },
} as const satisfies Readonly<Record<string, ExportFormatEntry>>;

export type ExportFormat = keyof typeof EXPORT_ENTRIES;

/** Every format that can be chosen, in the order the files are written. */
export const EXPORT_FORMATS = Object.keys(EXPORT_ENTRIES) as readonly ExportFormat[];

/** What `translate` writes unless told otherwise. */
export const DEFAULT_FORMATS: readonly ExportFormat[] = ['json', 'jsonl', 'markdown', 'html', 'bilingual'];

const entryOf = (format: ExportFormat): ExportFormatEntry => EXPORT_ENTRIES[format];

export const exportFile = (format: ExportFormat): string => entryOf(format).file;

/** Those that are written anew whenever the pairs change, where they are there; files in other hands are left alone. */
export const READING_FORMATS: readonly ExportFormat[] = EXPORT_FORMATS.filter(
  (format) => entryOf(format).isForReading === true,
);

/** @throws DuizhaoError what the writer of the format throws: for `pdf` where there is no Chromium. */
export const writeFormat = (
  format: ExportFormat,
  edition: Edition,
  context: WriteContext,
): Content | Promise<Content> => entryOf(format).write(edition, context);
