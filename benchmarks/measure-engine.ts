/** @module The embedded engine by itself, once warm: Chinese characters a second over the project's own paragraphs. */
import { fileURLToPath } from 'node:url';
import { createEngine, DEFAULT_ENGINE } from '../src/engines/create-engine.js';
import { readEvaluationSet } from '../src/evaluation/translation/evaluation-set.js';
import { translateSet } from '../src/evaluation/translation/translate-set.js';
import { loadTermBase } from '../src/glossary/term-base.js';

const GLOSSARY = fileURLToPath(new URL('../glossary', import.meta.url));
const SET = fileURLToPath(new URL('../evaluation/sets/tune.jsonl', import.meta.url));

/** The set is translated so many times before measuring, so that the compiler has settled. */
const WARM_UP = 2;

/** Characters a second, once for each run; segmentation and term annotation are part of it. */
export async function measureEngine(runs: number): Promise<readonly number[]> {
  const termBase = await loadTermBase(GLOSSARY);
  const engine = await createEngine(DEFAULT_ENGINE, GLOSSARY, termBase);
  const set = await readEvaluationSet(SET);
  const characters = set.pairs.reduce((sum, pair) => sum + pair.zh.length, 0);
  const rates: number[] = [];
  for (let run = -WARM_UP; run < runs; run++) {
    const begin = performance.now();
    await translateSet(set, { engine, termBase });
    if (run >= 0) rates.push((characters / (performance.now() - begin)) * 1000);
  }
  return rates;
}
