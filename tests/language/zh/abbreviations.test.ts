/** @module Definitions of abbreviations in running text. */
import { describe, expect, it } from '@jest/globals';
import { definedIn, findAbbreviations } from '../../../src/language/zh/index.js';

describe('findAbbreviations', () => {
  it.each([
    ['落实《湿地保护规划》（以下简称《规划》）要求', '《规划》', '规划', '落实《湿地保护规划'],
    ['临湖生态示范区（以下简称“示范区”）建成', '“示范区”', '示范区', '临湖生态示范区'],
    ['县水务局（简称水务局）负责', '水务局', '水务局', '县水务局'],
    ['两个部门（以下统称主管部门）', '主管部门', '主管部门', '两个部门'],
  ])('reads %s', (text, written, name, before) => {
    expect(findAbbreviations(text)).toEqual([{ written, name, before }]);
  });

  it.each(['我们使用简称。', '（以下简称“甲方”“乙方”）', '（简称：）', '《规划》（2021-2025年）', ''])(
    'finds nothing in %j',
    (text) => {
      expect(findAbbreviations(text)).toEqual([]);
    },
  );

  it('finds several, in order', () => {
    const text = '《甲类办法》（以下简称《办法》）和《乙类细则》（以下简称《细则》）';
    expect(findAbbreviations(text).map(({ name }) => name)).toEqual(['办法', '细则']);
  });
});

describe('definedIn', () => {
  it.each([
    ['以下简称“示范区”', '示范区'],
    ['以下简称《规划》', '《规划》'],
    ['简称水务局', '水务局'],
    ['2021-2025年', undefined],
    ['以下简称', undefined],
  ])('reads the bracket %s', (inside, defined) => {
    expect(definedIn(inside)).toBe(defined);
  });
});
