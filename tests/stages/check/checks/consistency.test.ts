/** @module Tests of src/stages/check/checks/consistency.ts and first-mention.ts, which know of the other units. */
import { describe, expect, it } from '@jest/globals';
import type { TranslationUnit } from '../../../../src/model/index.js';
import { checkUnit, contextOf } from '../../../../src/stages/check/index.js';
import { term, unit } from '../unit.js';

const found = (
  check: 'consistency' | 'first-mention' | 'doubled-unit',
  units: readonly TranslationUnit[],
) => {
  const context = contextOf(units);
  return units.map((each) => checkUnit(each, context, new Set([check])).map(({ message }) => message.key));
};

const pair = (id: string, source: string, target: string, changes: Partial<TranslationUnit> = {}) =>
  unit(source, target, { id, blockId: id, ...changes });

describe('consistency', () => {
  it('finds the later of two Englishes, and shows the first', () => {
    const units = [
      pair('a', '推进依法行政工作', 'Advancing law-based administration'),
      pair('b', '推进 依法行政工作', 'Promoting administration by law'),
      pair('c', '推进依法行政工作', 'Advancing law-based administration'),
    ];
    expect(found('consistency', units)).toEqual([[], ['consistency'], []]);
    const [issue] = checkUnit(units[1] as TranslationUnit, contextOf(units), new Set(['consistency']));
    expect(issue).toMatchObject({ expected: 'Advancing law-based administration' });
    expect(issue?.message.values['first']).toBe('a');
  });

  it.each([
    ['a short cell', '合计', 'Total', 'Sum'],
    [
      'a full stop more',
      '推进依法行政工作',
      'Advancing law-based administration',
      'Advancing law-based administration.',
    ],
    ['another case', '推进依法行政工作', 'Advancing law-based work', 'ADVANCING law-based work'],
    ['English that is not there', '推进依法行政工作', 'Advancing law-based administration', ''],
  ])('passes over %s', (_, source, one, other) => {
    expect(found('consistency', [pair('a', source, one), pair('b', source, other)])).toEqual([[], []]);
  });
});

describe('doubled-unit', () => {
  const target = 'The town government held meetings on the work.';

  it('names both of two units with one English', () => {
    const units = [pair('a', '镇政府召开会议。', target), pair('b', '镇政府开展检查。', target)];
    expect(found('doubled-unit', units)).toEqual([['doubled-unit'], ['doubled-unit']]);
  });

  it('takes no longer for a text that stands ten thousand times', () => {
    const units = Array.from({ length: 10_000 }, (_, index) => pair(`u${index}`, '镇政府召开会议。', target));
    const begin = performance.now();
    expect(found('doubled-unit', units).flat()).toEqual([]);
    // Compared each with each, it takes minutes.
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});

describe('first-mention', () => {
  const congress = (short: string) => [term('全国人民代表大会', ["National People's Congress"], { short })];

  it('finds the short form where the term comes first, not later', () => {
    const units = [
      pair('a', '全国人民代表大会召开。', 'The NPC met.', { terms: congress('NPC') }),
      pair('b', '全国人民代表大会闭幕。', 'The NPC closed.', { terms: congress('NPC') }),
    ];
    expect(found('first-mention', units)).toEqual([['first-mention'], []]);
  });

  it('is silent where the full form comes first', () => {
    const units = [
      pair('a', '全国人民代表大会召开。', "The National People's Congress (NPC) met.", {
        terms: congress('NPC'),
      }),
      pair('b', '全国人民代表大会闭幕。', 'The NPC closed.', { terms: congress('NPC') }),
    ];
    expect(found('first-mention', units)).toEqual([[], []]);
  });
});
