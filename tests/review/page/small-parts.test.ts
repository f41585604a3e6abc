/** @module Addresses, the order of the library, citations. */
import { describe, expect, it } from '@jest/globals';
import { summarize } from '../../../src/review/library/summarize.js';
import { linkTo, parseRoute } from '../../../src/review/page/router.js';
import { arrange } from '../../../src/review/page/views/library/arrange.js';
import { cite } from '../../../src/review/page/views/read/citation.js';
import { pair, smallEdition } from '../services.js';

describe('addresses', () => {
  it.each([
    ['', 'library', ''],
    ['#/', 'library', ''],
    ['#/read/%E6%8A%A5%E5%91%8A%2F1', 'read', '报告/1'],
    ['#/nowhere/x', 'library', 'x'],
    ['#/read/%', 'read', '%'],
  ])('%s', (hash, view, document) => {
    expect(parseRoute(hash)).toMatchObject({ view, document });
  });

  it('come back from the links that are made', () => {
    const route = parseRoute(linkTo('read', 'a b/报告', { pair: 'x?y' }));
    expect([route.view, route.document, route.parameters.get('pair')]).toEqual(['read', 'a b/报告', 'x?y']);
  });
});

describe('the library', () => {
  const old = {
    ...summarize(smallEdition('old'), '2026-01-01T00:00:00Z'),
    date: '2020-01-01',
    titleEnglish: 'Zeta',
  };
  const done = {
    ...summarize(smallEdition('done'), '2026-01-02T00:00:00Z'),
    date: '2024-01-01',
    states: { initial: 0, translated: 0, reviewed: 2, final: 1 },
  };

  it('is sorted and filtered', () => {
    const all = { text: '', filter: 'all', order: 'date' } as const;
    expect(arrange([old, done], all).map(({ id }) => id)).toEqual(['done', 'old']);
    expect(arrange([old, done], { ...all, order: 'progress' }).map(({ id }) => id)).toEqual(['old', 'done']);
    expect(arrange([old, done], { ...all, filter: 'open' }).map(({ id }) => id)).toEqual(['old']);
    expect(arrange([old, done], { ...all, filter: 'done' }).map(({ id }) => id)).toEqual(['done']);
    expect(arrange([old, done], { ...all, text: '青溪 zeta' }).map(({ id }) => id)).toEqual(['old']);
  });
});

describe('a citation', () => {
  const edition = smallEdition('report');
  const unit = pair('b', '增长5%。', 'Growth was 5% & more_{x}.');
  const cited = { edition, unit, number: 2 };

  it('is text with its place', () => {
    expect(cite(cited, 'text')).toBe(
      '增长5%。\nGrowth was 5% & more_{x}.\n《依法行政报告》 (Report on Law-Based Administration), 青溪镇人民政府, 2022-03-01, para. 2. [report#b]\n',
    );
  });

  it('names the page where it was published, and when it was fetched', () => {
    const { document } = edition;
    const published = {
      ...document,
      metadata: { ...document.metadata, url: 'https://example.gov.cn/1.html' },
      provenance: { ...document.provenance, fetchedAt: '2026-03-04T05:06:07Z' },
    };
    const there = { ...cited, edition: { document: published } };
    expect(cite(there, 'text')).toContain('para. 2. https://example.gov.cn/1.html [report#b]');
    expect(cite(there, 'bibtex')).toContain('urldate = {2026-03-04}');
    expect(cite(cited, 'bibtex')).not.toContain('urldate');
  });

  it('is Markdown and BibTeX with their signs escaped', () => {
    expect(cite(cited, 'markdown')).toContain('> Growth was 5% & more\\_{x}.');
    const bibtex = cite(cited, 'bibtex');
    expect(bibtex).toContain('@misc{report-2,');
    expect(bibtex).toContain(String.raw`5\% \& more\_\{x\}`);
  });
});
