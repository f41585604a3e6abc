/** @module `duizhao explain`: the derivation of every clause, in lines and as JSON. */
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { stripVTControlCharacters } from 'node:util';
import { textWidth } from '../../src/cli/explain/text-width.js';
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
  schema: z.literal('duizhao/explain@1'),
  sentences: z.array(
    z.strictObject({
      chinese: z.string(),
      english: z.string(),
      confidence: z.number().min(0).max(1),
      reasons: z.array(z.strictObject({ feature: z.string(), effect: z.number() })),
      clauses: z.array(z.strictObject({ chinese: z.string(), phrases: z.array(nodeSchema) })),
    }),
  ),
});

const explain = (text: string, ...argv: readonly string[]) =>
  runInMemory(['explain', text, '--glossary', SMALL_GLOSSARY, ...argv]);

async function explainedSentences(text: string) {
  const { exitCode, stdout } = await explain(text, '--json');
  expect(exitCode).toBe(0);
  return explainSchema.parse(JSON.parse(stdout)).sentences;
}

const explained = async (text: string) => (await explainedSentences(text)).flatMap(({ clauses }) => clauses);

const leaves = (node: Node): Node[] => (node.children.length === 0 ? [node] : node.children.flatMap(leaves));

describe('explain', () => {
  it('opens with the sentence, its English, and how sure it is and why', async () => {
    const [chinese, english, confidence] = (await explain('加强饕餮。')).stdout.split('\n');
    expect([chinese, english?.slice(0, 15)]).toEqual(['加强饕餮。', 'We strengthened']);
    expect(confidence).toMatch(/^Confidence 0\.\d\d: lowered by words that only the general dictionary has/);
  });

  it('draws a tree that names rule, file and line of each phrase, and the English it gave', async () => {
    const { stdout } = await explain('加强工作');
    expect(stdout).toMatch(/^└─ verb phrase 加强工作 → strengthen work {2,}phrases\/rules\.tsv:10$/m);
    expect(stdout).toMatch(/^ {3}├─ word 加强 → strengthen {2,}.*words\.tsv:11$/m);
  });

  it('says once what is noun and noun phrase alike, with the lines of all its rules', async () => {
    const { stdout } = await explain('加强工作');
    expect(stdout).toMatch(/└─ word 工作 → work {2,}\S*words\.tsv:\d+; phrases\/rules\.tsv:\d+, \d+$/m);
  });

  it('gives the authority of official terms', async () => {
    const { stdout } = await explain('办结行政处罚案件');
    expect(stdout).toMatch(/official term 行政处罚案件 → [^]*\(.+, \d{4}\)/);
  });

  it('marks what only a last resort could render, in both languages', async () => {
    expect((await explain('加强饕餮')).stdout).toContain('general dictionary 饕餮');
    expect((await explain('加强饕餮', '--lang', 'zh-CN')).stdout).toContain('通用词典 饕餮');
    expect((await explain('加强工作')).stdout).not.toContain('─ general dictionary');
  });

  it('wraps what a narrow terminal cannot hold, and has colours only on a terminal', async () => {
    const text = '国务院坚持依法行政，干部和群众召开会议。';
    const narrow = await runInMemory(['explain', text, '--glossary', SMALL_GLOSSARY], { columns: 60 });
    const lines = narrow.stdout.split('\n').slice(3).map(stripVTControlCharacters);
    expect(lines.filter((line) => textWidth(line) > 60)).toEqual([]);
    expect(narrow.stdout).toContain('\u001b[');
    const environment = { NO_COLOR: '1' };
    const plain = await runInMemory(['explain', text, '--glossary', SMALL_GLOSSARY], {
      columns: 60,
      environment,
    });
    expect(plain.stdout).not.toContain('\u001b[');
    expect((await explain(text)).stdout).not.toContain('\u001b[');
  });

  it('reads standard input, sentence by sentence', async () => {
    const { stdout } = await runInMemory(['explain', '-', '--glossary', SMALL_GLOSSARY, '--json'], {
      stdin: '加强工作。\n\n召开会议。\n',
    });
    const { sentences } = explainSchema.parse(JSON.parse(stdout));
    expect(sentences.map(({ chinese }) => chinese)).toEqual(['加强工作。', '召开会议。']);
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
    expect(stdout).toMatch(/Read as \d+ phrases, joined without a rule\./);
  });

  it.each(['', '  '])('asks for a text where there is none: "%s"', async (text) => {
    const { exitCode, stderr } = await explain(text);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('There is no text to explain.');
  });
});
