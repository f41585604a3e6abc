/** @module Writes the files of an edition to its folder. */
import { join } from 'node:path';
import type { PageOptions } from '../../formats/html/page-options.js';
import { DuizhaoError, type Edition } from '../../model/index.js';
import {
  DEFAULT_FORMATS,
  EXPORT_FORMATS,
  exportFile,
  writeFormat,
  type ExportFormat,
} from './export-formats.js';
import { writeAtomically } from '../write-atomically.js';

export interface ExportOptions extends PageOptions {
  /** The folder that holds one folder a document. */
  readonly outputFolder: string;
  /** @default `DEFAULT_FORMATS`; `json` is always written: it is the source of every other export. */
  readonly formats?: readonly ExportFormat[];
  /** Of the program that writes. @default the one that translated */
  readonly version?: string;
  /** @default that of the process */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

type FileOptions = Omit<ExportOptions, 'outputFolder'>;

export interface ExportResult {
  /** `<outputFolder>/<document id>` */
  readonly folder: string;
  /** Names in that folder, in the order of `EXPORT_FORMATS`. */
  readonly files: readonly string[];
}

/**
 * Writes the edition; earlier files of the same names are replaced only when all new ones are safely on the disk.
 * @throws DuizhaoError as `writeAtomically` does, and `OUTPUT_ID_UNSAFE` for an id that is no folder name.
 */
export async function exportEdition(edition: Edition, options: ExportOptions): Promise<ExportResult> {
  const folder = join(options.outputFolder, safeFolderName(edition.document.id));
  const files = await editionFiles(edition, options);
  await writeAtomically(folder, files);
  return { folder, files: [...files.keys()] };
}

/** What the files of an edition hold, by their names. */
export async function editionFiles(
  edition: Edition,
  { formats = DEFAULT_FORMATS, version, environment = process.env, ...page }: FileOptions,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const context = {
    page,
    messages: page.messages[page.locale ?? 'en'],
    version: version ?? page.run.versions['duizhao'] ?? '',
    environment,
  };
  const files = new Map<string, string | Uint8Array>();
  for (const format of EXPORT_FORMATS) {
    if (format !== 'json' && !formats.includes(format)) continue;
    files.set(exportFile(format), await writeFormat(format, edition, context));
  }
  return files;
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
