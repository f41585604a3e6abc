import { describe, expect, it } from '@jest/globals';
import { hanLeft } from '../../../../src/stages/check/checks/han-left.js';
import { keys, unit } from '../unit.js';

describe('han-left', () => {
  it.each([
    ['加强监督。', 'We strengthened 监督.', 'han-left'],
    ['张三任组长。', '张三 leads the group.', 'han-left'],
    ['督査。', 'The 督査 found nothing.', 'han-left'],
  ])('fires: %s -> %s', (source, target, key) => {
    expect(keys(hanLeft, unit(source, target))).toEqual([key]);
  });

  it.each([
    ['加强监督。', 'We strengthened oversight.'],
    ['“放管服”改革', 'The “streamline, delegate, serve” reform — café'],
    ['阿尔法粒子', 'α particles at 5 °C'],
  ])('stays silent: %s -> %s', (source, target) => {
    expect(keys(hanLeft, unit(source, target))).toEqual([]);
  });
});
