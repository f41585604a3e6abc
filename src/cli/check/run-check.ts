/** @module `duizhao check`: the findings of the checks on pairs from anywhere. */
import { basename, dirname, extname } from 'node:path';
import { loadTermBase } from '../../glossary/term-base.js';
import { formatPairs } from '../../formats/json/index.js';
import { openMemory } from '../../memory/index.js';
import { DuizhaoError, EXIT_CODES, type IssueSeverity } from '../../model/index.js';
import { CHECK_NAMES, learnLengthRatio, Suppressor, type LengthRatio } from '../../stages/check/index.js';
import { writeAtomically } from '../../stages/export/index.js';
import { writeMerged } from '../interchange/write-merged.js';
import { printJson, type CliContext } from '../io.js';
import { requireGlossary } from '../services.js';
import { checkFile, type CheckedFile, type CheckSettings } from './check-file.js';
import { chosenChecks } from './chosen-checks.js';
import { countIssues, fileLines, SEVERITIES, summaryLines, suppressedLines } from './describe-check.js';
import { findSuppressions } from './find-suppressions.js';
import { listInputs } from './list-inputs.js';
import { readChecked, type Checked } from './read-checked.js';

export interface CheckCommandOptions {
  readonly check?: string;
  readonly skip?: string;
  readonly failOn?: IssueSeverity;
  readonly suppressions?: string;
  readonly memory?: string;
  readonly sourceColumn?: string;
  readonly targetColumn?: string;
  readonly glossary: string;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly all: boolean;
  readonly list: boolean;
  readonly json: boolean;
}

function learnFromMemory(path: string | undefined): LengthRatio | undefined {
  if (path === undefined) return undefined;
  const memory = openMemory(path, { readOnly: true });
  try {
    return learnLengthRatio(memory.units());
  } finally {
    memory.close();
  }
}

function requireEdition({ path, isEdition }: Checked): void {
  if (isEdition) return;
  throw new DuizhaoError({
    code: 'FIX_NEEDS_EDITION',
    kind: 'usage',
    message: `${path} cannot be fixed: only pairs.json is written anew.`,
    cure: `Import it first with "duizhao import ${path}", or correct it in the tool that made it.`,
  });
}

/** What stands beside an edition for reading is written anew too. */
async function write({ path, edition }: CheckedFile, context: CliContext): Promise<void> {
  const isUsual = basename(path) === 'pairs.json' && extname(path) === '.json';
  if (isUsual) await writeMerged(path, edition, context);
  else await writeAtomically(dirname(path), new Map([[basename(path), formatPairs(edition)]]));
}

async function settingsOf(options: CheckCommandOptions): Promise<CheckSettings> {
  return {
    checks: chosenChecks(options.check, options.skip),
    suppressor: new Suppressor(await findSuppressions(options.suppressions)),
    lengthRatio: learnFromMemory(options.memory),
    isFixing: options.fix,
  };
}

function printList({ messages, stdout }: CliContext): number {
  const width = Math.max(...CHECK_NAMES.map((name) => name.length));
  stdout(CHECK_NAMES.map((name) => `${name.padEnd(width)}  ${messages(`check:about-${name}`)}\n`).join(''));
  return EXIT_CODES.done;
}

/** @returns exit code 1 for findings at or above `--fail-on`. */
export async function runCheck(
  places: readonly string[],
  options: CheckCommandOptions,
  context: CliContext,
): Promise<number> {
  if (options.list) return printList(context);
  await requireGlossary(options.glossary);
  const paths = await listInputs(places);
  if (paths.length === 0) throw nothingToCheck();
  const settings = await settingsOf(options);
  const termBase = await loadTermBase(options.glossary);
  const columns = { source: options.sourceColumn, target: options.targetColumn };
  const files: CheckedFile[] = [];
  for (const path of paths) {
    if (context.signal.aborted) break;
    const checked = await readChecked(path, { termBase, columns });
    if (options.fix) requireEdition(checked);
    const file = checkFile(checked, settings);
    if (file.fixed.size > 0 && !options.dryRun) await write(file, context);
    files.push(file);
    if (!options.json) printFile(file, options, context);
  }
  if (options.json) printJson(context, checkData(files, settings));
  else printEnd(files, settings, context);
  return fails(files, options.failOn) ? EXIT_CODES.issues : EXIT_CODES.done;
}

const nothingToCheck = (): DuizhaoError =>
  new DuizhaoError({
    code: 'CHECK_NOTHING',
    kind: 'usage',
    message: 'No file is named.',
    cure: 'Name pairs.json files, folders of editions, or XLIFF, TMX, XLSX, CSV or JSONL files.',
  });

function printFile(
  file: CheckedFile,
  { all, dryRun }: CheckCommandOptions,
  { messages, stdout }: CliContext,
): void {
  const lines = [...fileLines(file, messages), ...(all ? suppressedLines(file, messages) : [])];
  if (dryRun && file.fixed.size > 0) lines.push(`  ${messages('check:dry-run')}`);
  stdout(`${lines.join('\n')}\n`);
}

function printEnd(files: readonly CheckedFile[], { suppressor }: CheckSettings, context: CliContext): void {
  const { messages, stdout, stderr } = context;
  stdout(`\n${summaryLines(files, messages).join('\n')}\n`);
  for (const { file, line, reason } of suppressor.unused) {
    stderr(`${messages('check:suppression-stale', { place: `${file}:${line}`, reason })}\n`);
  }
}

function checkData(files: readonly CheckedFile[], { suppressor }: CheckSettings): unknown {
  return {
    files: files.map(({ path, edition, fixed, suppressed }) => ({
      path,
      pairs: edition.pairs.length,
      fixed: [...fixed].map(([unit, count]) => ({ unit, count })),
      units: edition.pairs
        .filter(({ issues }) => issues.length > 0)
        .map(({ id, source, target, issues }) => ({ id, source, target, issues })),
      suppressed: suppressed.map(({ unit, issue, suppression }) => ({
        unit,
        issue,
        reason: suppression.reason,
      })),
    })),
    counts: Object.fromEntries(countIssues(files)),
    staleSuppressions: suppressor.unused.map(({ file, line, reason }) => ({ file, line, reason })),
  };
}

function fails(files: readonly CheckedFile[], failOn: IssueSeverity | undefined): boolean {
  if (failOn === undefined) return false;
  const counted = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return [...countIssues(files).values()].some((count) => counted.some((severity) => count[severity] > 0));
}
