/** @module `duizhao translate`: lines in and pairs out, folders in and editions out. */
import { readdir, readFile, writeFile, mkdir } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { RUN_SCHEMA } from '../../src/pipeline/index.js';
import { parsePairs } from '../../src/formats/json/index.js';
import type { DryRun } from '../../src/cli/translate/run-dry.js';
import { outputNames, useTemporaryFolder } from '../temporary-folder.js';
import { fixture, runInMemory, SMALL_GLOSSARY, type CliSetting } from './run-in-memory.js';

const path = useTemporaryFolder();
const PAGE = fixture('page--annual-report/page.html');

const translate = (argv: readonly string[], setting: CliSetting = {}) =>
  runInMemory(['translate', ...argv, '--glossary', SMALL_GLOSSARY], setting);

const pairsSchema = z.strictObject({
  pairs: z.array(
    z.object({
      source: z.string(),
      target: z.string(),
      kind: z.string(),
      numbering: z.object({ raw: z.string() }).optional(),
      segments: z.array(z.object({ source: z.string(), target: z.string() })),
    }),
  ),
});

/** `translate - --from text --json`. */
async function linesToPairs(lines: readonly string[], lineEnd = '\n') {
  const outcome = await translate(['-', '--from', 'text', '--json'], { stdin: lines.join(lineEnd) });
  expect({ exitCode: outcome.exitCode, stderr: outcome.stderr }).toEqual({ exitCode: 0, stderr: '' });
  return pairsSchema.parse(JSON.parse(outcome.stdout)).pairs;
}

/** What was on the line: the outline number is structure, not text. */
const lineOf = (pair: { source: string; numbering?: { raw: string } | undefined }): string =>
  (pair.numbering?.raw ?? '') + pair.source;

describe('translate - --from text --json', () => {
  it('prints one pair for each line that is not blank, in the same order', async () => {
    const lines = ['国务院召开会议。', '', '干部和群众解决问题。', '   ', '国务院召开会议。', '加强工作', ''];
    const pairs = await linesToPairs(lines);
    expect(pairs.map((pair) => pair.source)).toEqual(lines.filter((line) => line.trim() !== ''));
    expect(pairs.every((pair) => pair.target !== '')).toBe(true);
  });

  it('gives doubled lines the same English and different ids', async () => {
    const pairs = await linesToPairs(['国务院召开会议。', '国务院召开会议。', '国务院召开会议。']);
    expect(new Set(pairs.map((pair) => pair.target)).size).toBe(1);
    const ids = pairs.map((pair) => JSON.stringify(pair)).map((text) => /"id":"[^"]+"/.exec(text)?.[0]);
    expect(ids).toHaveLength(3);
  });

  it.each([
    ['一、加强工作'],
    ['（一）加强工作'],
    ['(二)加强工作。'],
    ['1.加强工作'],
    ['1、加强工作。'],
    ['（1）加强工作'],
    ['①加强工作'],
    ['第一，加强工作。'],
    ['第一条　国务院加强工作。'],
    ['一是加强工作；二是解决问题。'],
    ['一、'],
    ['（三）'],
    ['2.'],
    ['第二章'],
    ['……'],
    ['——'],
    ['。'],
    ['，'],
    ['《》'],
    ['（'],
    ['”“'],
    ['3'],
    ['2021年3月5日'],
    ['A'],
    ['GDP'],
    ['🙂'],
    ['\uFFFD'],
    ['附件：加强工作'],
    ['责任编辑：张三'],
    ['打印本页'],
    ['来源：国务院'],
    ['# 加强工作'],
    ['- 加强工作'],
    ['<p>加强工作</p>'],
    ['&nbsp;加强工作'],
    ['国务院\t加强工作'],
  ])('keeps the odd line %j as one pair among its neighbours', async (line) => {
    const pairs = await linesToPairs(['国务院召开会议。', line, '干部解决问题。']);
    expect(pairs).toHaveLength(3);
    expect(pairs[0]?.target).toContain('meeting');
    expect(pairs[2]?.target).toContain('problems');
    const withoutSpace = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');
    expect(withoutSpace(lineOf(pairs[1] ?? { source: '' }))).toBe(withoutSpace(line));
    expect(pairs[1]?.target).not.toMatch(/\p{Script=Han}/u);
  });

  it('takes lines that end the Windows way, and a byte order mark', async () => {
    const pairs = await linesToPairs(['\uFEFF国务院召开会议。', '干部解决问题。'], '\r\n');
    expect(pairs.map((pair) => pair.source)).toEqual(['国务院召开会议。', '干部解决问题。']);
  });

  it('takes a line of 30,000 characters', async () => {
    const line = '国务院加强工作，干部和群众解决3个问题。'.repeat(1500);
    const pairs = await linesToPairs(['干部召开会议。', line, '群众解决问题。']);
    expect(pairs).toHaveLength(3);
    expect(pairs[1]?.source).toBe(line);
    expect(pairs[1]?.segments).toHaveLength(1500);
    expect(pairs[1]?.target).not.toMatch(/\p{Script=Han}/u);
  }, 60_000);

  it('takes a line of 300 characters without a single mark', async () => {
    const line = '国务院加强工作干部和群众解决问题'.repeat(19);
    const pairs = await linesToPairs([line]);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]?.target).not.toMatch(/\p{Script=Han}/u);
  }, 60_000);

  it('prints plain English, a paragraph a line, without --json', async () => {
    const { stdout } = await translate(['-', '--from', 'text'], {
      stdin: '国务院召开会议。\n\n干部解决问题。\n',
    });
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^The State Council /),
      expect.any(String),
      '',
    ]);
  });

  it('refuses empty standard input with exit code 3', async () => {
    const { exitCode, stdout, stderr } = await translate(['-', '--from', 'text', '--json'], { stdin: '' });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('standard input is empty');
    expect(JSON.parse(stdout)).toEqual({ pairs: [] });
  });
});

