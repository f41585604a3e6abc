import { describe } from '@jest/globals';
import { currency } from '../../../../src/stages/check/checks/currency.js';
import { itFinds, itPasses } from '../tables.js';

describe('currency', () => {
  itFinds(currency, [
    ['投入5万元。', 'Investment was 50,000 dollars.', 'currency'],
    ['进口3亿美元。', 'Imports were 300 million yuan.', 'currency'],
    ['出口2亿欧元。', 'Exports were $200 million.', 'currency'],
    ['补助200元。', 'A subsidy of $200 was paid.', 'currency'],
    ['补助标准为300元/人。', 'The subsidy is 300 Hong Kong dollars a person.', 'currency'],
    ['贷款100亿日元。', 'A loan of 10 billion yuan.', 'currency'],
  ]);

  itPasses(currency, [
    ['投入5万元。', 'Investment was 50,000 yuan.'],
    ['进口3亿美元。', 'Imports were $300 million.'],
    ['出口2亿港元。', 'Exports were 200 million Hong Kong dollars.'],
    ['投入5万元，约合7000美元。', 'Investment was 50,000 yuan, or about US$7,000.'],
    ['投入5万元。', '50,000 was invested.'],
    ['元宵节', 'the Lantern Festival costs dollars'],
    ['多元化', 'diversification by $ signs'],
  ]);
});
