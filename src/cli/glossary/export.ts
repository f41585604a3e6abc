/** @module `duizhao glossary export`: terms as a table for a spreadsheet, to be edited and imported again. */
import { basename, dirname } from 'node:path';
import { Option, type Command } from 'commander';
import { brokenLines } from '../../glossary/edit/term-document.js';
import {
  locatedRows,
  readTermFiles,
  type LocatedRow,
  type TermFiles,
} from '../../glossary/edit/term-files.js';
import { TERM_COLUMNS } from '../../glossary/terms/columns.js';
import { DuizhaoError, EXIT_CODES } from '../../model/index.js';
import {
  TERM_FORMAT_NAMES,
  TERM_FORMATS,
  termFormatOf,
  type TermFormat,
  type TermFormatName,
} from '../../pipeline/glossary/exchange/term-formats.js';
import { termTable } from '../../pipeline/glossary/exchange/term-table.js';
import { writeAtomically } from '../../stages/export/index.js';
import { printJson, type CliContext } from '../io.js';
import { requireGlossary } from '../services.js';
import type { GlossaryOptions } from './options.js';

interface ExportOptions extends GlossaryOptions {
  readonly out?: string;
  readonly format?: TermFormatName;
  readonly domain?: readonly string[];
}

function chosenDomains({ documents }: TermFiles, chosen: readonly string[] | undefined): ReadonlySet<string> {
  const unknown = chosen?.find((domain) => !documents.has(domain));
  if (unknown === undefined) return new Set(chosen ?? documents.keys());
  throw new DuizhaoError({
    code: 'DOMAIN_UNKNOWN',
    kind: 'usage',
    message: `There is no domain "${unknown}".`,
    cure: `Choose from: ${[...documents.keys()].join(', ')}.`,
  });
}

async function write(
  content: string | Uint8Array,
  count: number,
  file: string | undefined,
  { messages, stdout, stderr }: CliContext,
): Promise<void> {
  if (file !== undefined) {
    await writeAtomically(dirname(file), new Map([[basename(file), content]]));
    stderr(`${messages('terms:exported', { count, file })}\n`);
    return;
  }
  if (typeof content === 'string') {
    stdout(content);
    return;
  }
  throw new DuizhaoError({
    code: 'EXPORT_FILE_MISSING',
    kind: 'usage',
    message: 'This format is no text to be shown.',
    cure: 'Name a file with --out.',
  });
}

/** Names the columns that have something to say and no place in the format. */
function tellLeftOut(rows: readonly LocatedRow[], format: TermFormat, context: CliContext): void {
  const { columns: held } = format;
  if (!held) return;
  const lost = TERM_COLUMNS.filter(
    (column) => !held.includes(column) && rows.some(({ cells }) => cells[column] !== ''),
  );
  const columns = lost.join(', ');
  if (columns !== '') context.stderr(`${context.messages('terms:columns-left-out', { columns })}\n`);
}

async function runExport(options: ExportOptions, context: CliContext): Promise<number> {
  const { messages, stderr } = context;
  await requireGlossary(options.glossary);
  const format: TermFormat = options.format
    ? TERM_FORMATS[options.format]
    : termFormatOf(options.out ?? 'terms.csv');
  const files = await readTermFiles(options.glossary);
  const domains = chosenDomains(files, options.domain);
  const rows = locatedRows(files).filter(({ domain }) => domains.has(domain));
  for (const document of files.documents.values()) {
    const lines = brokenLines(document).join(', ');
    if (lines !== '') stderr(`${messages('terms:lines-left-out', { file: document.file, lines })}\n`);
  }
  if (options.json) {
    printJson(context, { terms: rows.map(({ cells, file, line }) => ({ ...cells, file, line })) });
    return EXIT_CODES.done;
  }
  tellLeftOut(rows, format, context);
  await write(format.write(termTable(rows)), rows.length, options.out, context);
  return EXIT_CODES.done;
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  command
    .option('-o, --out <file>', messages('terms:option-export-out'))
    .addOption(new Option('--format <name>', messages('terms:option-format')).choices(TERM_FORMAT_NAMES))
    .option('--domain <names...>', messages('terms:option-domains'))
    .action((options: ExportOptions) => {
      finish(runExport(options, context));
    });
}
