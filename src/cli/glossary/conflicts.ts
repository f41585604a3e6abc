/** @module `duizhao glossary conflicts`: where rows of the glossary disagree, side by side. */
import type { Command } from 'commander';
import {
  findConflicts,
  findSharedEnglish,
  type TermConflict,
} from '../../glossary/conflicts/find-conflicts.js';
import { loadTermBase } from '../../glossary/term-base.js';
import type { Messages } from '../../i18n/index.js';
import { EXIT_CODES, type Term } from '../../model/index.js';
import { printJson, type CliContext } from '../io.js';
import { requireGlossary } from '../services.js';
import { describeFinding } from './describe-finding.js';
import type { GlossaryOptions } from './options.js';
import { shown } from './shown.js';

interface ConflictsOptions extends GlossaryOptions {
  readonly shared: boolean;
}

function termLine({ zh, en, file, line, status, authority, date }: Term): string {
  const source = [status, authority, date].filter((text) => text !== '').join(', ');
  return shown(`  ${file}:${line}  ${zh}  ${en}  (${source})`);
}

function describeConflict({ kind, zh, en, terms }: TermConflict, messages: Messages): readonly string[] {
  return [shown(messages(`terms:conflict-${kind}`, { zh, en })), ...terms.map(termLine)];
}

/** @returns exit code 1 when rows disagree; English that terms share is no disagreement. */
async function runConflicts(options: ConflictsOptions, context: CliContext): Promise<number> {
  await requireGlossary(options.glossary);
  const { terms, findings } = await loadTermBase(options.glossary);
  const { messages, stdout, stderr } = context;
  for (const finding of findings) stderr(`${describeFinding(finding, messages)}\n`);
  const conflicts = findConflicts(terms);
  const all = [...conflicts, ...(options.shared ? findSharedEnglish(terms) : [])];
  if (options.json) printJson(context, { conflicts: all });
  else {
    const lines = all.flatMap((conflict) => describeConflict(conflict, messages));
    stdout([...lines, messages('terms:conflicts-found', { count: conflicts.length })].join('\n'));
    stdout('\n');
  }
  return conflicts.length > 0 ? EXIT_CODES.issues : EXIT_CODES.done;
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  command
    .option('--shared', context.messages('terms:option-shared'), false)
    .action((options: ConflictsOptions) => {
      finish(runConflicts(options, context));
    });
}
