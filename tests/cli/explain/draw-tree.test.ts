/** @module Derivations as trees in lines. */
import { describe, expect, it } from '@jest/globals';
import { drawTree, type TreeStyle } from '../../../src/cli/explain/draw-tree.js';
import type { ReadableNode } from '../../../src/cli/explain/fold-derivation.js';
import { textWidth, wrapText } from '../../../src/cli/explain/text-width.js';

function tree(chinese: string, english: string, ...children: ReadableNode[]): ReadableNode {
  const node = {
    category: 'NP',
    chinese,
    english,
    origin: 'rules.tsv:1',
    source: 'rule' as const,
    cost: 0,
    isLastResort: false,
    children: [],
    inside: [],
  };
  return { node, origins: [node.origin], children };
}

const plain = (width: number): TreeStyle => ({
  width,
  text: ({ node }) => `${node.chinese} → ${node.english}`,
  origin: ({ origins }) => origins.join('; '),
  show: (line) => line,
  dim: (text) => text,
});

const whole = tree(
  '加强道路建设',
  'strengthen road construction',
  tree('加强', 'strengthen'),
  tree('道路建设', 'road construction', tree('道路', 'road'), tree('建设', 'construction')),
);

describe('drawTree', () => {
  it('hangs parts below the whole, and aligns where they come from at the right edge', () => {
    const lines = drawTree(whole, plain(60));
    expect(lines).toEqual([
      '加强道路建设 → strengthen road construction      rules.tsv:1',
      '├─ 加强 → strengthen                             rules.tsv:1',
      '└─ 道路建设 → road construction                  rules.tsv:1',
      '   ├─ 道路 → road                                rules.tsv:1',
      '   └─ 建设 → construction                        rules.tsv:1',
    ]);
    expect(lines.map(textWidth)).toEqual([60, 60, 60, 60, 60]);
  });

  it('wraps long text beside the branches', () => {
    expect(drawTree(whole, plain(36))).toEqual([
      '加强道路建设 → strengthen road',
      '│  construction          rules.tsv:1',
      '├─ 加强 → strengthen     rules.tsv:1',
      '└─ 道路建设 → road construction',
      '   │                     rules.tsv:1',
      '   ├─ 道路 → road        rules.tsv:1',
      '   └─ 建设 → construction',
      '                         rules.tsv:1',
    ]);
  });
});

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['law', 3],
    ['依法', 4],
    ['（一）', 6],
    ['ひと', 4],
    ['é'.normalize('NFD'), 1],
    ['├─ ', 3],
  ])('"%s" takes %d columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('wrapText', () => {
  it('loses nothing but spaces at line ends', () => {
    const text = '依法行政 means administration in accordance with the law，每年一次';
    const lines = wrapText(text, 12);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(lines.filter((line) => textWidth(line) > 12 && line.includes(' '))).toEqual([]);
  });
});
