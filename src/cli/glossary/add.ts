/** @module `duizhao glossary add`: one new term, checked before it is written. */
import { Option, type Command } from 'commander';
import type { CellValues } from '../../glossary/edit/term-document.js';
import { NUMBERS, PARTS_OF_SPEECH, STATUSES, TERM_COLUMNS } from '../../glossary/terms/columns.js';
import { planEdits } from '../../pipeline/glossary/edit-plan.js';
import type { CliContext } from '../io.js';
import { requireGlossary } from '../services.js';
import type { GlossaryOptions } from './options.js';
import { writeEdits } from './write-edits.js';

type AddOptions = GlossaryOptions & { readonly dryRun: boolean; readonly domain: string } & CellValues;

async function runAdd(zh: string, en: string, options: AddOptions, context: CliContext): Promise<number> {
  await requireGlossary(options.glossary);
  const given = TERM_COLUMNS.filter((column) => options[column] !== undefined);
  const cells = {
    ...Object.fromEntries(given.map((column) => [column, options[column]])),
    zh,
    en,
    domain: options.domain,
  };
  const plan = await planEdits(options.glossary, [{ kind: 'add', cells }]);
  return writeEdits(plan, options, context);
}

/** Columns that are free text. */
const TEXT_COLUMNS = ['plural', 'variants', 'alternatives', 'forbidden', 'short', 'date', 'note'] as const;

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  const column = (name: string): string => messages('terms:option-column', { column: name });
  command
    .argument('<zh>', messages('terms:argument-zh'))
    .argument('<en>', messages('terms:argument-en'))
    .requiredOption('--domain <name>', messages('terms:option-domain'))
    .addOption(new Option('--pos <kind>', column('pos')).choices(PARTS_OF_SPEECH).default('noun'))
    .addOption(new Option('--number <kind>', column('number')).choices(NUMBERS))
    .addOption(new Option('--status <kind>', column('status')).choices(STATUSES).default('preferred'))
    .option('--authority <text>', column('authority'), 'house');
  for (const name of TEXT_COLUMNS) command.option(`--${name} <text>`, column(name));
  command
    .option('--dry-run', messages('terms:option-dry-run'), false)
    .action((zh: string, en: string, options: AddOptions) => {
      finish(runAdd(zh, en, options, context));
    });
}
