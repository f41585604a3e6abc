/** @module Input that is broken in the ways real input is: each is named with its cure, and the rest goes on. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile, chmod } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsePairs } from '../../src/formats/json/index.js';
import { fixture, runInMemory, SMALL_GLOSSARY } from '../cli/run-in-memory.js';
import { outputNames, useTemporaryFolder } from '../temporary-folder.js';
import { runProgram, startProgram } from './program.js';

const path = useTemporaryFolder();
let page: string;
beforeEach(async () => {
  page = await readFile(fixture('page--annual-report/page.html'), 'utf8');
  await mkdir(path('in'));
});

const translate = (...argv: readonly string[]) =>
  runInMemory(['translate', ...argv, '--out', path('output'), '--glossary', SMALL_GLOSSARY]);

/** Writes the bytes to in/<name>, translates that file alone. */
async function translateFile(name: string, bytes: string | Uint8Array) {
  await writeFile(path('in', name), bytes);
  return translate(path('in', name));
}

const pairsOf = async (id: string) =>
  parsePairs(await readFile(path('output', id, 'pairs.json'), 'utf8'), id);

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from([0xe2, 0xe3, 0, 1, 2, 0])]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const ZIP = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]);
const NOISE = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3)) % 256));

describe('a document that cannot be read is named with its cure, exit code 3', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['empty', 'empty.html', '', 'INPUT_EMPTY'],
    ['blank', 'blank.txt', '\uFEFF \r\n\t\n', 'INPUT_EMPTY'],
    ['a damaged PDF', 'report.html', PDF, 'PDF_BROKEN'],
    ['a picture', 'report.htm', PNG, 'INPUT_BINARY'],
    ['a package by its bytes', 'report.txt', ZIP, 'INPUT_BINARY'],
    ['noise', 'noise.txt', NOISE, 'INPUT_BINARY'],
    [
      'HTML without a body',
      'head.html',
      '<!DOCTYPE html><html><head><title>报告</title></head></html>',
      'PAGE_',
    ],
    ['HTML with an empty body', 'hollow.html', '<html><body><div></div></body></html>', 'PAGE_'],
    [
      'nothing but scripts',
      'scripts.html',
      '<html><body><script>var a = "正文";</script></body></html>',
      'PAGE_',
    ],
  ])('%s', async (_, name, bytes, code) => {
    const { exitCode, stderr } = await translateFile(name, bytes);
    expect(exitCode).toBe(3);
    expect(stderr).toContain(path('in', name));
    expect(stderr.trim().split('\n')).toHaveLength(1);
    const { documents } = JSON.parse(await readFile(path('output', 'run.json'), 'utf8')) as {
      documents: { status: string; error: { code: string; cure: string } }[];
    };
    expect(documents[0]).toMatchObject({ status: 'failed', error: { code: expect.stringContaining(code) } });
    const cure = documents[0]?.error.cure ?? '';
    expect(cure).toMatch(/^[A-Z].+\.$/);
    expect(stderr).toContain(cure);
    expect(await outputNames(path('output'))).toEqual(['run.json']);
  });

  it('a file that is not there', async () => {
    const { exitCode, stderr } = await translate(path('in', 'none.html'));
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/none\.html does not exist.+Check the path.*\[INPUT_NOT_FOUND\]/);
    expect(await readdir(path())).toEqual(['in']);
  });

  it('a folder without documents', async () => {
    await writeFile(path('in', 'README.md'), '# Notes');
    await writeFile(path('in', 'photo.jpg'), PNG);
    const { exitCode, stderr } = await translate(path('in'));
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/holds no document.+\.html.*\[INPUT_FOLDER_EMPTY\]/);
  });
});

