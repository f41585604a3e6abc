/** @module `duizhao glossary harvest`: candidates for the term base from pairs, with their evidence. */
import { basename, dirname } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { readRejected, withoutRejected } from '../../glossary/harvest/rejected-candidates.js';
import type { TermCandidate } from '../../glossary/harvest/harvest-terms.js';
import { EXIT_CODES } from '../../model/index.js';
import { termFormatOf } from '../../pipeline/glossary/exchange/term-formats.js';
import { candidateTable } from '../../pipeline/glossary/harvest/candidate-table.js';
import { harvestCandidates } from '../../pipeline/glossary/harvest/harvest-candidates.js';
import { writeAtomically } from '../../stages/export/index.js';
import { printJson, type CliContext } from '../io.js';
import { requireGlossary } from '../services.js';
import { candidateLines } from './describe-candidate.js';
import type { GlossaryOptions } from './options.js';

interface HarvestOptions extends GlossaryOptions {
  readonly out?: string;
  readonly limit: number;
  readonly least: number;
  readonly evidence: number;
  readonly includeKnown: boolean;
  readonly drafts: boolean;
}

async function print(
  candidates: readonly TermCandidate[],
  { out, json }: HarvestOptions,
  context: CliContext,
): Promise<void> {
  const { messages, stdout, stderr } = context;
  if (out !== undefined) {
    const table = termFormatOf(out).write(candidateTable(candidates));
    await writeAtomically(dirname(out), new Map([[basename(out), table]]));
    stderr(`${messages('terms:exported', { count: candidates.length, file: out })}\n`);
  }
  if (json) printJson(context, { candidates });
  else if (out === undefined) {
    const lines = candidates.flatMap((candidate, index) => candidateLines(candidate, index + 1, messages));
    stdout(lines.map((line) => `${line}\n`).join(''));
  }
}

/** @returns exit code 1 when there are no candidates. */
async function runHarvest(
  paths: readonly string[],
  options: HarvestOptions,
  context: CliContext,
): Promise<number> {
  await requireGlossary(options.glossary);
  const { least: leastCount, evidence, includeKnown, limit, drafts: withDrafts, glossary } = options;
  const request = { paths, glossary, withDrafts, leastCount, evidence, includeKnown };
  const { candidates, pairs, drafts } = await harvestCandidates(request);
  const all = withoutRejected(candidates, await readRejected(glossary));
  const { messages, stderr } = context;
  if (drafts > 0) stderr(`${messages('terms:drafts-left-out', { count: drafts })}\n`);
  await print(all.slice(0, limit), options, context);
  const shown = Math.min(limit, all.length);
  stderr(`${messages('terms:harvested', { count: all.length, shown, pairs })}\n`);
  return all.length > 0 ? EXIT_CODES.done : EXIT_CODES.issues;
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  const atLeast = (least: number) => (value: string) => {
    if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value);
    throw new InvalidArgumentError(messages('acquire:not-number', { least }));
  };
  command
    .argument('<pairs...>', messages('terms:argument-pairs'))
    .option('--limit <number>', messages('terms:option-limit'), atLeast(1), 50)
    .option('--least <number>', messages('terms:option-least'), atLeast(2), 3)
    .option('--evidence <number>', messages('terms:option-evidence'), atLeast(0), 2)
    .option('--include-known', messages('terms:option-include-known'), false)
    .option('--drafts', messages('terms:option-drafts'), false)
    .option('-o, --out <file>', messages('terms:option-harvest-out'))
    .action((paths: string[], options: HarvestOptions) => {
      finish(runHarvest(paths, options, context));
    });
}
