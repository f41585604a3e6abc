/** @module What a document has named before a block: body only, in order, from the Chinese alone. */
import { describe, expect, it } from '@jest/globals';
import type { Block, TermAnnotation } from '../../../src/model/index.js';
import { documentMentions } from '../../../src/stages/translate/mentions.js';

const blockOf = (id: string, text: string, kind: Block['kind'] = 'paragraph'): Block => ({
  id,
  kind,
  level: 0,
  text,
});

const annotationOf = (zh: string): TermAnnotation => ({
  start: 0,
  end: zh.length,
  zh,
  en: zh,
  termId: `test/${zh}`,
  domain: 'test',
  authority: 'house',
  accepted: [],
  forbidden: [],
  nested: [],
});

describe('documentMentions', () => {
  it('names what earlier paragraphs have, and only that', () => {
    const blocks = [blockOf('a', '甲乙'), blockOf('b', '甲丙'), blockOf('c', '丙')];
    const terms = new Map(
      [
        ['a', ['甲', '乙']],
        ['b', ['甲', '丙']],
        ['c', ['丙']],
      ].map(([id, list]) => [String(id), Array.from(list ?? '', annotationOf)] as const),
    );
    expect(documentMentions(blocks, terms).map(({ named }) => named)).toEqual([[], ['甲'], ['丙']]);
  });

  it('does not count headings, titles and cells, nor tell them', () => {
    const kinds = ['title', 'heading', 'tableCell', 'paragraph', 'heading', 'listItem'] as const;
    const blocks = kinds.map((kind, index) => blockOf(`b${index}`, '甲', kind));
    const terms = new Map(blocks.map(({ id }) => [id, [annotationOf('甲')]]));
    expect(documentMentions(blocks, terms).map(({ named }) => named.length)).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it('gives an abbreviation from the block of its definition on', () => {
    const blocks = [
      blockOf('a', '落实《规划》。'),
      blockOf('b', '印发《湿地保护规划》（以下简称《规划》）。'),
      blockOf('c', '《规划》施行。'),
    ];
    const found = documentMentions(blocks, new Map()).map(({ abbreviations }) =>
      abbreviations.map(({ written }) => written),
    );
    expect(found).toEqual([[], ['《规划》'], ['《规划》']]);
  });
});
