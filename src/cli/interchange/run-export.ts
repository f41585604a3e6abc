/** @module `duizhao export`: editions as files for other programs. */
import { basename, dirname, join } from 'node:path';
import { readPairs } from '../../formats/json/index.js';
import { DuizhaoError, EXIT_CODES, type Edition } from '../../model/index.js';
import { programVersion } from '../../pipeline/index.js';
import { writeAtomically } from '../../stages/export/index.js';
import { printJson, type CliContext } from '../io.js';
import { findEditions, isFolderName } from './find-editions.js';
import { pageOptionsOf } from './run-facts.js';
import { WRITE_FORMAT_NAMES, WRITE_FORMATS, type WriteFormatName } from './write-formats.js';

export interface ExportOptions {
  readonly format: string;
  readonly out?: string;
  readonly json: boolean;
}

function formatsOf(list: string): readonly WriteFormatName[] {
  return list.split(',').map((text) => {
    const name = WRITE_FORMAT_NAMES.find((each) => each === text.trim().toLowerCase());
    if (name) return name;
    throw new DuizhaoError({
      code: 'FORMAT_UNKNOWN',
      kind: 'usage',
      message: `There is no format "${text.trim()}".`,
      cure: `Choose from: ${WRITE_FORMAT_NAMES.join(', ')}.`,
    });
  });
}

/** Beside the edition, or in a folder of its own under `out`. */
function folderOf(path: string, { document }: Edition, out: string | undefined): string {
  if (out === undefined) return dirname(path);
  return join(out, isFolderName(document.id) ? document.id : basename(dirname(path)));
}

async function exportOne(
  path: string,
  formats: readonly WriteFormatName[],
  { out }: ExportOptions,
  context: CliContext,
): Promise<readonly string[]> {
  const edition = await readPairs(path);
  const page = await pageOptionsOf(path, edition, context);
  const { messages, environment } = context;
  const about = { page, messages, environment, version: await programVersion() };
  const files = new Map<string, string | Uint8Array>();
  for (const format of formats) {
    const { file, write } = WRITE_FORMATS[format];
    files.set(file, await write(edition, about));
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
  const formats = formatsOf(options.format);
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
