/**
 * @module Every example in the language data is parsed with the very rule or entry that it stands behind. A faulty
 * example is a fault of the data: the failure names file and line.
 */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadGrammarForGlossary } from '../../../src/engines/create-engine.js';
import { Chart } from '../../../src/engines/grammar/chart/chart.js';
import type { ChartItem } from '../../../src/engines/grammar/chart/items.js';
import { phraseTranslator } from '../../../src/engines/grammar/clause/read-sentence.js';
import { splitClauses } from '../../../src/engines/grammar/clause/split-clauses.js';
import type { GrammarData } from '../../../src/engines/grammar/grammar-data.js';
import { buildLattice } from '../../../src/engines/grammar/lattice/build-lattice.js';
import { loadLexicon } from '../../../src/glossary/lexicon/load-lexicon.js';
import { normalizeForMatching } from '../../../src/language/zh/index.js';
import { SMALL_GLOSSARY } from '../../cli/run-in-memory.js';

interface Example {
  /** Of the rule or entry: `phrases/verb-phrases.tsv:41`. */
  readonly origin: string;
  readonly text: string;
}

/** What the chart of a clause holds: names of rules and entries, wherever they span. */
function origins(item: ChartItem): string[] {
  const own = item.edge ? item.edge.origin : `${item.rule?.file ?? ''}:${item.rule?.line ?? 0}`;
  return [own, ...item.children.flatMap(origins)];
}

function chartOrigins(text: string, data: GrammarData): Set<string> {
  const edges = buildLattice({ text, translatePhrase: phraseTranslator(data) }, data);
  const chart = new Chart(text.length, edges, data.ruleTrie);
  const found = new Set(edges.map((edge) => edge.origin));
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      for (const item of chart.cell(start, end)?.items ?? [])
        for (const origin of origins(item)) found.add(origin);
    }
  }
  return found;
}

/** The examples whose rule or entry has no place in any reading of them. */
function unparsed(examples: readonly Example[], data: GrammarData): Example[] {
  return examples.filter(({ origin, text }) => {
    const clauses = splitClauses(normalizeForMatching(text).text);
    return !clauses.some((clause) => chartOrigins(clause.text, data).has(origin));
  });
}

async function examplesOf(folder: string, data: GrammarData): Promise<Example[]> {
  const { entries } = await loadLexicon(folder);
  return [...data.rules, ...entries].flatMap(({ file, line, example }) =>
    example === undefined
      ? []
      : [{ origin: `${file}:${line}`, text: typeof example === 'string' ? example : example.chinese }],
  );
}

describe('the examples of the language data', () => {
  const folder = fileURLToPath(new URL('../../../glossary', import.meta.url));
  let data: GrammarData;
  beforeAll(async () => {
    data = await loadGrammarForGlossary(folder);
  }, 60_000);

  it('are all parsed with their own rule or entry', async () => {
    expect(unparsed(await examplesOf(folder, data), data)).toEqual([]);
  }, 60_000);

  it('stand in files without faults', () => {
    expect(data.faults).toEqual([]);
    expect(data.rules.length).toBeGreaterThanOrEqual(300);
    expect(data.entryCount).toBeGreaterThanOrEqual(4000);
  });
});

describe('the check of the examples', () => {
  it('accepts good ones and finds those whose rule or word has no place in them', async () => {
    const data = await loadGrammarForGlossary(SMALL_GLOSSARY);
    const examples = await examplesOf(SMALL_GLOSSARY, data);
    expect(examples.map(({ text }) => text)).toEqual(['干部和群众', '加强工作', '召开会议']);
    expect(unparsed(examples, data)).toEqual([]);
    const wrong = examples.map(({ origin }) => ({ origin, text: '国务院' }));
    expect(unparsed(wrong, data)).toEqual(wrong);
  });
});
