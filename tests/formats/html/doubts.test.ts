/** @module Which sentences are marked as doubtful, and how a reviser comes to them. */
import { describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { findDoubts } from '../../../src/formats/html/bilingual/doubts.js';
import { formatBilingualPage } from '../../../src/formats/html/bilingual/page.js';
import type { Edition } from '../../../src/model/index.js';
import { SAMPLE_OPTIONS } from '../../fixtures/edition--sample/options.js';
import { doubtfulEdition, unitWith } from '../doubtful-edition.js';
import { editionOf } from '../sample-edition.js';

const bilingual = (edition: Edition) => load(formatBilingualPage(edition, SAMPLE_OPTIONS));
const found = (edition: Edition) => findDoubts(edition).map(({ confidence }) => confidence);

describe('findDoubts', () => {
  it('takes every sentence below 0.3, the least sure first', () => {
    const low = [0.29, 0.1, 0.2, 0.3, 0.31, 0.9];
    expect(found(editionOf([unitWith('甲', low)]))).toEqual([0.1, 0.2, 0.29]);
  });

  it('takes the lowest tenth of a better document, but none that is good', () => {
    const better = Array.from({ length: 20 }, (_, index) => 0.5 + index / 50);
    expect(found(editionOf([unitWith('甲', better)]))).toEqual([0.5, 0.52]);
    expect(found(editionOf([unitWith('甲', [0.6, 0.9])]))).toEqual([]);
  });

  it('leaves out what a person has seen, what has no confidence, and figures', () => {
    const figures = { source: '第3条。', target: 'Article 3.', confidence: 0.1, id: 'f' };
    expect(
      found(
        editionOf([
          unitWith('甲', [0.1], { state: 'reviewed' }),
          unitWith('乙', [0.1], { origin: { kind: 'human', engine: '', score: 1 } }),
          unitWith('丙', [undefined, undefined]),
          unitWith('丁', [], { segments: [figures] }),
        ]),
      ),
    ).toEqual([]);
  });
});

describe('doubtful sentences on the page', () => {
  it('have a mark before their English that adds no text', () => {
    const page = bilingual(doubtfulEdition());
    const marked = page('.pair .dot + .sentence').toArray();
    expect(marked.map((element) => page(element).text())).toEqual(['Sentence 1 of 甲.']);
    expect(page('.zh .dot')).toHaveLength(0);
    expect(page('.pair.paragraph .en .text').first().text()).toBe(doubtfulEdition().pairs[0]?.target);
  });

  it('are named in the margin of their pair only, with a link to each, in the order of the text', () => {
    const page = bilingual(editionOf([unitWith('甲', [0.25, 0.9, 0.12]), unitWith('乙', [0.9])]));
    const links = page('.margin .unsure-note a').toArray();
    expect(links.map((link) => [page(link).text(), page(link).attr('href')])).toEqual([
      ['25%', '#page-sentence-1-0'],
      ['12%', '#page-sentence-1-2'],
    ]);
    for (const link of links) expect(page(page(link).attr('href') ?? '')).toHaveLength(1);
    expect(page('.unsure-note')).toHaveLength(1);
    expect(page('.unsure-note').text()).toContain('Doubtful, confidence');
    expect(page('.unsure-note').text()).toContain('存疑，可信度');
  });

  it('are listed at the head, ten at most, with the number of all', () => {
    const few = bilingual(doubtfulEdition());
    expect(few('.doubts li')).toHaveLength(1);
    expect(few('.doubts .tally').text()).toBe('1');
    const many = bilingual(
      editionOf([
        unitWith(
          '甲',
          Array.from({ length: 23 }, (_, index) => index / 100),
        ),
      ]),
    );
    expect(many('.doubts li')).toHaveLength(10);
    expect(many('.doubts .tally').text()).toContain('10 of 23');
  });

  it('leave no trace where there are none', () => {
    const page = bilingual(editionOf([unitWith('甲', [0.9, 0.95])]));
    expect(page('.dot, .unsure-note, .doubts')).toHaveLength(0);
  });
});