describe('one bad document among good ones', () => {
  it('is named on standard error and in the record; the others finish; exit code 3', async () => {
    for (const name of ['a.html', 'c.html', 'e.html']) await writeFile(path('in', name), page);
    await writeFile(path('in', 'b.html'), '');
    await writeFile(path('in', 'd.txt'), NOISE);
    const { exitCode, stdout, stderr } = await translate(path('in'), '--formats', 'json');
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/b\.html was skipped: .* is empty\. Save the page again/);
    expect(stderr).toMatch(/d\.txt was skipped: /);
    expect(stderr).not.toMatch(/[ace]\.html/);
    expect(stdout).toContain('3 of 5 documents');
    expect(await outputNames(path('output'))).toEqual(['a', 'c', 'e', 'run.json']);
  });

  it('is named in Chinese with --lang zh-CN', async () => {
    await writeFile(path('in', 'a.html'), page);
    await writeFile(path('in', 'b.html'), '');
    const { stderr } = await translate(path('in'), '--lang', 'zh-CN');
    expect(stderr).toContain('已跳过');
    expect(stderr).toContain('b.html');
  });
});

describe('a page that is damaged but holds its text', () => {
  it('truncated in the middle of a tag: what is there is translated', async () => {
    const cut = page.indexOf('（三）化解矛盾纠纷');
    const { exitCode } = await translateFile('cut.html', `${page.slice(0, cut)}<p style="text-al`);
    expect(exitCode).toBe(0);
    const { pairs } = await pairsOf('cut');
    expect(pairs.some(({ source }) => source.includes('规范行政执法'))).toBe(true);
    expect(pairs.some(({ source }) => source.includes('化解矛盾纠纷'))).toBe(false);
  });

  it('truncated in the middle of a character: says how much was lost', async () => {
    const bytes = Buffer.from(page);
    const cut = bytes.indexOf(Buffer.from('化解矛盾纠纷')) + 4;
    const { exitCode } = await translateFile('cut.html', bytes.subarray(0, cut));
    expect(exitCode).toBe(0);
    const record = await readFile(path('output', 'run.json'), 'utf8');
    expect(record).toMatch(/could not be decoded/);
  });

  it('GB18030 bytes under a UTF-8 declaration', async () => {
    // "青溪镇坚持依法行政。" and "加强工作。" in GB18030.
    const gb = (hex: string) => Buffer.from(hex, 'hex');
    const qingxi = gb('c7e0cfaad5f2bce1b3d6d2c0b7a8d0d0d5fea1a3');
    const work = gb('bcd3c7bfb9a4d7f7a1a3');
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta charset="utf-8"></head><body><div class="content"><p>'),
      ...Array.from({ length: 6 }, () => Buffer.concat([qingxi, work])),
      Buffer.from('</p></div></body></html>'),
    ]);
    const { exitCode } = await translateFile('gbk.html', bytes);
    expect(exitCode).toBe(0);
    const { document, pairs } = await pairsOf('gbk');
    expect(document.provenance.encoding).toBe('gb18030');
    expect(pairs.map(({ source }) => source).join('')).toContain('青溪镇坚持依法行政。加强工作。');
    expect(await readFile(path('output', 'run.json'), 'utf8')).toMatch(
      /declared as utf-8, but its bytes are gb18030/,
    );
  });

  it('mixed encodings: a GBK footer in a UTF-8 page costs its own characters only', async () => {
    const footer = Buffer.from('b0e6c8a8cbf9d3d0', 'hex');
    const [before = '', after = ''] = page.split('版权所有');
    const { exitCode } = await translateFile(
      'mixed.html',
      Buffer.concat([Buffer.from(before), footer, Buffer.from(after)]),
    );
    expect(exitCode).toBe(0);
    const { pairs } = await pairsOf('mixed');
    expect(pairs.some(({ source }) => source.includes('青溪镇坚持依法行政'))).toBe(true);
    expect(pairs.map(({ target }) => target).join('')).not.toMatch(/\p{Script=Han}/u);
  });

  it('UTF-16 with a byte order mark', async () => {
    const { exitCode } = await translateFile('wide.html', Buffer.from(`\uFEFF${page}`, 'utf16le'));
    expect(exitCode).toBe(0);
    expect((await pairsOf('wide')).document.title).toBe('青溪镇2023年法治政府建设年度报告');
  });
});

