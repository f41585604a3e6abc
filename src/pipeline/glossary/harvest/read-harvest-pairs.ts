/** @module Pairs to harvest terms from: editions, corpora of pairs, and any lines of Chinese and English. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { pairSchema, parsePairs } from '../../../formats/json/index.js';
import type { HarvestPair } from '../../../glossary/harvest/harvest-pair.js';
import { DuizhaoError, type TranslationUnit } from '../../../model/index.js';
import { editionFolders } from '../impact/read-editions.js';

export interface HarvestInput {
  readonly pairs: readonly HarvestPair[];
  /** Pairs that an engine drafted and nobody has reviewed; they were left out. */
  readonly drafts: number;
}

/** A line of a `.jsonl` that is no pair of an edition: Chinese with its English. */
const plainLine = z.object({
  zh: z.string(),
  en: z.string(),
  id: z.string().default(''),
  doc: z.string().default(''),
});

const corpusLine = pairSchema.extend({ document: z.string() });

/** What an engine wrote teaches nothing but what the engine knows. */
const isDraft = ({ state, origin }: TranslationUnit): boolean =>
  origin.kind === 'engine' && state !== 'reviewed' && state !== 'final';

/** Sentence by sentence: shorter pairs associate better. */
const sentencesOf = (unit: TranslationUnit, document: string): readonly HarvestPair[] =>
  unit.segments.map(({ id, source, target }) => ({ document, id, zh: source, en: target }));

function fromUnits(
  units: readonly (readonly [TranslationUnit, string])[],
  withDrafts: boolean,
): HarvestInput {
  const wanted = units.filter(([unit]) => withDrafts || !isDraft(unit));
  return {
    pairs: wanted.flatMap(([unit, document]) => sentencesOf(unit, document)),
    drafts: units.length - wanted.length,
  };
}

function lineError(place: string, cause: unknown): DuizhaoError {
  const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
  return new DuizhaoError({
    code: 'HARVEST_LINE_INVALID',
    kind: 'input',
    message: `${place} is no pair: ${reason}`,
    cure: 'Write one JSON object a line with "zh" and "en", or give a pairs.jsonl.',
    cause,
  });
}

function parseLines(text: string, file: string, withDrafts: boolean): HarvestInput {
  const plain: HarvestPair[] = [];
  const units: (readonly [TranslationUnit, string])[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null && 'source' in value && 'target' in value) {
        const { document, ...unit } = corpusLine.parse(value);
        units.push([unit, document]);
      } else {
        const { zh, en, id, doc } = plainLine.parse(value);
        plain.push({ document: doc, id: id || `${basename(file)}:${index + 1}`, zh, en });
      }
    } catch (cause) {
      throw lineError(`${file}:${index + 1}`, cause);
    }
  }
  const { pairs, drafts } = fromUnits(units, withDrafts);
  return { pairs: [...plain, ...pairs], drafts };
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DuizhaoError({
      code: 'HARVEST_UNREADABLE',
      kind: 'input',
      message: `${path} cannot be read.`,
      cure: 'Name a pairs.json, a .jsonl, or a folder of them.',
      cause,
    });
  });
}

async function readFileOf(path: string, withDrafts: boolean): Promise<HarvestInput> {
  const text = await readText(path);
  if (extname(path) === '.jsonl') return parseLines(text, path, withDrafts);
  const { document, pairs } = parsePairs(text, path);
  return fromUnits(
    pairs.map((pair) => [pair, document.id]),
    withDrafts,
  );
}

/** The editions of a folder; else its corpora. */
async function filesOf(path: string): Promise<readonly string[]> {
  const status = await stat(path).catch(() => undefined);
  if (status?.isDirectory() !== true) return [path];
  const editions = await editionFolders(path);
  if (editions.length > 0) return editions.map((folder) => join(folder, 'pairs.json'));
  const names = (await readdir(path)).filter((name) => extname(name) === '.jsonl');
  return names.toSorted().map((name) => join(path, name));
}

/**
 * Reads pairs.
 * @param paths - a `pairs.json`, a `.jsonl`, an output folder or a folder of `.jsonl`.
 * @param withDrafts - also pairs that an engine drafted and nobody reviewed.
 * @throws DuizhaoError `HARVEST_UNREADABLE`, `HARVEST_LINE_INVALID`, `HARVEST_EMPTY`, and what `parsePairs` throws.
 */
export async function readHarvestPairs(paths: readonly string[], withDrafts: boolean): Promise<HarvestInput> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  const inputs: HarvestInput[] = [];
  for (const file of files) inputs.push(await readFileOf(file, withDrafts));
  const pairs = inputs.flatMap((input) => input.pairs).filter(({ zh, en }) => zh !== '' && en !== '');
  const drafts = inputs.reduce((sum, input) => sum + input.drafts, 0);
  if (pairs.length > 0) return { pairs, drafts };
  throw new DuizhaoError({
    code: 'HARVEST_EMPTY',
    kind: 'input',
    message:
      drafts > 0
        ? `None of the ${drafts} pairs has been reviewed.`
        : `There are no pairs in: ${paths.join(', ')}.`,
    cure:
      drafts > 0
        ? 'Review some first, or add --drafts to harvest what an engine wrote.'
        : 'Name a pairs.json, a .jsonl, or a folder of them.',
  });
}
