/** @module `duizhao export`: editions as files for other programs. */
import { basename, dirname, join } from 'node:path';
import { readPairs } from '../../formats/json/index.js';
import { EXIT_CODES, type Edition } from '../../model/index.js';
import { programVersion } from '../../pipeline/index.js';
import { exportFile, writeAtomically, writeFormat, type ExportFormat } from '../../stages/export/index.js';
import { parseFormats } from '../format-list.js';
import { printJson, type CliContext } from '../io.js';
import { findEditions, isFolderName } from './find-editions.js';
import { pageOptionsOf } from './run-facts.js';

export interface ExportOptions {
  readonly format: string;
  readonly out?: string;
  readonly json: boolean;
}

/** Beside the edition, or in a folder of its own under `out`. */
function folderOf(path: string, { document }: Edition, out: string | undefined): string {
  if (out === undefined) return dirname(path);
  return join(out, isFolderName(document.id) ? document.id : basename(dirname(path)));
}

async function exportOne(
  path: string,
  formats: readonly ExportFormat[],
  { out }: ExportOptions,
  context: CliContext,
): Promise<readonly string[]> {
  const edition = await readPairs(path);
  const page = await pageOptionsOf(path, edition, context);
  const { messages, environment } = context;
  const about = { page, messages, environment, version: await programVersion() };
  const files = new Map<string, string | Uint8Array>();
  for (const format of formats) {
    files.set(exportFile(format), await writeFormat(format, edition, about));
  }
  const folder = folderOf(path, edition, out);
  await writeAtomically(folder, files);
  return [...files.keys()].map((file) => join(folder, file));
}

/** Runs the command. Every file of an edition is written, or none. */
export async function runExport(
  places: readonly string[],
  options: ExportOptions,
  context: CliContext,
): Promise<number> {
  const formats = parseFormats(options.format);
  const written: string[] = [];
  for (const path of await findEditions(places)) {
    if (context.signal.aborted) break;
    const files = await exportOne(path, formats, options, context);
    written.push(...files);
    if (!options.json) context.stdout(files.map((file) => `${file}\n`).join(''));
  }
  if (options.json) printJson(context, { files: written });
  return EXIT_CODES.done;
}
