/** @module The project's own pairs over and over, as many as a measurement wants. */
import { fileURLToPath } from 'node:url';
import { readCleanPairs } from '../src/evaluation/checks/clean-pairs.js';
import { loadTermBase } from '../src/glossary/term-base.js';
import type { TranslationUnit } from '../src/model/index.js';

export const GLOSSARY = fileURLToPath(new URL('../glossary', import.meta.url));

const SETS = ['sets/tune.jsonl', 'sets/test.jsonl', 'sets/sample.jsonl', 'checks/clean.jsonl'];

export async function ownPairs(): Promise<readonly TranslationUnit[]> {
  const files = SETS.map((name) => new URL(`../evaluation/${name}`, import.meta.url));
  return readCleanPairs(files, await loadTermBase(GLOSSARY));
}

/**
 * So many units, each with an id of its own.
 * @param from - the pair to begin with, counted from 0
 */
export function manyPairs(
  pairs: readonly TranslationUnit[],
  count: number,
  from = 0,
): readonly TranslationUnit[] {
  return Array.from({ length: count }, (_, index): TranslationUnit => {
    const pair = pairs[(from + index) % pairs.length] as TranslationUnit;
    const id = `${pair.id}-${index}`;
    return {
      ...pair,
      id,
      blockId: id,
      segments: pair.segments.map((segment) => ({ ...segment, id: `${id}-s1` })),
    };
  });
}
