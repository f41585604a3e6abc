/** @module The two pages: texts unharmed, structure and languages marked, nothing that runs but our own script. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import fc from 'fast-check';
import { formatBilingualPage } from '../../../src/formats/html/bilingual/page.js';
import { formatEnglishPage } from '../../../src/formats/html/english-page.js';
import { escapeHtml } from '../../../src/formats/html/markup.js';
import type { Edition, TermAnnotation } from '../../../src/model/index.js';
import { SAMPLE_OPTIONS } from '../../fixtures/edition--sample/options.js';
import { anyText, editionOf, sampleEdition, unitOf } from '../sample-edition.js';

const bilingual = (edition: Edition) => load(formatBilingualPage(edition, SAMPLE_OPTIONS));
const english = (edition: Edition) => load(formatEnglishPage(edition, SAMPLE_OPTIONS));

function termAt(start: number, end: number, texts: string): TermAnnotation {
  return {
    start,
    end,
    zh: texts,
    en: texts,
    termId: texts,
    domain: texts,
    authority: texts,
    accepted: [texts],
    forbidden: [],
    nested: [],
  };
}

describe('any text on the bilingual page', () => {
  it('is read back unchanged by a parser, and runs nothing', () => {
    fc.assert(
      fc.property(anyText({ withNull: false }), anyText({ withNull: false }), (before, after) => {
        const source = `甲${before}`;
        const target = `A${after}`;
        const issue = {
          check: 'x',
          type: 'numbers',
          severity: 'error',
          message: { key: after, values: {} },
          actual: before,
        } as const;
        const unit = unitOf(source, target, { terms: [termAt(0, 1, after)], issues: [issue] });
        const page = bilingual(editionOf([unit], source, target));
        expect(page('.pair.paragraph .zh .text').text()).toBe(source);
        expect(page('.pair.paragraph .en .text').text()).toBe(target);
        expect(page('.evidence q').text()).toBe(before);
        expect(page('.term-entry .term-en').text()).toBe(after);
        expect(page('script')).toHaveLength(1);
        expect(page('img, svg, iframe, object, [onerror], [onload], [onmouseover]')).toHaveLength(0);
      }),
      { numRuns: 60 },
    );
  });

  it('is read back unchanged from the English page', () => {
    fc.assert(
      fc.property(anyText({ withNull: false }), (text) => {
        const page = english(editionOf([unitOf('甲', `A${text}`)]));
        expect(page('p.paragraph').text()).toBe(`A${text}`);
        expect(page('script')).toHaveLength(0);
      }),
      { numRuns: 60 },
    );
  });

  it('shows U+0000, which HTML cannot hold, as the replacement character', () => {
    expect(escapeHtml('a\0b')).toBe('a\uFFFDb');
  });

  it('never makes a link of an address that is not a web address', async () => {
    const edition = await sampleEdition();
    const metadata = { ...edition.document.metadata, url: 'javascript:alert(1)' };
    const hostile = { ...edition, document: { ...edition.document, metadata } };
    expect(bilingual(hostile)('a[href^="javascript"]')).toHaveLength(0);
    expect(bilingual(hostile)('footer').text()).toContain('javascript:alert(1)');
    expect(english(hostile)('a[href^="javascript"]')).toHaveLength(0);
  });
});

describe('the bilingual page', () => {
  it('allows its own style and script by hash and nothing else', async () => {
    const page = bilingual(await sampleEdition());
    const policy = page('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(policy).toContain(`style-src 'sha256-${hash(page('style').text())}'`);
    expect(policy).toContain(`script-src 'sha256-${hash(page('script').text())}'`);
    expect(policy).toMatch(/^default-src 'none'/u);
    expect(page('[style], link, [src], [srcset]')).toHaveLength(0);
    expect(page('style').text()).not.toMatch(/url\(|@import/u);
  });

  it('has every pair once, by its id, with both languages marked', async () => {
    const edition = await sampleEdition();
    const page = bilingual(edition);
    for (const pair of edition.pairs) {
      expect(page(`[id="${pair.id}"]`)).toHaveLength(1);
      expect(page(`[id="${pair.id}"] .anchor`).attr('href')).toBe(`#${pair.id}`);
    }
    expect(page('.pair .zh:not([lang="zh-CN"]), .pair .en:not([lang="en"])')).toHaveLength(0);
  });

  it('has landmarks, one h1, headings in rank and no id twice', async () => {
    const page = bilingual(await sampleEdition());
    expect(page('main, nav, article, footer, header').length).toBe(5);
    expect(page('h1')).toHaveLength(1);
    expect(page('article h2')).toHaveLength(3);
    expect(page('article h3')).toHaveLength(3);
    const ids = page('[id]')
      .toArray()
      .map((element) => page(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('points only at anchors and descriptions that are there', async () => {
    const page = bilingual(await sampleEdition());
    for (const link of page('a[href^="#"]').toArray()) {
      const id = decodeURIComponent(page(link).attr('href')?.slice(1) ?? '');
      expect(page(`[id="${id}"]`)).toHaveLength(1);
    }
    for (const term of page('a.term').toArray()) {
      expect(page(`#${page(term).attr('aria-describedby')}`).text()).toContain('Authority');
    }
  });

  it('lists headings with both numbers in the outline', async () => {
    const first = bilingual(await sampleEdition())('.outline li').first();
    expect(first.find('.zh').text()).toBe('一、主要工作开展情况');
    expect(first.find('.en').text()).toBe('I. Main Work Carried Out');
  });

  it('says findings in both languages, with their severity', async () => {
    const finding = bilingual(await sampleEdition())('.finding.error')
      .first()
      .text();
    expect(finding).toContain('The number in 160余条 is not in the English.');
    expect(finding).toContain('译文缺少“160余条”中的数字。');
    expect(finding).toContain('Error');
  });

  it('marks doubt, memory, people and what is not translated', async () => {
    const page = bilingual(await sampleEdition());
    expect(page('.doubtful')).toHaveLength(1);
    expect(page('.badge.uncertain').text()).toContain('34%');
    expect(page('.standing').text()).toContain('From memory');
    expect(page('.untranslated')).toHaveLength(1);
  });

  it('gives the partner sentences the same key', () => {
    const segments = [
      { id: 's1', source: '甲。', target: 'A.' },
      { id: 's2', source: '乙。', target: 'B.' },
    ];
    const page = bilingual(editionOf([unitOf('甲。乙。', 'A. B.', { segments })]));
    const keys = (side: string) =>
      page(`.pair.paragraph .${side} .sentence`)
        .toArray()
        .map((element) => [page(element).text(), page(element).attr('data-sentence')]);
    expect(keys('zh')).toEqual([
      ['甲。', '1-0'],
      ['乙。', '1-1'],
    ]);
    expect(keys('en')).toEqual([
      ['A.', '1-0'],
      ['B.', '1-1'],
    ]);
  });

  it('keeps a text whose segments do not add up to it', () => {
    const segments = [{ id: 's1', source: '丙', target: 'gone' }];
    const page = bilingual(editionOf([unitOf('甲乙', 'A B', { segments })]));
    expect(page('.pair.paragraph .en .text').text()).toBe('A B');
  });

  it('states the provenance', async () => {
    const edition = await sampleEdition();
    const foot = bilingual(edition)('footer').text();
    const { sha256, encoding } = edition.document.provenance;
    for (const fact of [
      sha256,
      encoding,
      '2024-02-01T08:00:05Z',
      'grammar',
      'glossary 3f0a91c2',
      '36 paragraphs',
    ]) {
      expect(foot).toContain(fact);
    }
    expect(foot).toContain('Navigation of the portal.');
  });

  it('opens in Chinese when asked', async () => {
    const page = load(formatBilingualPage(await sampleEdition(), { ...SAMPLE_OPTIONS, locale: 'zh-CN' }));
    expect(page('html').attr('lang')).toBe('zh-CN');
    expect(page('#page-labels-zh').attr('checked')).toBeDefined();
  });

  it('has neither outline nor list of terms when there is nothing to list', () => {
    const page = bilingual(editionOf([unitOf('甲', 'A')]));
    expect(page('nav, .terms')).toHaveLength(0);
    expect(page('h1 .en').text()).toBe('Title');
  });
});

describe('the English page', () => {
  it('reads as a document: headings, list numbers, table, source', async () => {
    const page = english(await sampleEdition());
    expect(page('h1').text()).toBe('Yunxi County 2023 Annual Report on Law-Based Government Building');
    expect(page('h2').first().text()).toBe('I. Main Work Carried Out');
    expect(page('h3').first().text()).toBe('(1) Raising the Level of Law-Based Decision-Making');
    expect(page('tr').first().find('th[scope="col"]')).toHaveLength(3);
    expect(page('footer a').attr('href')).toMatch(/^https:\/\/www\.yunxi\.example\//u);
  });

  it('makes one list of list items that follow one another', () => {
    const item = (id: string) => unitOf('甲', id, { id, kind: 'listItem' });
    const page = english(editionOf([item('a'), item('b'), unitOf('乙', 'text'), item('c')]));
    expect(
      page('ul')
        .toArray()
        .map((list) => page(list).children().length),
    ).toEqual([2, 1]);
  });
});
