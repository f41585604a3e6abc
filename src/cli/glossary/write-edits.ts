/** @module Shows a plan of edits, and writes it unless it breaks the glossary or is only to be shown. */
import { EXIT_CODES } from '../../model/index.js';
import { hasErrors, writePlan, type EditPlan } from '../../pipeline/glossary/edit-plan.js';
import { printJson, type CliContext } from '../io.js';
import { changeLines } from './describe-change.js';
import { describeFinding } from './describe-finding.js';

export interface WriteOptions {
  readonly json: boolean;
  readonly dryRun: boolean;
}

/** The plan as data: what would be, or was, written. */
export function planData(
  { changes, findings }: EditPlan,
  isWritten: boolean,
  { messages }: CliContext,
): object {
  return {
    written: isWritten,
    changes: changes.map(({ before, after }) => ({ before: before ?? null, after: after ?? null })),
    findings: findings.map((finding) => ({ ...finding, message: messages.finding(finding) })),
  };
}

/** The last line: what has become of the edits. */
function outcome(plan: EditPlan, isWritten: boolean, { messages }: CliContext): string {
  const count = plan.changes.length;
  if (count === 0) return messages('terms:nothing-changes');
  if (hasErrors(plan)) return messages('terms:faulty');
  return messages(isWritten ? 'terms:written' : 'terms:not-written', { count });
}

/** Shows the plan: changed rows, faults, outcome. */
export function describePlan(plan: EditPlan, isWritten: boolean, context: CliContext): string {
  const { messages } = context;
  return [
    ...plan.changes.flatMap((change) => changeLines(change, messages)),
    ...plan.findings.map((finding) => describeFinding(finding, messages)),
    outcome(plan, isWritten, context),
  ].join('\n');
}

/** @returns exit code 1 when the edits would make the glossary faulty; nothing is written then. */
export async function writeEdits(
  plan: EditPlan,
  options: WriteOptions,
  context: CliContext,
): Promise<number> {
  const isWritten = !options.dryRun && !hasErrors(plan) && plan.changes.length > 0;
  if (isWritten) await writePlan(plan);
  if (options.json) printJson(context, planData(plan, isWritten, context));
  else context.stdout(`${describePlan(plan, isWritten, context)}\n`);
  return hasErrors(plan) ? EXIT_CODES.issues : EXIT_CODES.done;
}