describe('an output folder that cannot be written', () => {
  it('is named before any work when a file stands in its place, exit code 2', async () => {
    await writeFile(path('in', 'a.html'), page);
    await writeFile(path('output'), 'a file of the user');
    const { exitCode, stdout, stderr } = await translate(path('in'));
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(path('output'));
    expect(stderr).toMatch(/a file stands where a folder is needed.*--out.*\[OUTPUT_NOT_A_FOLDER\]/);
    expect(await readFile(path('output'), 'utf8')).toBe('a file of the user');
  });

  it('names the one document whose folder is taken by a file; the others finish', async () => {
    await writeFile(path('in', 'a.html'), page);
    await writeFile(path('in', 'b.html'), page);
    await mkdir(path('output'));
    await writeFile(path('output', 'a'), 'a file of the user');
    const { exitCode, stderr } = await translate(path('in'));
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/a\.html was skipped: .*a file stands where a folder is needed/);
    expect(await readFile(path('output', 'a'), 'utf8')).toBe('a file of the user');
    expect((await pairsOf('b')).pairs.length).toBeGreaterThan(5);
  });

  // The superuser may write anywhere.
  const itAsUser = process.getuid?.() === 0 ? it.skip : it;
  itAsUser('is named when it is read-only (skipped for the superuser)', async () => {
    await writeFile(path('in', 'a.html'), page);
    await mkdir(path('output'));
    await chmod(path('output'), 0o500);
    const { exitCode, stderr } = await translate(path('in'));
    await chmod(path('output'), 0o700);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('OUTPUT_NOT_PERMITTED');
  });
});

describe('the program itself', () => {
  it('names a missing file, a bad option and a bad document with the right exit codes', async () => {
    await writeFile(path('in', 'a.html'), '');
    const argv = ['--out', path('output'), '--glossary', SMALL_GLOSSARY];
    const [missing, option, empty] = await Promise.all([
      runProgram(['extract', path('none.html')]),
      runProgram(['translate', path('in'), '--nonsense']),
      runProgram(['translate', path('in'), ...argv]),
    ]);
    expect(missing).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('[INPUT_NOT_FOUND]') });
    expect(option).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--nonsense') });
    expect(empty).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('a.html was skipped') });
  }, 60_000);

  it('takes a page of 20 MB within a minute and one gigabyte', async () => {
    const paragraph = '<p>　　2023年，青溪镇召开会议12次，解决群众问题136个，坚持依法行政。</p>\n';
    const chrome = `<div class="nav">${'<a href="/x"><img src="data:image/png;base64,AAAABBBBCCCCDDDD"></a>'.repeat(300_000)}</div>`;
    const [before = '', after = ''] = page.split('<p style=');
    await writeFile(path('in', 'large.html'), `${before}${paragraph.repeat(200)}${chrome}<p style=${after}`);
    const argv = ['translate', path('in'), '--out', path('output'), '--glossary', SMALL_GLOSSARY, '--json'];
    const program = startProgram(argv);
    const watch = watchMemory(program.process.pid ?? 0);
    const { exitCode, stdout, stderr } = await program.ended;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const { documents } = z
      .object({ documents: z.array(z.object({ status: z.string() })) })
      .parse(JSON.parse(stdout));
    expect(documents).toEqual([{ status: 'done' }]);
    expect((await pairsOf('large')).pairs.length).toBeGreaterThan(200);
    const peak = watch.peakMegabytes();
    if (existsSync('/proc/self/status')) expect(peak).toBeGreaterThan(50);
    expect(peak).toBeLessThan(1024);
  }, 60_000);
});

/** The highest resident set of a process, where /proc tells it; 0 elsewhere. */
function watchMemory(processId: number): { peakMegabytes: () => number } {
  let peak = 0;
  const look = async (): Promise<void> => {
    const status = await readFile(`/proc/${processId}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  };
  const timer = setInterval(() => void look(), 50);
  return {
    peakMegabytes: () => {
      clearInterval(timer);
      return peak;
    },
  };
}
