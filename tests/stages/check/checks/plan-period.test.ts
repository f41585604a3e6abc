import { describe } from '@jest/globals';
import { planPeriods } from '../../../../src/stages/check/checks/plan-period.js';
import { itFinds, itPasses } from '../tables.js';

describe('plan-period', () => {
  itFinds(planPeriods, [
    ['“十四五”规划', 'the 13th Five-Year Plan', 'plan-period'],
    ['“十三五”时期', 'the 14th Five-Year Plan period', 'plan-period'],
    ['第十二个五年规划', 'the Eleventh Five-Year Plan', 'plan-period'],
    ['“十四五”时期', 'the 14th Five-Year Plan period (2020-2025)', 'plan-period'],
    ['“十一五”规划', 'the 11th Five-Year Plan (2011–2015)', 'plan-period'],
    ['十四五规划', 'the 15th Five-Year Plan', 'plan-period'],
  ]);

  itPasses(planPeriods, [
    ['“十四五”规划', 'the 14th Five-Year Plan'],
    ['“十四五”时期', 'the 14th Five-Year Plan period (2021-2025)'],
    ['第十二个五年规划', 'the Twelfth Five-Year Plan'],
    [
      '“十三五”规划和“十四五”规划',
      'the 13th and 14th Five-Year Plans: the 13th Five-Year Plan was fulfilled',
    ],
    ['五年规划', 'the new Five-Year Plan'],
    ['“十四五”开局', 'a good start in 2021'],
  ]);
});
