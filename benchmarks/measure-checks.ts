/** @module `npm run bench -- checks`: pairs a second, by the checks alone and by `duizhao check` as a process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatPairs } from '../src/formats/json/index.js';
import { PAIRS_SCHEMA, type Edition, type TranslationUnit } from '../src/model/index.js';
import { checkEdition } from '../src/stages/check/index.js';
import { manyPairs, ownPairs } from './clean-pairs.js';
import { summarize, type Summary } from './summarize.js';

const PROGRAM = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** About as many as two hundred reports have. */
const PAIRS = 20_000;

export interface CheckRates {
  readonly name: string;
  /** Pairs a second. */
  readonly summary: Summary;
}

const editionOf = (pairs: readonly TranslationUnit[]): Edition => ({
  schema: PAIRS_SCHEMA,
  document: {
    id: 'many',
    title: 'many',
    titleEnglish: 'many',
    metadata: {},
    provenance: { input: 'many', sha256: '', encoding: 'utf-8' },
    removals: [],
  },
  pairs,
});

function timed(work: () => void): number {
  const begin = performance.now();
  work();
  return (PAIRS / (performance.now() - begin)) * 1000;
}

function runProcess(file: string): void {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'check', file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(stderr);
}

/** Whole paragraphs and single sentences apart: a paragraph of a report has five times the text. */
export async function measureChecks(runs: number): Promise<readonly CheckRates[]> {
  const clean = await ownPairs();
  const kinds = [
    { name: 'sentences', pairs: clean.filter(({ source }) => source.length <= 40) },
    { name: 'paragraphs and sentences', pairs: clean },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-checks-'));
  try {
    return kinds.flatMap(({ name, pairs }): readonly CheckRates[] => {
      const edition = editionOf(manyPairs(pairs, PAIRS));
      const file = join(folder, 'pairs.json');
      writeFileSync(file, formatPairs(edition));
      const alone = Array.from({ length: runs }, () => timed(() => checkEdition(manyFresh(edition))));
      const whole = Array.from({ length: runs }, () => timed(() => runProcess(file)));
      return [
        { name: `checks alone, ${name}`, summary: summarize(alone) },
        { name: `duizhao check, whole process, ${name}`, summary: summarize(whole) },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What was read of a unit is remembered with it: new units are read anew. */
const manyFresh = (edition: Edition): Edition => ({
  ...edition,
  pairs: edition.pairs.map((pair) => ({ ...pair })),
});
