/** @module Tests of src/language/zh/normalize.ts */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalizeForMatching } from '../../../src/language/zh/index.js';

const normalise = (text: string): string => normalizeForMatching(text).text;

describe('normalizeForMatching', () => {
  it.each([
    ['２０２１年完成１００％', '2021年完成100%'],
    ['ＬＥＤ屏', 'LED屏'],
    ['2021年,宅梧镇(以下简称"我镇")工作:', '2021年，宅梧镇（以下简称“我镇”）工作：'],
    ['《纲要(2021-2025年)》', '《纲要（2021-2025年）》'],
    ['完成率100%,同比增长', '完成率100%，同比增长'],
    ['共1,234件,办结3.5万件', '共1,234件，办结3.5万件'],
    ['WTO, the World (1995)中国', 'WTO, the World（1995）中国'],
    ['加强督査', '加强督查'],
    ['强化戶籍管理裡面', '强化户籍管理里面'],
    ['二○二一年和二Ｏ二二年', '二〇二一年和二〇二二年'],
    ['⼀、⼯作', '一、工作'],
    ['扎实 推进  工作', '扎实推进工作'],
    ['2021 年 11 月', '2021年11月'],
    ['　　开展工作。。同时，，推进', '开展工作。同时，推进'],
    ['“党史+法治"相结合', '“党史+法治”相结合'],
    ['「一网通办」', '“一网通办”'],
    ['等等……工作——', '等等……工作——'],
    ['plain "English" text, (kept)', 'plain "English" text, (kept)'],
    ['10:30开会', '10:30开会'],
    ['零\u200B宽', '零宽'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('maps every unit to the place it came from', () => {
    const text = '  督査 ,１２';
    const { text: normalised, offsets } = normalizeForMatching(text);
    expect(normalised).toBe('督查，12');
    expect(offsets).toEqual([2, 3, 5, 6, 7, 8]);
  });

  const officialText = fc
    .array(fc.constantFrom(...Array.from('查査中文A1 ,.;:"()（）“”，。。！!?%○〇二「」\u3000\n𠮷⼀《》')), {
      maxLength: 40,
    })
    .map((characters) => characters.join(''));

  it('is idempotent', () => {
    fc.assert(
      fc.property(officialText, (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('gives one rising offset a unit and one for the end', () => {
    fc.assert(
      fc.property(fc.oneof(officialText, fc.string({ unit: 'binary' })), (text) => {
        const { text: normalised, offsets } = normalizeForMatching(text);
        expect(offsets).toHaveLength(normalised.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect(offsets.every((offset, index) => index === 0 || offset >= (offsets[index - 1] ?? 0))).toBe(
          true,
        );
      }),
    );
  });
});
