/** @module What `glossary impact` does: plans the edit, measures it, shows it, and with --apply writes it. */
import { parseSetting } from '../../../glossary/edit/parse-setting.js';
import { readTermFiles, type TermFiles } from '../../../glossary/edit/term-files.js';
import { createMessages } from '../../../i18n/index.js';
import { DuizhaoError, EXIT_CODES } from '../../../model/index.js';
import { hasErrors, planEditsOf, type EditPlan } from '../../../pipeline/glossary/edit-plan.js';
import { planImport } from '../../../pipeline/glossary/exchange/import-terms.js';
import { applyImpact } from '../../../pipeline/glossary/impact/apply-impact.js';
import { measureImpact, type Impact } from '../../../pipeline/glossary/impact/measure-impact.js';
import { printJson, type CliContext } from '../../io.js';
import { createProgress, type Progress } from '../../progress.js';
import { engineSources, requireGlossary } from '../../services.js';
import { conflictLines } from '../describe-conflict.js';
import { describePlan } from '../write-edits.js';
import type { GlossaryOptions } from '../options.js';
import { describeImpact } from './describe-impact.js';
import { impactData } from './impact-data.js';

export interface ImpactOptions extends GlossaryOptions {
  readonly set?: readonly string[];
  /** A table of terms. */
  readonly from?: string;
  readonly domain?: string;
  readonly output: string;
  readonly engine: string;
  /** The file that describes services. */
  readonly config?: string;
  readonly apply: boolean;
  readonly includeDiffering: boolean;
}

/** The edits of a table: every cell that differs from the glossary as it is, unless that changed since the export. */
async function planOfTable(file: string, files: TermFiles, context: CliContext): Promise<EditPlan> {
  const { plan, merge } = await planImport(file, files, { withoutBase: 'theirs' });
  for (const conflict of merge.conflicts) {
    context.stderr(`${conflictLines(conflict, context.messages).join('\n')}\n`);
  }
  return plan;
}

async function makePlan(
  { glossary, set = [], domain, from }: ImpactOptions,
  context: CliContext,
): Promise<EditPlan> {
  if (set.length === 0 && from === undefined) {
    throw new DuizhaoError({
      code: 'EDIT_MISSING',
      kind: 'usage',
      message: 'There is no edit to look at.',
      cure: "Give one, as in: duizhao glossary impact --set '听证=public hearing'",
    });
  }
  const files = await readTermFiles(glossary);
  if (from !== undefined) return planOfTable(from, files, context);
  return planEditsOf(
    files,
    set.map((setting) => parseSetting(setting, files, { domain })),
  );
}

/** Nothing after Ctrl-C: then nothing has been written. */
async function measure(
  plan: EditPlan,
  options: ImpactOptions,
  context: CliContext,
): Promise<Impact | undefined> {
  let progress: Progress | undefined;
  try {
    return await measureImpact(plan, {
      output: options.output,
      engine: options.engine,
      sources: await engineSources(options.engine, context, options.config),
      onEdition: (folder, done, total) => {
        progress ??= createProgress(total, context);
        progress.update(done, folder);
      },
      signal: context.signal,
    });
  } catch (error) {
    if (!context.signal.aborted) throw error;
    context.stderr(`${context.messages('terms:interrupted')}\n`);
    return undefined;
  } finally {
    progress?.stop();
  }
}

function print(impact: Impact, isApplied: boolean, options: ImpactOptions, context: CliContext): void {
  const { messages, stdout, stderr, columns } = context;
  for (const { message, cure } of impact.failures) {
    stderr(`${messages('terms:edition-skipped', { message, cure })}\n`);
  }
  if (options.json) {
    printJson(context, impactData(impact, isApplied, context));
    return;
  }
  stdout(`${describeImpact(impact, columns, messages)}\n${describePlan(impact.plan, isApplied, context)}\n`);
}

/**
 * Runs the command.
 * @returns exit code 1 when the edit would make the glossary faulty, 3 when an edition could not be read.
 */
export async function runImpact(options: ImpactOptions, context: CliContext): Promise<number> {
  await requireGlossary(options.glossary);
  const plan = await makePlan(options, context);
  const impact = await measure(plan, options, context);
  if (!impact) return EXIT_CODES.done;
  const isApplied = options.apply && !hasErrors(plan) && plan.changes.length > 0;
  if (isApplied) {
    const messages = { en: createMessages('en'), 'zh-CN': createMessages('zh-CN') };
    const { engine, includeDiffering } = options;
    const pages = { messages, locale: context.messages.language };
    await applyImpact(impact, { engine, includeDiffering, pages });
  }
  print(impact, isApplied, options, context);
  if (hasErrors(plan)) return EXIT_CODES.issues;
  return impact.failures.length > 0 ? EXIT_CODES.input : EXIT_CODES.done;
}
