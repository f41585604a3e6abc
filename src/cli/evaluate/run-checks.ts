/** @module `evaluate checks`: recall and precision of every check on planted faults. */
import { readCleanPairs } from '../../evaluation/checks/clean-pairs.js';
import { scoreChecks, type CheckScore } from '../../evaluation/checks/score-checks.js';
import { belowFloors, readFloors } from '../../evaluation/floors.js';
import { loadTermBase } from '../../glossary/term-base.js';
import { EXIT_CODES, type TranslationUnit } from '../../model/index.js';
import { printJson, type CliContext } from '../io.js';
import { requireGlossary } from '../services.js';
import { checkLine, faultLine } from './format-scores.js';

interface ChecksOptions {
  readonly glossary: string;
  /** Prints what was not found, and what was found wrongly. */
  readonly show: boolean;
  readonly json: boolean;
}

const FOLDER = new URL('../../../evaluation/', import.meta.url);

const FILES = ['sets/tune.jsonl', 'sets/test.jsonl', 'sets/sample.jsonl', 'checks/clean.jsonl'];

/** The least recall and precision of a check, unless the floors name another. */
export const CHECK_BAR = 0.95;

const pairLine = (mark: string, { source, target }: TranslationUnit): string =>
  `  ${mark} ${source}\n    ${target}\n`;

function print(score: CheckScore, { show }: ChecksOptions, { stdout }: CliContext): void {
  stdout(`${checkLine(score)}\n`);
  if (!show) return;
  stdout(score.misses.map((unit) => pairLine('-', unit)).join(''));
  stdout(score.alarms.map((unit) => pairLine('+', unit)).join(''));
}

/** Runs the command: exit code 1 when a figure is below its floor. */
export async function runCheckScores(options: ChecksOptions, context: CliContext): Promise<number> {
  await requireGlossary(options.glossary);
  const termBase = await loadTermBase(options.glossary);
  const clean = await readCleanPairs(
    FILES.map((file) => new URL(file, FOLDER)),
    termBase,
  );
  const floors = await readFloors(new URL('floors.json', FOLDER));
  const scores = scoreChecks(clean);
  if (!options.json) for (const score of scores) print(score, options, context);
  const faults = scores.flatMap((score) => {
    const name = `check-${score.check}`;
    return belowFloors({ [name]: { recall: CHECK_BAR, precision: CHECK_BAR, ...floors[name] } }, name, score);
  });
  const planted = scores.reduce((sum, score) => sum + score.planted, 0);
  if (options.json) printJson(context, { clean: clean.length, planted, checks: scores, belowFloors: faults });
  else context.stdout(`${clean.length} pairs without faults, ${planted} with a planted one.\n`);
  for (const fault of faults) context.stderr(`${faultLine(fault, context.messages)}\n`);
  return faults.length > 0 ? EXIT_CODES.issues : EXIT_CODES.done;
}
