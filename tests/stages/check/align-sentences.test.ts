/** @module Tests of src/stages/check/align-sentences.ts and aligned-sentences.ts */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignSentences } from '../../../src/stages/check/align-sentences.js';
import { alignedSentences } from '../../../src/stages/check/aligned-sentences.js';

describe('alignSentences', () => {
  it('gives two short English sentences to one long Chinese one', () => {
    const beads = alignSentences(
      ['全年完成投资42.3亿元，同比增长11.2%，新开工项目68个。', '成绩来之不易。'],
      [
        'Over the year, investment of 4.23 billion yuan was completed, up 11.2 percent.',
        'Work began on 68 new projects.',
        'This was not easily achieved.',
      ],
    );
    expect(beads?.map(({ target }) => target)).toEqual([
      'Over the year, investment of 4.23 billion yuan was completed, up 11.2 percent. Work began on 68 new projects.',
      'This was not easily achieved.',
    ]);
  });

  it('follows the figures where lengths say nothing', () => {
    const beads = alignSentences(
      ['检查商户136家。', '培训人员2640人。'],
      ['Inspections: 136.', 'All in all.', 'Trained: 2,640.'],
    );
    expect(beads?.[1]?.target).toContain('2,640');
    expect(beads?.[0]?.target).toContain('136');
  });

  it('loses no sentence, doubles none and keeps their order', () => {
    const sentences = fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sentences, sentences, (source, target) => {
        const beads = alignSentences(source, target);
        if (beads === undefined) return;
        expect(beads.map((bead) => bead.source).join('')).toBe(source.join(''));
        expect(beads.map((bead) => bead.target).join(' ')).toBe(target.join(' '));
      }),
    );
  });

  it('gives up where one side has far more than the other', () => {
    expect(
      alignSentences(
        ['一。', '二。'],
        Array.from({ length: 30 }, () => 'Yes.'),
      ),
    ).toBeUndefined();
  });
});

describe('alignedSentences', () => {
  it('has the whole unit where it is one sentence', () => {
    const unit = { source: '完成。', target: 'It was done. It is good.' };
    expect(alignedSentences(unit)).toEqual([unit]);
  });

  it('does not part an abbreviation or a figure', () => {
    const unit = {
      source: '按照第6号文件执行。增长3.5%。',
      target: 'It was carried out under Document No. 6. The increase was 3.5 percent.',
    };
    expect(alignedSentences(unit).map(({ target }) => target)).toEqual([
      'It was carried out under Document No. 6.',
      'The increase was 3.5 percent.',
    ]);
  });
});
