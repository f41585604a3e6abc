/** @module `duizhao extract`: the document without its page, and why the rest was left out. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { fixture, runInMemory } from './run-in-memory.js';

const PAGE = fixture('page--annual-report/page.html');

const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  metadata: z.object({ publishedAt: z.string(), contentSource: z.string() }),
  provenance: z.object({ input: z.string(), sha256: z.string().length(64), encoding: z.string() }),
  blocks: z.array(
    z.object({ id: z.string(), kind: z.string(), text: z.string(), numberingEnglish: z.string().optional() }),
  ),
  removals: z.array(z.object({ step: z.string(), reason: z.string(), text: z.string() })),
  attachments: z.array(z.object({ text: z.string(), href: z.string().optional() })),
});

describe('extract --json', () => {
  it('prints title, metadata, blocks, removals and attachments', async () => {
    const { exitCode, stdout, stderr } = await runInMemory(['extract', PAGE, '--json']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const document = documentSchema.parse(JSON.parse(stdout));
    expect(document).toMatchObject({
      id: 'page',
      title: '青溪镇2023年法治政府建设年度报告',
      metadata: { publishedAt: '2024-01-18 10:30', contentSource: '青溪镇人民政府' },
      provenance: { input: PAGE, encoding: 'utf-8' },
      attachments: [],
    });
    const numbers = document.blocks.flatMap((block) => block.numberingEnglish ?? []);
    expect(numbers.slice(0, 2)).toEqual(['I.', '(1)']);
    expect(document.blocks.some(({ text }) => /首页|上一篇|分享到|主办单位|浏览次数/.test(text))).toBe(false);
    expect(document.blocks.at(-1)?.kind).toBe('date');
  });

  it('reads the same page from standard input', async () => {
    const stdin = await readFile(PAGE);
    const { stdout } = await runInMemory(['extract', '-', '--json'], { stdin });
    const { title, provenance } = documentSchema.parse(JSON.parse(stdout));
    expect({ title, input: provenance.input }).toEqual({
      title: '青溪镇2023年法治政府建设年度报告',
      input: '-',
    });
  });

  it('lists attachments with their links', async () => {
    const stdin =
      '<html><body><div class="content"><h1>关于公布办事指南的通知</h1><p>各镇人民政府：现将办事指南予以公布，请遵照执行。</p>' +
      '<p>附件：<a href="/files/guide.pdf">办事指南.pdf</a></p></div></body></html>';
    const { stdout } = await runInMemory(['extract', '-', '--from', 'html', '--json'], { stdin });
    const { attachments } = documentSchema.pick({ attachments: true }).parse(JSON.parse(stdout));
    expect(attachments).toEqual([{ text: expect.stringContaining('办事指南'), href: '/files/guide.pdf' }]);
  });
});

describe('extract', () => {
  it('prints the outline, and with --why what was left out', async () => {
    const plain = await runInMemory(['extract', PAGE]);
    const why = await runInMemory(['extract', PAGE, '--why']);
    expect(plain.stdout).toContain('[heading] 一、主要工作情况');
    expect(plain.stdout).not.toContain('首页');
    expect(why.stdout.startsWith(plain.stdout.trimEnd())).toBe(true);
    expect(why.stdout).toMatch(/^\d+ lines were left out:$/m);
    expect(why.stdout).toMatch(/^- [\w-]+: .+\. ".*首页/m);
    const chinese = await runInMemory(['extract', PAGE, '--why', '--lang', 'zh-CN']);
    expect(chinese.stdout).toMatch(/^略去 \d+ 行：$/m);
  });

  it('leaves nothing out of prepared lines', async () => {
    const { stdout } = await runInMemory(['extract', '-', '--from', 'lines'], {
      stdin: '首页\n上一篇：通知\n',
    });
    expect(stdout).toContain('首页');
    expect(stdout).toContain('上一篇：通知');
  });

  it('says on standard error that a declaration was wrong', async () => {
    const page = await readFile(PAGE, 'utf8');
    const stdin = page.replace('<meta charset="utf-8">', '<meta charset="gbk">');
    const { exitCode, stderr } = await runInMemory(['extract', '-', '--from', 'html'], { stdin });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('declared as gb18030, but its bytes are utf-8');
  });

  it('ends with exit code 3 for a file that is not there', async () => {
    const { exitCode, stdout, stderr } = await runInMemory(['extract', '/nowhere/page.html']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toMatch(/^\/nowhere\/page\.html .*\[INPUT_\w+\]$/m);
  });
});
