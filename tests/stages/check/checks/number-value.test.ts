import { describe, expect, it } from '@jest/globals';
import { numberValue } from '../../../../src/stages/check/checks/number-value.js';
import { keys, term, unit } from '../unit.js';

describe('number-value beside terms', () => {
  it('lets a number outside a term answer for one inside, and the other way round', () => {
    const terms = [term('“十三五”规划', ['13th Five-Year Plan'], { start: 20, end: 27 })];
    const source = '根据第十三个五年规划的建议，编制了纲要。';
    expect(
      keys(numberValue, unit(source, 'Under the 13th Five-Year Plan, an outline was drawn up.', { terms })),
    ).toEqual([]);
  });

  it('leaves numbers inside a term to the term', () => {
    const terms = [term('12345热线', ['government service hotline'])];
    expect(keys(numberValue, unit('12345热线', 'the government service hotline', { terms }))).toEqual([]);
    expect(keys(numberValue, unit('12345热线', 'the government service hotline'))).toEqual([
      'number-missing',
    ]);
  });

  it.each([
    ['造林150万亩。', '100,000 hectares were afforested.'],
    ['20国集团峰会', 'the G20 summit'],
    ['打造万亿级产业集群', 'build a 1-trillion-yuan industrial cluster'],
    ['千亿级企业3家', 'three 100-billion-yuan enterprises'],
    ['每百户拥有汽车21.5辆', '21.5 cars per 100 households'],
    ['（二）加强监督', '2. Strengthening oversight'],
    ['一要抓、二要管', '1) act; 2) manage'],
    ['党的十八大', 'the 18th Party Congress'],
  ])('knows measures, names, items and numerals inside words: %s -> %s', (source, target) => {
    expect(keys(numberValue, unit(source, target))).toEqual([]);
  });
});

describe('number-value', () => {
  it.each([
    ['受理案件13件。', '31 cases were accepted.', 'number-changed'],
    ['投入256.8万元。', '256.8 million yuan was invested.', 'number-changed'],
    ['贷款90亿元。', 'Loans of 90 billion yuan were made.', 'number-changed'],
    ['增长3个百分点。', 'It grew by 3 percent.', 'number-changed'],
    ['培训829人次。', 'Training was provided.', 'number-missing'],
    ['开展培训。', 'Training was provided 12 times.', 'number-added'],
    ['完成率达98.5%。', 'The completion rate reached 95.8%.', 'number-changed'],
  ])('fires: %s -> %s', (source, target, key) => {
    expect(keys(numberValue, unit(source, target))).toEqual([key]);
  });

  it.each([
    ['受理案件13件。', 'Thirteen cases were accepted.'],
    ['投入256.8万元。', '2.568 million yuan was invested.'],
    ['贷款90亿元。', 'Loans of 9 billion yuan were made.'],
    ['增长3个百分点。', 'It grew by 3 percentage points.'],
    ['覆盖1.3万余人。', 'More than 13,000 people were covered.'],
    ['一个中心、两个基本点。', 'One central task and two basic points.'],
    ['坚持两手抓。', 'We gave equal weight to both.'],
    ['耗时半年。', 'It took six months.'],
    ['比重达六成以上。', 'The share is over 60 percent.'],
    ['第三次会议', 'the third meeting'],
    ['5月培训120人。', 'In May 2021, 120 people were trained.'],
    ['进一步统一思想。', 'We further built a consensus.'],
    ['共2.1万亿元', 'a total of 2.1 trillion yuan'],
  ])('stays silent: %s -> %s', (source, target) => {
    expect(keys(numberValue, unit(source, target))).toEqual([]);
  });
});
