/**
 * @module Every example in the language data is at work: the best derivation of its Chinese uses the very rule or entry
 * that it stands behind, and gives the English it promises. A faulty example is a fault of the data: the failure names
 * file and line.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadGrammarForGlossary } from '../../../src/engines/create-engine.js';
import type { DerivationNode } from '../../../src/engines/grammar/derivation.js';
import { explainText } from '../../../src/engines/grammar/explain.js';
import type { GrammarData } from '../../../src/engines/grammar/grammar-data.js';
import { loadLexicon } from '../../../src/glossary/lexicon/load-lexicon.js';
import { SMALL_GLOSSARY } from '../../cli/run-in-memory.js';

interface Example {
  /** Of the rule or entry: `phrases/verb-phrases.tsv:41`. */
  readonly origin: string;
  readonly chinese: string;
  readonly english?: string;
}

const originsOf = (node: DerivationNode): readonly string[] => [
  node.origin,
  ...node.children.flatMap(originsOf),
];

const phrasesOf = (chinese: string, data: GrammarData): readonly DerivationNode[] =>
  explainText(chinese, data).flatMap(({ clauses }) => clauses.flatMap(({ phrases }) => phrases));

/** What is wrong with an example; nothing when it is at work. */
function faultOf({ origin, chinese, english }: Example, data: GrammarData): string | undefined {
  const phrases = phrasesOf(chinese, data);
  const given = phrases.map((phrase) => phrase.english).join(' + ');
  if (!phrases.flatMap(originsOf).includes(origin)) {
    return `${origin} is not in the best derivation of ${chinese} (${given})`;
  }
  return english === undefined || english === given
    ? undefined
    : `${origin} ${chinese}: "${given}", not "${english}"`;
}

const faults = (examples: readonly Example[], data: GrammarData): readonly string[] =>
  examples.flatMap((example) => faultOf(example, data) ?? []);

const ruleExamples = (data: GrammarData): readonly Example[] =>
  data.rules.flatMap(({ file, line, example }) =>
    example === undefined ? [] : [{ origin: `${file}:${line}`, ...example }],
  );

async function entryExamples(folder: string): Promise<readonly Example[]> {
  const { entries } = await loadLexicon(folder);
  return entries.flatMap(({ file, line, example }) =>
    example === undefined ? [] : [{ origin: `${relative(folder, file)}:${line}`, chinese: example }],
  );
}

describe('the examples of the language data', () => {
  const folder = fileURLToPath(new URL('../../../glossary', import.meta.url));
  let data: GrammarData;
  beforeAll(async () => {
    data = await loadGrammarForGlossary(folder);
  }, 60_000);

  it('show rules at work', () => {
    expect(faults(ruleExamples(data), data)).toEqual([]);
  }, 60_000);

  it('show entries at work', async () => {
    expect(faults(await entryExamples(folder), data)).toEqual([]);
  }, 60_000);

  it('show collocations at work', () => {
    const wrong = data.collocations.flatMap(({ file, line, example }) => {
      if (example?.english === undefined) return [`${file}:${line} has no example with its English`];
      const given = phrasesOf(example.chinese, data)[0]?.english;
      return given === example.english
        ? []
        : `${file}:${line} ${example.chinese}: "${given}", not "${example.english}"`;
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  it('stand behind nearly every rule', () => {
    expect(ruleExamples(data).length / data.rules.length).toBeGreaterThan(0.97);
  });

  it('stand in files without faults', () => {
    expect(data.faults).toEqual([]);
    expect(data.rules.length).toBeGreaterThanOrEqual(1200);
    expect(data.entryCount).toBeGreaterThanOrEqual(15_000);
  });
});

describe('the check of the examples', () => {
  it('accepts good ones', async () => {
    const data = await loadGrammarForGlossary(SMALL_GLOSSARY);
    const examples = [...ruleExamples(data), ...(await entryExamples(SMALL_GLOSSARY))];
    expect(examples.map(({ chinese }) => chinese)).toEqual(['干部和群众', '加强工作', '召开会议']);
    expect(faults(examples, data)).toEqual([]);
  });

  it('names those whose rule or word has no place in them', async () => {
    const data = await loadGrammarForGlossary(SMALL_GLOSSARY);
    const wrong = ruleExamples(data).map(({ origin }) => ({ origin, chinese: '国务院' }));
    const named = faults(wrong, data);
    expect(named).toHaveLength(wrong.length);
    for (const [index, { origin }] of wrong.entries()) expect(named[index]).toContain(origin);
  });

  it('names those that promise another English', async () => {
    const data = await loadGrammarForGlossary(SMALL_GLOSSARY);
    const wrong = ruleExamples(data).map((example) => ({ ...example, english: 'nothing of the kind' }));
    expect(faults(wrong, data)).toEqual(wrong.map(() => expect.stringContaining('nothing of the kind')));
  });
});
