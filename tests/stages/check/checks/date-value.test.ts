import { describe, expect, it } from '@jest/globals';
import { dateValue } from '../../../../src/stages/check/checks/date-value.js';
import { keys, unit } from '../unit.js';

describe('date-value', () => {
  it.each([
    ['2021年11月2日召开会议。', 'A meeting was held on November 3, 2021.', 'date-changed'],
    ['2021年，我镇工作有序。', 'In 2012 the work of the town was in order.', 'date-changed'],
    ['召开会议。', 'A meeting was held in 2021.', 'date-added'],
    ['5月召开会议。', 'A meeting was held in June.', 'date-changed'],
  ])('fires: %s -> %s', (source, target, key) => {
    expect(keys(dateValue, unit(source, target))).toEqual([key]);
  });

  it.each([
    ['2021年11月2日召开会议。', 'On November 2, 2021 a meeting was held.'],
    ['11月2日召开会议。', 'On November 2, 2021 a meeting was held.'],
    ['2021年1月至3月', 'from January to March 2021'],
    ['去年开展检查。', 'Checks were carried out in 2020.'],
    ['2021年，我镇工作有序。', 'The work of the town was in order this year.'],
    ['召开会议。', 'A meeting may be held.'],
  ])('stays silent: %s -> %s', (source, target) => {
    expect(keys(dateValue, unit(source, target))).toEqual([]);
  });
});
