import { describe, expect, it } from '@jest/globals';
import { lengthRatio } from '../../../../src/stages/check/checks/length-ratio.js';
import { keys, unit } from '../unit.js';

describe('length-ratio', () => {
  it.each([
    ['我们要认真贯彻落实党中央国务院各项决策部署扎实做好全年工作。', 'Do it.', 'length-short'],
    [
      '我们要认真贯彻落实党中央国务院各项决策部署。',
      'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word.',
      'length-long',
    ],
  ])('fires: %s -> %s', (source, target, key) => {
    expect(keys(lengthRatio, unit(source, target))).toEqual([key]);
  });

  it.each([
    [
      '我们要认真贯彻落实党中央国务院各项决策部署扎实做好全年工作。',
      'We will earnestly implement all the decisions and plans of the Party Central Committee and the State Council and do a solid job throughout the year.',
    ],
    ['强化监督', 'Do'],
    ['我们要认真贯彻落实党中央国务院各项决策部署扎实做好全年工作。', ''],
    [
      '会议时间、地点：2021.',
      'Time and place of the meeting and a great many other things that follow from it, as said',
    ],
  ])('stays silent: %s -> %s', (source, target) => {
    expect(keys(lengthRatio, unit(source, target))).toEqual([]);
  });
});