const runSchema = z.object({
  schema: z.literal(RUN_SCHEMA),
  engine: z.literal('grammar'),
  versions: z.object({ duizhao: z.string(), glossary: z.string().regex(/^[0-9a-f]{12}$/), node: z.string() }),
  documents: z.array(
    z.object({
      input: z.string(),
      id: z.string(),
      status: z.enum(['done', 'failed', 'interrupted']),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
      encoding: z.string().optional(),
      counts: z.object({ blocks: z.number(), sentences: z.number(), characters: z.number() }).optional(),
      milliseconds: z.record(z.string(), z.number()).optional(),
      files: z.array(z.string()).optional(),
      error: z.object({ code: z.string(), message: z.string(), cure: z.string() }).optional(),
    }),
  ),
});

describe('translate of files', () => {
  it('writes the edition and the record of the run', async () => {
    const { exitCode, stdout, stderr } = await translate([PAGE, '--out', path('output')]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(PAGE);
    expect(stdout).toContain('1 of 1 documents');
    expect(await outputNames(path('output'))).toEqual(['page', 'run.json']);
    const files = ['bilingual.html', 'english.html', 'english.md', 'pairs.json', 'pairs.jsonl'];
    expect((await readdir(path('output', 'page'))).toSorted()).toEqual(files);
    const edition = parsePairs(await readFile(path('output', 'page', 'pairs.json'), 'utf8'), 'pairs.json');
    const record = runSchema.parse(JSON.parse(await readFile(path('output', 'run.json'), 'utf8')));
    expect(record.documents).toMatchObject([
      { input: PAGE, status: 'done', counts: { blocks: edition.pairs.length } },
    ]);
    const stages = [
      'acquire',
      'decode',
      'extract',
      'segment',
      'annotate',
      'leverage',
      'translate',
      'check',
      'export',
    ];
    expect(Object.keys(record.documents[0]?.milliseconds ?? {})).toEqual(stages);
  });

  it('prints the record with --json, in the shape of run.json', async () => {
    const { stdout } = await translate([PAGE, '--out', path('output'), '--json']);
    const printed = runSchema.parse(JSON.parse(stdout));
    expect(printed).toEqual(runSchema.parse(JSON.parse(await readFile(path('output', 'run.json'), 'utf8'))));
  });

  it('writes nothing with --dry-run and counts all the same', async () => {
    const { exitCode, stdout } = await translate([PAGE, '--out', path('output'), '--dry-run', '--json']);
    expect(exitCode).toBe(0);
    const { schema, documents } = JSON.parse(stdout) as DryRun;
    expect(schema).toBe('duizhao/dry-run@1');
    expect(documents).toEqual([expect.objectContaining({ blocks: expect.any(Number), settled: 0 })]);
    const [document] = documents.flatMap((each) => ('error' in each ? [] : [each]));
    expect(document?.blocks).toBeGreaterThan(5);
    expect(document?.engines).toEqual([
      expect.objectContaining({ engine: 'grammar', blocks: document?.blocks }),
    ]);
    const words = await translate([PAGE, '--out', path('output'), '--dry-run']);
    expect(words.stdout).toContain('nothing was asked or written');
    expect(await readdir(path())).toEqual([]);
  });

  it.each([
    ['json', ['pairs.json']],
    ['markdown', ['english.md', 'pairs.json']],
    ['jsonl, bilingual', ['bilingual.html', 'pairs.json', 'pairs.jsonl']],
    ['html', ['english.html', 'pairs.json']],
  ])('writes with --formats %s only %j', async (formats, files) => {
    await translate([PAGE, '--out', path('output'), '--formats', formats]);
    expect((await readdir(path('output', 'page'))).toSorted()).toEqual(files);
  });

  it('prints the summary in Chinese with --lang zh-CN', async () => {
    const { stdout } = await translate([PAGE, '--out', path('output'), '--lang', 'zh-CN']);
    expect(stdout).toMatch(/完成 1\/1 份文件/);
  });

  it('takes every document of a folder and gives twins of one name folders of their own', async () => {
    await mkdir(path('in'));
    const page = await readFile(PAGE);
    for (const name of ['a.html', 'a.htm', 'b.html']) await writeFile(path('in', name), page);
    await writeFile(path('in', 'README.md'), '# Not a document');
    const { exitCode } = await translate([path('in'), '--out', path('output'), '--formats', 'json']);
    expect(exitCode).toBe(0);
    expect(await outputNames(path('output'))).toEqual(['a-htm', 'a-html', 'b', 'run.json']);
  });
});

describe('--subject', () => {
  const lines = ['青溪镇2023年工作总结', '召开会议。', '国务院召开会议。'].join('\n');
  const english = async (...argv: readonly string[]) =>
    (await translate(['-', '--from', 'text', ...argv], { stdin: lines })).stdout.trim().split('\n').slice(1);

  it('decides who acts where the Chinese names nobody, and only there', async () => {
    expect(await english()).toEqual(['We held the meeting.', 'The State Council held the meeting.']);
    expect(await english('--subject', 'passive')).toEqual([
      'The meeting was held.',
      'The State Council held the meeting.',
    ]);
  });

  it('falls back to we where the issuer has no short name', async () => {
    expect((await english('--subject', 'name'))[0]).toBe('We held the meeting.');
  });

  it('refuses any other word', async () => {
    const { exitCode, stderr } = await translate(['-', '--subject', 'they']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('we, name, passive');
  });

  it('is in the record of the run', async () => {
    const choices = ['--subject', 'passive', '--spelling', 'british', '--headings', 'title'];
    await translate([PAGE, '--out', path('out'), ...choices]);
    const record: unknown = JSON.parse(await readFile(path('out', 'run.json'), 'utf8'));
    expect(record).toMatchObject({
      style: { subject: 'passive', spelling: 'british', headings: 'title' },
    });
  });
});

describe('--fail-on', () => {
  // A character without a reading is written by its number, and a figure that the Chinese has not is a finding.
  const withFinding = '国务院召开会议。\n\n椧椧椧。';

  it('ends with exit code 1 when a finding is at least so grave, and 0 when none is', async () => {
    const clean = await translate(['-', '--from', 'text', '--fail-on', 'info'], {
      stdin: '国务院召开会议。',
    });
    expect(clean.exitCode).toBe(0);
    const { stdout } = await translate(['-', '--from', 'text', '--json'], { stdin: withFinding });
    const severities = [...stdout.matchAll(/"severity": "(\w+)"/g)].map((match) => match[1]);
    expect(severities.length).toBeGreaterThan(0);
    const worst = ['error', 'warning', 'info'].find((severity) => severities.includes(severity)) ?? '';
    const failing = await translate(['-', '--from', 'text', '--fail-on', worst], { stdin: withFinding });
    expect(failing.exitCode).toBe(1);
    const lenient = await translate(['-', '--from', 'text'], { stdin: withFinding });
    expect(lenient.exitCode).toBe(0);
  });
});
