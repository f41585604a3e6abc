/** @module Writes the files of an edition to its folder. */
import { join } from 'node:path';
import { formatEnglishPage } from '../../formats/html/english-page.js';
import { formatBilingualPage } from '../../formats/html/bilingual/page.js';
import type { PageOptions } from '../../formats/html/page-options.js';
import { formatPairs } from '../../formats/json/index.js';
import { formatPairLines } from '../../formats/jsonl/index.js';
import { formatEnglishMarkdown } from '../../formats/markdown/english-markdown.js';
import { DuizhaoError, type Edition } from '../../model/index.js';
import { writeAtomically } from '../write-atomically.js';

/** The names that `--formats` takes, and the file each gives. */
export const EXPORT_FILES = {
  json: 'pairs.json',
  jsonl: 'pairs.jsonl',
  markdown: 'english.md',
  html: 'english.html',
  bilingual: 'bilingual.html',
} as const;

export type ExportFormat = keyof typeof EXPORT_FILES;

const FORMATTERS: Readonly<Record<ExportFormat, (edition: Edition, options: PageOptions) => string>> = {
  json: formatPairs,
  jsonl: formatPairLines,
  markdown: formatEnglishMarkdown,
  html: formatEnglishPage,
  bilingual: formatBilingualPage,
};

export interface ExportOptions extends PageOptions {
  /** The folder that holds one folder a document. */
  readonly outputFolder: string;
  /** @default all of them. `json` is always written: it is the source of every other export. */
  readonly formats?: readonly ExportFormat[];
}

export interface ExportResult {
  /** `<outputFolder>/<document id>` */
  readonly folder: string;
  /** Names in that folder, in the order of `EXPORT_FILES`. */
  readonly files: readonly string[];
}

/**
 * Writes the edition; earlier files of the same names are replaced only when all new ones are safely on the disk.
 * @throws DuizhaoError as `writeAtomically` does, and `OUTPUT_ID_UNSAFE` for an id that is no folder name.
 */
export async function exportEdition(edition: Edition, options: ExportOptions): Promise<ExportResult> {
  const folder = join(options.outputFolder, safeFolderName(edition.document.id));
  const files = editionFiles(edition, options);
  await writeAtomically(folder, files);
  return { folder, files: [...files.keys()] };
}

/** The texts of the files of an edition, by their names. */
export function editionFiles(
  edition: Edition,
  options: PageOptions & Pick<ExportOptions, 'formats'>,
): ReadonlyMap<string, string> {
  return new Map(
    chosenFormats(options.formats).map((format) => [
      EXPORT_FILES[format],
      FORMATTERS[format](edition, options),
    ]),
  );
}

/** Every format that can be chosen, in the order the files are written. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ['json', 'jsonl', 'markdown', 'html', 'bilingual'];

function chosenFormats(chosen: readonly ExportFormat[] = EXPORT_FORMATS): readonly ExportFormat[] {
  return EXPORT_FORMATS.filter((format) => format === 'json' || chosen.includes(format));
}

/** A pairs.json may come from anywhere: its id must not lead out of the output folder. */
function safeFolderName(id: string): string {
  if (/^[^/\\\0]+$/u.test(id) && id !== '.' && id !== '..') return id;
  throw new DuizhaoError({
    code: 'OUTPUT_ID_UNSAFE',
    kind: 'input',
    message: `The document id "${id}" cannot be the name of a folder.`,
    cure: 'Change "document.id" in pairs.json to a plain name without slashes.',
  });
}
