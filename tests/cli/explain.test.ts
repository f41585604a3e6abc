/** @module `duizhao explain`: the derivation of every clause, in lines and as JSON. */
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { stripVTControlCharacters } from 'node:util';
import { textWidth } from '../../src/cli/explain/text-width.js';
import { CONSTRUCTIONS } from '../../src/engines/grammar/rules/construction.js';
import { runInMemory, SMALL_GLOSSARY } from './run-in-memory.js';

interface Node {
  category: string;
  chinese: string;
  english: string;
  origin: string;
  source: string;
  cost: number;
  isLastResort: boolean;
  construction?: { name: string; pattern?: string | undefined } | undefined;
  authority?: string | undefined;
  date?: string | undefined;
  children: Node[];
  inside: Node[];
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
    construction: z.strictObject({ name: z.enum(CONSTRUCTIONS), pattern: z.string().optional() }).optional(),
    authority: z.string().optional(),
    date: z.string().optional(),
    children: z.array(nodeSchema),
    inside: z.array(nodeSchema),
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
      lastResorts: z.array(z.string()),
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
    expect(confidence).toMatch(/^Confidence 0\.\d\d, doubtful: lowered by words of a last resort/);
  });

  it('draws a tree that says what each phrase is, and names file and line of its rule', async () => {
    const { stdout } = await explain('加强工作');
    expect(stdout).toMatch(/^verb with its object: 加强工作 → strengthen work {2,}phrases\/rules\.tsv:10$/m);
    expect(stdout).toMatch(/^├─ verb: 加强 → strengthen {2,}.*words\.tsv:11$/m);
    const chinese = (await explain('加强工作', '--lang', 'zh-CN')).stdout;
    expect(chinese).toMatch(/^动词加宾语：加强工作 → strengthen work {2,}phrases\/rules\.tsv:10$/m);
  });

  it('says once what is noun and noun phrase alike, with the lines of all its rules', async () => {
    const { stdout } = await explain('加强工作');
    expect(stdout).toMatch(/^└─ noun: 工作 → work {2,}\S*words\.tsv:\d+; phrases\/rules\.tsv:\d+, \d+$/m);
  });

  it('gives the authority of official terms, also as JSON', async () => {
    const { stdout } = await explain('办结行政处罚案件');
    expect(stdout).toMatch(/official term: 行政处罚案件 → [^]*\(.+, \d{4}\)/);
    const [clause] = await explained('办结行政处罚案件');
    const term = clause?.phrases.flatMap(leaves).find(({ source }) => source === 'term');
    expect(term).toMatchObject({
      chinese: '行政处罚案件',
      authority: expect.stringMatching(/./),
      date: expect.stringMatching(/^\d{4}/),
    });
  });

  it('marks what only a last resort could render, in both languages', async () => {
    const { stdout } = await explain('加强饕餮');
    expect(stdout).toContain('last resort, general dictionary: 饕餮');
    expect(stdout).toContain('Not in the language data, last resort: 饕餮');
    expect((await explain('加强饕餮', '--lang', 'zh-CN')).stdout).toContain('兜底，通用词典：饕餮');
    expect((await explain('加强工作')).stdout).not.toContain('last resort');
  });

  it('writes an outline number the English way instead of translating it', async () => {
    const [sentence] = await explainedSentences('一、加强工作。');
    expect(sentence?.english).toBe('I. We strengthened work.');
  });

  it('reads what stands in title marks', async () => {
    const { stdout } = await explain('加强《行政处罚案件》');
    expect(stdout).toMatch(/title of a document: 《行政处罚案件》 → [^]*└─ official term: 行政处罚案件 → /);
  });

  it('lets no control character through to the terminal', async () => {
    const { stdout } = await explain('加强\u001b[31m工作\u0007。');
    expect(stripVTControlCharacters(stdout)).toBe(stdout);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('wraps what a narrow terminal cannot hold, and has colours only on a terminal', async () => {
    const text = '国务院坚持依法行政，干部和群众召开会议。';
    const narrow = await runInMemory(['explain', text, '--glossary', SMALL_GLOSSARY], { columns: 60 });
    const lines = narrow.stdout.split('\n').slice(3).map(stripVTControlCharacters);
    expect(lines.filter((line) => textWidth(line) > 60)).toEqual([]);
    expect(narrow.stdout).toContain('\u001b[');
    const wide = await runInMemory(['explain', text, '--glossary', SMALL_GLOSSARY], { columns: 160 });
    expect(wide.stdout.split('\n').length).toBeLessThan(narrow.stdout.split('\n').length);
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

  it('reads standard input in another encoding', async () => {
    const gbk = Uint8Array.from([0xbc, 0xd3, 0xc7, 0xbf, 0xb9, 0xa4, 0xd7, 0xf7]);
    const { stdout } = await runInMemory(['explain', '-', '--glossary', SMALL_GLOSSARY], { stdin: gbk });
    expect(stdout).toContain('加强工作 → strengthen work');
  });

  it('takes several texts', async () => {
    const { stdout } = await runInMemory(['explain', '加强工作', '召开会议', '--glossary', SMALL_GLOSSARY]);
    expect(stdout).toMatch(/^加强工作$[^]*^召开会议$/m);
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
    expect(stdout).toMatch(
      /^Read as \d+ phrases, joined without a rule:\n的的的加强监督的的的完善制度\n├─ /m,
    );
  });

  it.each(['', '  '])('asks for a text where there is none: "%s"', async (text) => {
    const { exitCode, stderr } = await explain(text);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('There is no text to explain.');
    const piped = await runInMemory(['explain', '-', '--glossary', SMALL_GLOSSARY], { stdin: text });
    expect([piped.exitCode, piped.stderr]).toEqual([2, stderr]);
  });
});
