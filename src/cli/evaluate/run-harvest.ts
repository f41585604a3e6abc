/** @module `evaluate harvest`: precision of the harvest of terms on the lists that were judged by hand. */
import { belowFloors, readFloors } from '../../evaluation/floors.js';
import { readJudgedLists } from '../../evaluation/harvest/judged-lists.js';
import { scoreHarvest, type HarvestScore } from '../../evaluation/harvest/score-harvest.js';
import { loadLexicon } from '../../glossary/lexicon/load-lexicon.js';
import { loadTermBase } from '../../glossary/term-base.js';
import { EXIT_CODES } from '../../model/index.js';
import { printJson, type CliContext } from '../io.js';
import { requireGlossary } from '../services.js';
import { faultLine, harvestLine } from './format-scores.js';

interface HarvestOptions {
  readonly glossary: string;
  /** Prints every candidate with its verdict. */
  readonly show: boolean;
  readonly json: boolean;
}

const FOLDER = new URL('../../../evaluation/', import.meta.url);

function print(score: HarvestScore, { show }: HarvestOptions, { stdout }: CliContext): void {
  stdout(`${harvestLine(score)}\n`);
  if (!show) return;
  const lines = score.candidates.map(
    ({ zh, en, verdict }, index) =>
      `  ${String(index + 1).padStart(2)}  ${verdict.padEnd(8)}  ${zh}  ${en}\n`,
  );
  stdout(lines.join(''));
}

/** Runs the command: exit code 1 when a precision is below its floor. */
export async function runHarvestScores(options: HarvestOptions, context: CliContext): Promise<number> {
  await requireGlossary(options.glossary);
  const [termBase, lexicon, floors] = await Promise.all([
    loadTermBase(options.glossary),
    loadLexicon(options.glossary),
    readFloors(new URL('floors.json', FOLDER)),
  ]);
  const scores: HarvestScore[] = [];
  for (const list of await readJudgedLists(new URL('harvest/', FOLDER))) {
    if (!list.isPresent) {
      context.stderr(`${context.messages('cli:set-absent', { name: list.name })}\n`);
      continue;
    }
    const score = await scoreHarvest(list, termBase, lexicon.entries);
    if (!options.json) print(score, options, context);
    scores.push(score);
  }
  const faults = scores.flatMap((score) => belowFloors(floors, `harvest-${score.name}`, score));
  if (options.json) printJson(context, { harvest: scores, belowFloors: faults });
  for (const fault of faults) context.stderr(`${faultLine(fault, context.messages)}\n`);
  return faults.length > 0 ? EXIT_CODES.issues : EXIT_CODES.done;
}
