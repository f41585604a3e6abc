/** @module Pages without an article, cut pages, huge pages and hostile ones. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DuizhaoError } from '../../../src/model/index.js';
import { detectFormat, extractDocument } from '../../../src/stages/extract/index.js';

const PARAGRAPH = '<p>　　各乡镇要建立执法台账，做到一案一档，定期开展案卷评查，并将结果报县司法局备案。</p>';

function codeOf(markup: string, input = 'page.html'): string {
  try {
    extractDocument(markup, { input });
    return 'none';
  } catch (error) {
    if (!(error instanceof DuizhaoError)) throw error;
    expect([error.kind, error.message.includes(input)]).toEqual(['input', true]);
    return error.code;
  }
}

describe('pages without an article', () => {
  it.each([
    ['<html><head><title>标题</title></head></html>', 'PAGE_WITHOUT_TEXT'],
    ['<html><body></body></html>', 'PAGE_WITHOUT_TEXT'],
    ['<html><body><script>var content = "正文";</script></body></html>', 'PAGE_WITHOUT_TEXT'],
    ['<body><a href="/">首页</a> <a href="/b">政务公开</a></body>', 'PAGE_WITHOUT_ARTICLE'],
    [
      '<body><div class="TRS_Editor"></div><ul><li><a href="1">某项工作的通知，请认真贯彻执行</a></li></ul></body>',
      'PAGE_WITHOUT_ARTICLE',
    ],
  ])('%s', (markup, code) => {
    expect(codeOf(markup)).toBe(code);
  });

  it('and texts of nothing but furniture', () => {
    expect(codeOf('打印\n关闭', 'dump.txt')).toBe('DOCUMENT_WITHOUT_TEXT');
  });
});

describe('what is hidden', () => {
  it('is read when the page shows nothing else', () => {
    const page = `<body><div style="display:none">${PARAGRAPH}</div></body>`;
    expect(extractDocument(page, { input: 'a.html' })).toMatchObject({
      blocks: [{ kind: 'paragraph' }],
      removals: [],
    });
  });

  it('is logged when it is left out', () => {
    const page = `<body style="visibility:hidden"><div hidden>旧版正文</div>${PARAGRAPH}</body>`;
    const { removals } = extractDocument(page, { input: 'a.html' });
    expect(removals).toEqual([expect.objectContaining({ step: 'hidden', text: '旧版正文' })]);
  });
});

describe('large and hostile pages', () => {
  it('keep every paragraph of a page of many megabytes', () => {
    const page = `<body><h1>年度报告</h1><div id="zoom">${`<p style="${'x'.repeat(300)}">${PARAGRAPH.slice(3)}`.repeat(20_000)}</div></body>`;
    expect(extractDocument(page, { input: 'a.html' }).blocks).toHaveLength(20_001);
  }, 60_000);

  it.each(['div', 'span', 'table', 'b', 'font'])('survive a hundred thousand nested %s', (name) => {
    const page = `<body>${`<${name}>`.repeat(100_000)}${PARAGRAPH}</body>`;
    expect(extractDocument(page, { input: 'a.html' }).blocks).toHaveLength(1);
  });

  it('survive cells that span everything', () => {
    const cells = '<td rowspan="99999" colspan="99999">法治</td>'.repeat(300);
    const page = `<body>${PARAGRAPH}<table><tr>${cells}</tr>${'<tr><td>甲</td><td>乙</td></tr>'.repeat(500)}</table></body>`;
    expect(extractDocument(page, { input: 'a.html' }).blocks.length).toBeGreaterThan(1000);
  });

  it('give a document or a named error, wherever a page is cut', () => {
    const page = `<html><head><title>通知</title><meta name="PubDate" content="2023-05-06"></head><body><div id="zoom">${PARAGRAPH.repeat(3)}<table><tr><td>甲</td></tr></table></div></body></html>`;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: page.length }), (length) => {
        expect(['none', 'PAGE_WITHOUT_TEXT', 'PAGE_WITHOUT_ARTICLE', 'DOCUMENT_WITHOUT_TEXT']).toContain(
          codeOf(page.slice(0, length)),
        );
      }),
    );
  });
});

describe('detectFormat', () => {
  it.each([
    ['<!DOCTYPE html><html><body></body></html>', 'page.txt', 'html'],
    ['一、总体要求', 'page.html', 'text'],
    ['# 标题\n正文', '-', 'markdown'],
    ['正文', 'a.md', 'markdown'],
    ['正文', '-', 'text'],
    ['  <div>正文</div>', '-', 'html'],
  ])('%s in %s is %s', (text, input, format) => {
    expect(detectFormat(text, input)).toBe(format);
  });
});
