import { describe, expect, it } from '@jest/globals';
import { createTermBase } from '../../../src/glossary/term-base.js';
import type { Block } from '../../../src/model/index.js';
import { annotateBlocks } from '../../../src/stages/annotate/annotate.js';
import { makeTerm } from '../../glossary/make-term.js';

describe('annotateBlocks', () => {
  it('gives each block its own terms, offsets counted in the block', () => {
    const texts = ['推进法治政府建设', '没有术语', '法治政府'];
    const blocks = texts.map((text, index): Block => ({
      id: `b${String(index)}`,
      kind: 'paragraph',
      level: 0,
      text,
    }));
    const annotated = annotateBlocks(blocks, createTermBase([makeTerm('法治政府', 'law-based government')]));
    expect(
      annotated.map(({ block, terms }) => [block.id, terms.map(({ start, end }) => [start, end])]),
    ).toEqual([
      ['b0', [[2, 6]]],
      ['b1', []],
      ['b2', [[0, 4]]],
    ]);
  });
});
