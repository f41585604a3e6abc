import { describe } from '@jest/globals';
import { numberFormat } from '../../../../src/stages/check/checks/number-format.js';
import { itFinds, itPasses } from '../tables.js';

describe('number-format', () => {
  itFinds(numberFormat, [
    ['12345人', '12,34 people', 'figure-groups'],
    ['12345人', '1,2345 people', 'figure-groups'],
    ['5%', '5 %', 'percent-space'],
    ['12.5%', 'by 12.5  %', 'percent-space'],
    ['１２个', '１２ people', 'digits-full-width'],
    ['２０２１年', 'in ２０２１', 'digits-full-width'],
  ]);

  itPasses(numberFormat, [
    ['12345人', '12,345 people'],
    ['1234567.8元', '1,234,567.8 yuan'],
    ['5%', '5% and 6%'],
    ['2019、2020年', 'in 2019, 2020 and 2021'],
    ['12345热线', 'the 12345 hotline'],
    ['1,2,3', 'items 1, 2, 3'],
    ['0.5', '0.5 percent'],
  ]);
});
