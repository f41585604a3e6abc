/** @module A model writes headings as sentences; the edition does not. */
import { describe, expect, it } from '@jest/globals';
import type { BlockKind } from '../../../src/model/index.js';
import type { EditionStyle } from '../../../src/engines/edition-style.js';
import { shapeTarget } from '../../../src/engines/opus-mt/shape-target.js';

type Case = readonly [BlockKind, string, string, string, Partial<EditionStyle>?];

const CASES: readonly Case[] = [
  ['title', '年度报告', 'Annual report of the town.', 'Annual Report of the Town'],
  ['signature', '青溪镇人民政府', "People's government of Qingxi.", "People's Government of Qingxi"],
  ['heading', '主要工作', 'Main work.', 'Main work'],
  ['heading', '主要工作', 'Main work.', 'Main Work', { headings: 'title' }],
  ['heading', '一是加强学习。', 'First, learn.', 'First, learn.'],
  ['heading', '其他……', 'Other...', 'Other...'],
  ['tableCell', '合计', 'Total.', 'Total'],
  ['date', '2024年1月16日', '16 January 2024.', '16 January 2024'],
  ['paragraph', '召开会议', 'A meeting was held.', 'A meeting was held.'],
  ['caption', '图为培训现场', 'The training.', 'The training.'],
];

describe('shapeTarget', () => {
  it.each(CASES.map((each) => [each] as const))('%j', ([kind, source, target, expected, style]) => {
    expect(shapeTarget(target, source, kind, style)).toBe(expected);
  });
});
