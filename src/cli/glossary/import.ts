/** @module `duizhao glossary import`: what a reviewer changed in a table comes back; what both sides changed is listed. */
import { Option, type Command } from 'commander';
import { readTermFiles } from '../../glossary/edit/term-files.js';
import { EXIT_CODES } from '../../model/index.js';
import { hasErrors, writePlan } from '../../pipeline/glossary/edit-plan.js';
import { planImport, type ImportPlan } from '../../pipeline/glossary/exchange/import-terms.js';
import { printJson, type CliContext } from '../io.js';
import { requireGlossary } from '../services.js';
import { conflictLines } from './describe-conflict.js';
import type { GlossaryOptions } from './options.js';
import { describePlan, planData } from './write-edits.js';

interface ImportOptions extends GlossaryOptions {
  readonly base?: string;
  readonly prefer?: 'ours' | 'theirs';
  readonly domain?: string;
  readonly dryRun: boolean;
}

function print(
  { plan, merge, unknownColumns, nameless }: ImportPlan,
  isWritten: boolean,
  isJson: boolean,
  context: CliContext,
): void {
  const { messages, stdout, stderr } = context;
  const columns = unknownColumns.join(', ');
  if (columns !== '') stderr(`${messages('terms:columns-passed-over', { columns })}\n`);
  if (nameless.length > 0) {
    const entries = nameless.length > 10 ? `${nameless.slice(0, 10).join(', ')}, …` : nameless.join(', ');
    stderr(`${messages('terms:nameless-passed-over', { count: nameless.length, entries })}\n`);
  }
  if (isJson) {
    printJson(context, {
      ...planData(plan, isWritten, context),
      same: merge.same,
      conflicts: merge.conflicts,
    });
    return;
  }
  const conflicts = merge.conflicts.flatMap((conflict) => conflictLines(conflict, messages));
  const rows = new Set(merge.conflicts.map(({ id, line }) => `${line} ${id}`)).size;
  const sum = rows === 0 ? [] : [messages('terms:conflicts', { count: rows })];
  stdout(`${[...conflicts, describePlan(plan, isWritten, context), ...sum].join('\n')}\n`);
}

/** @returns exit code 1 when there are conflicts, or the glossary would be faulty. */
async function runImport(file: string, options: ImportOptions, context: CliContext): Promise<number> {
  await requireGlossary(options.glossary);
  const { base, prefer, domain, dryRun } = options;
  const imported = await planImport(file, await readTermFiles(options.glossary), { base, prefer, domain });
  const { plan, merge } = imported;
  const isWritten = !dryRun && !hasErrors(plan) && plan.changes.length > 0;
  if (isWritten) await writePlan(plan);
  print(imported, isWritten, options.json, context);
  return hasErrors(plan) || merge.conflicts.length > 0 ? EXIT_CODES.issues : EXIT_CODES.done;
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  command
    .argument('<file>', messages('terms:argument-import'))
    .option('--base <file>', messages('terms:option-base'))
    .addOption(new Option('--prefer <side>', messages('terms:option-prefer')).choices(['ours', 'theirs']))
    .option('--domain <name>', messages('terms:option-import-domain'))
    .option('--dry-run', messages('terms:option-dry-run'), false)
    .action((file: string, options: ImportOptions) => {
      finish(runImport(file, options, context));
    });
}
