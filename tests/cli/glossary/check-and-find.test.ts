/** @module `duizhao glossary check` and `find`, and a translation with a glossary that has faults. */
import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { runInMemory, SMALL_GLOSSARY } from '../run-in-memory.js';

const path = useTemporaryFolder();
beforeEach(() => cp(SMALL_GLOSSARY, path('glossary'), { recursive: true }));

const glossary = (...argv: readonly string[]) =>
  runInMemory(['glossary', ...argv, '--glossary', path('glossary')]);

const findingsSchema = z.strictObject({
  findings: z.array(
    z.object({
      file: z.string(),
      line: z.number(),
      column: z.number(),
      severity: z.enum(['error', 'warning', 'info']),
      code: z.string(),
      message: z.string(),
    }),
  ),
});

describe('glossary check', () => {
  it('says that there is no fault', async () => {
    expect(await glossary('check')).toEqual({ exitCode: 0, stdout: 'No faults found.\n', stderr: '' });
    const json = await glossary('check', '--json');
    expect(JSON.parse(json.stdout)).toEqual({ findings: [] });
  });

  it.each([
    [
      'terms/law.csv',
      '行政复议,administrative review,,,,,,noun,mass,law,State Council,2021,unknown-status,',
      6,
    ],
    ['terms/law.csv', '行政复议,"administrative review,,,,,,noun,mass,law,State Council,2021,preferred,', 6],
    ['terms/law.csv', '行政复议,administrative review', 6],
    ['lexicon/words.tsv', 'X\t检查\tinspect', 18],
    ['lexicon/words.tsv', 'V\t检查\tinspect\tframe=nonsense', 18],
    ['phrases/rules.tsv', 'VP\tV[np] NP\t$1^ $3\t0.2', 13],
    ['phrases/rules.tsv', 'XX\tV\t$1^\t0.2', 13],
    ['phrases/rules.tsv', 'VP\tV\t$1^\tcheap', 13],
  ])('names file, line and column of a fault in %s: %j', async (file, line, number) => {
    await appendFile(path('glossary', file), `${line}\n`);
    const { exitCode, stdout } = await glossary('check');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(new RegExp(`${file.replace('.', '\\.')}:${number}:\\d+ +error +\\S`));
    const json = findingsSchema.parse(JSON.parse((await glossary('check', '--json')).stdout));
    expect(json.findings).toContainEqual(expect.objectContaining({ line: number, severity: 'error' }));
    expect(json.findings.find((finding) => finding.line === number)?.file).toMatch(new RegExp(`${file}$`));
  });

  it('speaks Chinese', async () => {
    await appendFile(path('glossary', 'lexicon/words.tsv'), 'X\t检查\tinspect\n');
    const { stdout } = await glossary('check', '--lang', 'zh-CN');
    expect(stdout).toMatch(/words\.tsv:18:\d+ +错误 +.*\p{Script=Han}/u);
    expect(stdout).toContain('发现 1 个问题。');
  });

  it('checks the real glossary to the end', async () => {
    const { exitCode, stdout } = await runInMemory(['glossary', 'check', '--json']);
    const errors = findingsSchema
      .parse(JSON.parse(stdout))
      .findings.filter(({ severity }) => severity === 'error');
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
  });
});

describe('translate with a faulty glossary', () => {
  it('says how many rows were left out and goes on with the others', async () => {
    const file = path('glossary', 'terms/law.csv');
    const good = await readFile(file, 'utf8');
    await writeFile(
      file,
      `${good}行政复议,"administrative review,,,,,,noun,mass,law,State Council,2021,preferred,\n`,
    );
    const argv = ['translate', '-', '--from', 'text', '--glossary', path('glossary')];
    const { exitCode, stdout, stderr } = await runInMemory(argv, { stdin: '国务院坚持依法行政。' });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('law-based administration');
    expect(stderr).toMatch(/^\d+ faulty rows? .*"duizhao glossary check" names (it|them)\.$/m);
    const chinese = await runInMemory([...argv, '--lang', 'zh-CN'], { stdin: '国务院坚持依法行政。' });
    expect(chinese.stderr).toMatch(/术语库有 \d+ 行有误/);
  });

  it('names the first faulty line of a file that is not UTF-8 and goes on', async () => {
    await writeFile(path('glossary', 'terms/broken.csv'), Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4));
    const check = await glossary('check');
    expect(check.exitCode).toBe(1);
    expect(check.stdout).toContain('broken.csv');
    const argv = ['translate', '-', '--from', 'text', '--glossary', path('glossary')];
    const { exitCode, stdout } = await runInMemory(argv, { stdin: '国务院坚持依法行政。' });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('law-based administration');
  });
});

describe('glossary find', () => {
  it('finds by a part of the Chinese, the shortest first, with the authority', async () => {
    const { exitCode, stdout, stderr } = await glossary('find', '行政');
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').map((line) => line.split('  ')[0])).toEqual(['依法行政', '行政处罚案件', '']);
    expect(stdout).toContain('law-based administration  (law; State Council, 2021)');
    expect(stderr).toBe('2 terms\n');
  });

  it('finds by English whatever its capitals, by variants and by alternatives', async () => {
    for (const query of ['Penalty CASE', '行政处罚案', 'case of administrative']) {
      const { stdout } = await glossary('find', query, '--json');
      const { terms } = z
        .object({ terms: z.array(z.looseObject({ zh: z.string() })) })
        .parse(JSON.parse(stdout));
      expect(terms.map(({ zh }) => zh)).toEqual(['行政处罚案件']);
    }
  });

  it('ends with exit code 1 when there is none', async () => {
    const { exitCode, stdout, stderr } = await glossary('find', '没有此词');
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 1, stdout: '', stderr: '0 terms\n' });
  });
});
