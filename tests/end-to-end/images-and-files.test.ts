/** @module Images with captions, files and notes of a page, from the page to every edition. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runInMemory, SMALL_GLOSSARY } from '../cli/run-in-memory.js';

const PAGE = `<html><head><meta charset="utf-8"><title>云溪县开展普法活动</title>
<meta name="Url" content="https://www.yunxi.gov.cn/zw/post_9.html"></head><body><h1>云溪县开展普法活动</h1>
<div id="zoom"><p>3月1日，云溪县开展普法宣传活动，发放宣传资料3000余份，接受群众咨询126人次。[1]</p>
<p align="center"><img data-src="/img/a.jpg" src="data:image/gif;base64,AAAA"></p><p align="center">志愿者讲解法律知识</p>
<p>[1] 数据截至2024年2月底，由云溪县司法局提供。</p><p>附件：<a href="./P0.docx">活动方案.docx</a></p></div></body></html>`;

describe('images and files', () => {
  let folder: string;
  const edition = (name: string): Promise<string> => readFile(join(folder, 'out', 'page', name), 'utf8');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-images-'));
    await writeFile(join(folder, 'page.html'), PAGE);
    const argv = [
      'translate',
      join(folder, 'page.html'),
      '--out',
      join(folder, 'out'),
      '--glossary',
      SMALL_GLOSSARY,
    ];
    expect((await runInMemory(argv)).exitCode).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are in the pairs as the page has them', async () => {
    const { pairs } = JSON.parse(await edition('pairs.json')) as { pairs: { kind: string; href?: string }[] };
    expect(pairs.filter(({ href }) => href).map(({ kind, href }) => [kind, href])).toEqual([
      ['caption', '/img/a.jpg'],
      ['attachment', './P0.docx'],
    ]);
  });

  it.each(['english.md', 'english.html', 'bilingual.html'])('are linked in %s', async (name) => {
    const text = await edition(name);
    expect(text).toContain('https://www.yunxi.gov.cn/img/a.jpg');
    expect(text).toContain('https://www.yunxi.gov.cn/zw/P0.docx');
    expect(text).not.toContain('data:image/gif');
  });

  it('keep the marks of notes and the ending of file names', async () => {
    const markdown = await edition('english.md');
    expect(markdown).toMatch(/\\\[1\\\]$/m);
    expect(markdown).toMatch(/^\\\[1\\\] \S/m);
    expect(markdown).toMatch(/\.docx\]\(/);
  });
});
