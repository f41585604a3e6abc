/** @module The manners of fifteen portals with five documents each, and what must hold for any page. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SourceDocument } from '../../../../src/model/index.js';
import { extractDocument } from '../../../../src/stages/extract/index.js';
import { fillTemplate, portalDocuments, portalTemplates, type PortalDocument } from './fill-template.js';

const bare = (text: string): string => text.replaceAll(/\s+/g, '');
const textsOf = ({ blocks }: SourceDocument, isWanted: (kind: string) => boolean): string[] =>
  blocks
    .filter(({ kind }) => isWanted(kind))
    .map(({ numbering, text }) => bare((numbering?.raw ?? '') + text));
const NO_PARAGRAPH = new Set(['title', 'tableCell', 'attachment']);
/** A reporter's name below a piece of news: some count it to the text. */
const BORDERLINE = '（记者李明）';

/** What a page gave, in the shape of the document that it was made of. */
function found(markup: string) {
  const document = extractDocument(markup, { input: 'page.html' });
  return {
    title: document.title,
    date: document.metadata.publishedAt?.slice(0, 10),
    paragraphs: textsOf(document, (kind) => !NO_PARAGRAPH.has(kind)).filter((text) => text !== BORDERLINE),
    cells: textsOf(document, (kind) => kind === 'tableCell'),
    attachments: textsOf(document, (kind) => kind === 'attachment'),
  };
}

const wanted = ({ title, date, paragraphs, tables, attachments }: PortalDocument) => ({
  title,
  date,
  paragraphs: paragraphs.map(bare),
  cells: tables.flat(2),
  attachments,
});

let templates: ReadonlyMap<string, string>;
let documents: readonly PortalDocument[];
beforeAll(async () => {
  [templates, documents] = await Promise.all([portalTemplates(), portalDocuments()]);
});

const NAMES = 'bare cell county dl dup govcn hanweb ministry mobile old paper pre vsb vue wechat'.split(' ');

describe('a document on the page of a portal', () => {
  it('is tried on every template', () => {
    expect([...templates.keys()]).toEqual(NAMES);
    expect(documents).toHaveLength(5);
  });

  it.each(NAMES)('is whole and alone: %s', (name) => {
    const template = templates.get(name) ?? '';
    for (const document of documents) {
      expect({ name: document.name, ...found(fillTemplate(template, document)) }).toEqual({
        name: document.name,
        ...wanted(document),
      });
    }
  });
});

const pick = fc.record({
  template: fc.constantFrom(...NAMES),
  document: fc.integer({ min: 0, max: 4 }),
});
const pageOf = ({ template, document }: { template: string; document: number }): [string, PortalDocument] => {
  const chosen = documents[document];
  if (!chosen) throw new Error('no such document');
  return [fillTemplate(templates.get(template) ?? '', chosen), chosen];
};

describe('any page', () => {
  it('loses nothing when its body is wrapped in more elements', () => {
    const wrapper = fc.array(fc.constantFrom('div', 'section', 'center', 'article'), { maxLength: 6 });
    fc.assert(
      fc.property(pick, wrapper, (choice, names) => {
        const [page, document] = pageOf(choice);
        const open = names.map((name) => `<${name}>`).join('');
        const close = names
          .toReversed()
          .map((name) => `</${name}>`)
          .join('');
        const wrapped = page.replace(/(<body[^>]*>)([^]*)(<\/body>)/i, `$1${open}$2${close}$3`);
        expect(found(wrapped).paragraphs).toEqual(document.paragraphs.map(bare));
      }),
      { numRuns: 40 },
    );
  });

  it('loses nothing when more menus stand around its text', () => {
    const menu = fc.array(fc.constantFrom('部门动态', '乡镇动态', '通知公告', '办事指南', '图片新闻'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(pick, menu, (choice, words) => {
        const [page, document] = pageOf(choice);
        const list = `<ul>${words.map((word) => `<li><a href="/x">${word}</a></li>`).join('')}</ul>`;
        const more = page
          .replace(/<body[^>]*>/i, (body) => body + list)
          .replace(/<\/body>/i, `${list}</body>`);
        expect(found(more).paragraphs).toEqual(document.paragraphs.map(bare));
      }),
      { numRuns: 40 },
    );
  });

  it('is read in a time that grows with its length', () => {
    const document = documents[0];
    if (!document) throw new Error('no document');
    const timed = (times: number): number => {
      const paragraphs = Array.from({ length: times }, () => document.paragraphs).flat();
      const page = fillTemplate(templates.get('govcn') ?? '', { ...document, paragraphs });
      const runs = Array.from({ length: 3 }, () => {
        const start = performance.now();
        extractDocument(page, { input: 'page.html' });
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    timed(20);
    const ratio = timed(800) / timed(100);
    // Eight times the text: quadratic time would be 64 times as long.
    expect(ratio).toBeLessThan(24);
  });
});
