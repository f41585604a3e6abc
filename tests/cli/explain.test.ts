/** @module `duizhao explain`: the derivation of every clause, in lines and as JSON. */
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { runInMemory, SMALL_GLOSSARY } from './run-in-memory.js';

interface Node {
  category: string;
  chinese: string;
  english: string;
  origin: string;
  source: string;
  cost: number;
  isLastResort: boolean;
  children: Node[];
}

const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.strictObject({
    category: z.string(),
    chinese: z.string(),
    english: z.string(),
    origin: z.string(),
    source: z.enum(['rule', 'term', 'lexicon', 'recogniser', 'literal', 'dictionary', 'unknown']),
    cost: z.number(),
    isLastResort: z.boolean(),
    children: z.array(nodeSchema),
  }),
);
const explainSchema = z.strictObject({
  clauses: z.array(z.strictObject({ chinese: z.string(), phrases: z.array(nodeSchema) })),
});

const explain = (text: string, ...argv: readonly string[]) =>
  runInMemory(['explain', text, '--glossary', SMALL_GLOSSARY, ...argv]);

async function explained(text: string) {
  const { exitCode, stdout } = await explain(text, '--json');
  expect(exitCode).toBe(0);
  return explainSchema.parse(JSON.parse(stdout)).clauses;
}

const leaves = (node: Node): Node[] => (node.children.length === 0 ? [node] : node.children.flatMap(leaves));

describe('explain', () => {
  it('names rule, file and line of each phrase, and the English it gave', async () => {
    const { stdout } = await explain('加强工作');
    expect(stdout).toMatch(/^ +VP {2}加强工作 {2}-> {2}strengthen work {2}\[phrases\/rules\.tsv:10\]$/m);
    expect(stdout).toMatch(/加强 {2}-> {2}strengthen {2}\[.*words\.tsv:11\]$/m);
  });

  it('marks what only a last resort could render, in both languages', async () => {
    expect((await explain('加强饕餮')).stdout).toContain('(last resort)');
    expect((await explain('加强饕餮', '--lang', 'zh-CN')).stdout).toContain('（兜底词典）');
    expect((await explain('加强工作')).stdout).not.toContain('(last resort)');
  });

  it('gives as JSON one entry a clause, whose leaves cover its Chinese', async () => {
    const clauses = await explained('国务院坚持依法行政，干部和群众召开会议。办结行政处罚案件。');
    expect(clauses.map(({ chinese }) => chinese)).toEqual([
      '国务院坚持依法行政',
      '干部和群众召开会议',
      '办结行政处罚案件',
    ]);
    for (const { chinese, phrases } of clauses) {
      expect(phrases.map((phrase) => phrase.chinese).join('')).toBe(chinese);
      expect(
        phrases
          .flatMap(leaves)
          .map((leaf) => leaf.chinese)
          .join(''),
      ).toBe(chinese);
    }
    const terms = clauses
      .flatMap(({ phrases }) => phrases.flatMap(leaves))
      .filter(({ source }) => source === 'term');
    expect(terms.map(({ chinese }) => chinese)).toEqual(['国务院', '依法行政', '行政处罚案件']);
  });

  it('shows glue where no rule covers the clause', async () => {
    const { stdout } = await explain('的的的加强监督的的的完善制度');
    expect(stdout).toMatch(/\(\d+ phrases, joined without a rule\)/);
  });

  it('has nothing to say of an empty text and does not fail', async () => {
    expect(await explained('')).toEqual([]);
  });
});
