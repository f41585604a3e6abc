/** @module What `evaluate` does: sets by name or from evaluation/sets.json, scores, floors. */
import { basename } from 'node:path';
import { belowFloors, readFloors, type FloorFault } from '../../evaluation/floors.js';
import { scoreExtraction, type ExtractionScore } from '../../evaluation/extraction/score-extraction.js';
import { loadPeers } from '../../evaluation/extraction/peers.js';
import { scorePeers, type PeerScore } from '../../evaluation/extraction/score-peers.js';
import { readListedSets, type ListedSet } from '../../evaluation/listed-sets.js';
import { readEvaluationSet, type EvaluationSet } from '../../evaluation/translation/evaluation-set.js';
import { scoreSet, type SetScore } from '../../evaluation/translation/score-set.js';
import { translateSet } from '../../evaluation/translation/translate-set.js';
import { EXIT_CODES } from '../../model/index.js';
import { printJson, type CliContext } from '../io.js';
import { loadServices, type Services } from '../services.js';
import { styleOf, type StyleOptions } from '../style-options.js';
import { runCheckScores } from './run-checks.js';
import { runCoverage } from './run-coverage.js';
import { runHarvestScores } from './run-harvest.js';
import { extractionLine, faultLine, peerLine, translationLine } from './format-scores.js';

export interface EvaluateOptions extends StyleOptions {
  readonly engine: string;
  readonly glossary: string;
  /** The file that describes services. */
  readonly config?: string;
  /** Prints every paragraph with its translation and reference. */
  readonly show: boolean;
  readonly json: boolean;
  /** Scores generic extractors beside ours. */
  readonly peers: boolean;
}

const FOLDER = new URL('../../../evaluation/', import.meta.url);

/** `evaluate extract <folder>` scores extraction; other arguments are files of translation sets. */
async function chosenSets(named: readonly string[]): Promise<readonly ListedSet[]> {
  if (named[0] === 'extract') {
    return named
      .slice(1)
      .map((path) => ({ name: basename(path), kind: 'extraction', paths: [path], isPresent: true }));
  }
  if (named.length === 0) return readListedSets(new URL('sets.json', FOLDER));
  return named.map((path) => ({
    name: basename(path, '.jsonl'),
    kind: 'translation',
    paths: [path],
    isPresent: true,
  }));
}

async function readSet(listed: ListedSet): Promise<EvaluationSet> {
  const parts = await Promise.all(listed.paths.map((path) => readEvaluationSet(path)));
  return { name: listed.name, pairs: parts.flatMap((part) => part.pairs) };
}

async function scoreTranslation(
  listed: ListedSet,
  services: Services,
  options: EvaluateOptions,
  context: CliContext,
): Promise<SetScore> {
  const set = await readSet(listed);
  const units = await translateSet(set, { ...services, style: styleOf(options) });
  if (options.show) {
    set.pairs.forEach((pair, index) => {
      const { target = '', origin } = units[index] ?? {};
      const doubtful = origin?.explain ? `\n  ?  ${origin.explain}` : '';
      context.stdout(`${pair.id}\n  zh ${pair.zh}\n  en ${target}\n  =  ${pair.en}${doubtful}\n`);
    });
  }
  return scoreSet(set, units);
}

interface Evaluation {
  readonly translation: SetScore[];
  readonly extraction: (ExtractionScore & { readonly name: string; readonly peers?: readonly PeerScore[] })[];
  readonly skipped: string[];
}

async function scoreAll(
  sets: readonly ListedSet[],
  options: EvaluateOptions,
  context: CliContext,
): Promise<Evaluation> {
  const result: Evaluation = { translation: [], extraction: [], skipped: [] };
  let services: Services | undefined;
  for (const listed of sets) {
    if (!listed.isPresent) {
      result.skipped.push(listed.name);
      context.stderr(`${context.messages('cli:set-absent', { name: listed.name })}\n`);
    } else if (listed.kind === 'extraction') {
      const folder = listed.paths[0] ?? '';
      const score = await scoreExtraction(folder);
      if (!options.json) context.stdout(`${extractionLine(listed.name, score)}\n`);
      const peers = options.peers ? await scorePeers(folder, await loadPeers()) : undefined;
      for (const peer of options.json ? [] : (peers ?? [])) context.stdout(`${peerLine(peer)}\n`);
      result.extraction.push({ name: listed.name, ...score, ...(peers ? { peers } : {}) });
    } else {
      services ??= await loadServices(options.glossary, options.engine, context, options.config);
      const score = await scoreTranslation(listed, services, options, context);
      result.translation.push(score);
      if (!options.json) context.stdout(`${translationLine(score)}\n`);
    }
  }
  return result;
}

async function floorFaults({ translation, extraction }: Evaluation): Promise<FloorFault[]> {
  const floors = await readFloors(new URL('floors.json', FOLDER));
  return [...translation, ...extraction].flatMap((score) => [...belowFloors(floors, score.name, score)]);
}

/** Runs the command: exit code 1 when a figure is below its floor. */
export async function runEvaluate(
  named: readonly string[],
  options: EvaluateOptions,
  context: CliContext,
): Promise<number> {
  if (named[0] === 'coverage') return runCoverage(named.slice(1), options, context);
  if (named[0] === 'checks') return runCheckScores(options, context);
  if (named[0] === 'harvest') return runHarvestScores(options, context);
  const evaluation = await scoreAll(await chosenSets(named), options, context);
  const faults = await floorFaults(evaluation);
  if (options.json) printJson(context, { ...evaluation, belowFloors: faults });
  for (const fault of faults) context.stderr(`${faultLine(fault, context.messages)}\n`);
  return faults.length > 0 ? EXIT_CODES.issues : EXIT_CODES.done;
}
