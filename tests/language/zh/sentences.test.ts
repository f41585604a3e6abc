/** @module Tests of src/language/zh/sentences.ts */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from '../../../src/language/zh/index.js';

describe('splitSentences', () => {
  it.each([
    [['完成工作。', '开展宣传！', '怎么办？', '继续推进']],
    [['一是加强学习；二是落实责任。', '成效明显。']],
    [['他说：“要抓好落实。”', '会后开展检查。']],
    [['落实“管行业必须管安全。”的要求，压实责任。']],
    [['开展活动（含线上。线下）三次。', '完成。']],
    [['开展活动。', '（附件略。）', '完成。']],
    [['学习《条例》。', '《规定》印发。']],
    [['要求“坚持。强化。提升。”。', '完成。']],
    [['未闭合的（括号。', '后面照常。']],
    [['未闭合的“引号。', '后面照常。']],
    [['半角句号. ', '继续工作.', '完成!', '好?']],
    [['增长3.5%。', '访问www.gov.cn网站。']],
    [['太好了！！', '真的吗？！', '完了。。', '好']],
    [['学习等……活动有序开展。']],
    [['第一行\n', '第二行。\n', '第三行']],
    [['“党史+法治"相结合。', '完成。']],
    [['"一窗通办。"', '继续。']],
    [['完成。  ', '继续。　', '好']],
    [['他说“好。”，随后离开。']],
    [['（一）强化领导。', '（二）加强学习。']],
    [[]],
  ])('%j', (sentences) => {
    expect(splitSentences(sentences.join(''))).toEqual(sentences);
  });

  it('loses and changes nothing', () => {
    const text = fc
      .array(fc.constantFrom(...Array.from('中文。！？；.!?“”"（）()《》「」a1 \n…')), { maxLength: 60 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (line) => {
        const sentences = splitSentences(line);
        expect(sentences.join('')).toBe(line);
        expect(sentences).not.toContain('');
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['工作', '工作。', '（工作。', '工作。）', '“', '"。', ' ', '\n'])(
    'takes a long text of %j in linear time',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const begin = performance.now();
      expect(splitSentences(text).join('')).toBe(text);
      // A quadratic split of 100,000 characters takes minutes.
      expect(performance.now() - begin).toBeLessThan(3000);
    },
  );
});
