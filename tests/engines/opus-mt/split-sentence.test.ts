/** @module Long sentences are split where the sense breaks; joining the parts gives the sentence. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { halve } from '../../../src/engines/opus-mt/split-sentence.js';

describe('halve', () => {
  it.each([
    ['一二三四，五六；七八九十', ['一二三四，五六；', '七八九十']],
    ['一二三，四五、六七八九', ['一二三，', '四五、六七八九']],
    ['一二三四、五六七八', ['一二三四、', '五六七八']],
    // A mark at the edge is worth less than a lesser one in the middle.
    ['一；二三四五，六七八九十', ['一；二三四五，', '六七八九十']],
    ['一，二三四五六七八九十', ['一，', '二三四五六七八九十']],
    ['收入1,234万元和支出5,678万元，结余少', ['收入1,234万元和支出5,678万元，', '结余少']],
  ])('%s', (text, parts) => {
    expect(halve(text)).toEqual({ parts, isForced: false });
  });

  it.each([
    ['一二三四五六', ['一二三', '四五六']],
    // Neither a number nor a Latin word is broken, nor parted from what follows.
    ['共计1234567890元整', ['共计', '1234567890元整']],
    ['𠀀𠀀𠀀𠀀', ['𠀀𠀀', '𠀀𠀀']],
    ['一二三四。', ['一二', '三四。']],
  ])('%s, where there is no mark', (text, parts) => {
    expect(halve(text)).toEqual({ parts, isForced: true });
  });

  it.each(['', '一', 'abcdef', '123元', '，', '𠀀'])('leaves %j whole', (text) => {
    expect(halve(text)).toBeUndefined();
  });

  it('loses nothing, leaves no part empty, and ends', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'一 二 ， ； 、 ： , : 1 a . 。 （ ） ” 𠀀 \n'.split(' '), ' '),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const halves = halve(text);
        if (!halves) return;
        expect(halves.parts.join('')).toBe(text);
        for (const part of halves.parts) {
          expect(part).not.toBe('');
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });
});
