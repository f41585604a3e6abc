/** @module Which part of a report a block belongs to decides tense: done, problems, plans, rules. */
import { describe, expect, it } from '@jest/globals';
import type { SectionMood } from '../../../src/engines/engine.js';
import type { BlockKind } from '../../../src/model/index.js';
import { documentMood, reportYear, sectionMoods } from '../../../src/stages/translate/index.js';

type Line = readonly [kind: BlockKind, level: number, text: string, mood: SectionMood];

/** The mood of each line beside what it should be. */
function moodsOf(title: string, lines: readonly Line[]): { found: SectionMood[]; expected: SectionMood[] } {
  const blocks = lines.map(([kind, level, text]) => ({ kind, level, text }));
  return { found: sectionMoods(blocks, title), expected: lines.map((line) => line[3]) };
}

describe('sectionMoods', () => {
  it('follows the headings of an annual report', () => {
    const { found, expected } = moodsOf('青溪镇2023年法治政府建设年度报告', [
      ['heading', 1, '主要工作情况', 'done'],
      ['heading', 2, '加强组织领导', 'done'],
      ['paragraph', 0, '召开会议12次。', 'done'],
      ['heading', 1, '存在的问题', 'problems'],
      ['paragraph', 0, '执法力量薄弱。', 'problems'],
      ['heading', 1, '下一步工作安排', 'plans'],
      ['heading', 2, '强化学习', 'plans'],
      ['paragraph', 0, '持续加强学习。', 'plans'],
    ]);
    expect(found).toEqual(expected);
  });

  it('leaves the section of problems at the next heading of its level', () => {
    const { found, expected } = moodsOf('2023年工作报告', [
      ['heading', 1, '存在问题', 'problems'],
      ['heading', 1, '其他事项', 'done'],
      ['paragraph', 0, '无。', 'done'],
    ]);
    expect(found).toEqual(expected);
  });

  it('decides nothing by a heading that announces two things', () => {
    const { found, expected } = moodsOf('2023年工作报告', [['heading', 1, '工作情况和下一步计划', 'done']]);
    expect(found).toEqual(expected);
  });

  it('lets a paragraph speak for itself alone', () => {
    const { found, expected } = moodsOf('2023年工作报告', [
      ['heading', 1, '主要工作情况', 'done'],
      ['paragraph', 0, '2024年，镇政府继续深化改革。', 'plans'],
      ['paragraph', 0, '召开会议12次。', 'done'],
      ['paragraph', 0, '工作中仍存在一些不足。', 'problems'],
      ['paragraph', 0, '下一步，我们要加强学习。', 'plans'],
      ['paragraph', 0, '调解纠纷3宗。', 'done'],
    ]);
    expect(found).toEqual(expected);
  });

  it('binds in rules', () => {
    const { found, expected } = moodsOf('青溪镇集贸市场管理办法', [
      ['heading', 1, '总则', 'rules'],
      ['paragraph', 0, '经营者应当亮证经营。', 'rules'],
    ]);
    expect(found).toEqual(expected);
  });
});

describe('documentMood', () => {
  it.each([
    ['关于开展检查的通知', 'rules'],
    ['生活垃圾管理条例', 'rules'],
    ['实施细则（试行）', 'rules'],
    ['关于条例实施情况的报告', 'done'],
    ['2023年工作总结', 'done'],
    ['', 'done'],
  ])('of %j is %s', (title, mood) => {
    expect(documentMood(title)).toBe(mood);
  });
});

describe('reportYear', () => {
  it.each([
    ['2021年法治政府建设年度报告', 2021],
    ['青溪镇2019年度工作总结', 2019],
    ['关于1998年抗洪的纪念', undefined],
    ['政府工作报告', undefined],
  ])('of %j is %j', (title, year) => {
    expect(reportYear(title)).toBe(year);
  });
});
