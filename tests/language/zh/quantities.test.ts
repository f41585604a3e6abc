/** @module Tests of src/language/zh/quantities.ts */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findQuantities } from '../../../src/language/zh/index.js';

const summary = (text: string): string =>
  findQuantities(text)
    .map(
      ({ kind, value, approximate, unit }) =>
        `${kind}:${Number(value.toPrecision(9))}${approximate ? '~' : ''}${unit === undefined ? '' : ` ${unit}`}`,
    )
    .join(', ');

describe('findQuantities', () => {
  it.each([
    ['承接829项事项', 'number:829 项'],
    ['1.3万人次', 'number:13000 人次'],
    ['投入256.8万元', 'number:2568000 元'],
    ['３亿5千万', 'number:350000000'],
    ['1.2万亿元', 'number:1200000000000 元'],
    ['三百二十五件', 'number:325 件'],
    ['两千三百余件', 'number:2300~ 件'],
    ['3000多名', 'number:3000~ 名'],
    ['10多万人', 'number:100000~ 人'],
    ['十余次', 'number:10~ 次'],
    ['近百场、上千人', 'number:100~ 场, number:1000~ 人'],
    ['约50家，30人以上，1000亿元左右', 'number:50~ 家, number:30~ 人, number:100000000000~ 元'],
    ['近三年、近3年', 'number:3 年, number:3 年'],
    ['50万千瓦和5千米', 'number:500000 千瓦, number:5 千米'],
    ['三大攻坚战', 'number:3 大'],
    ['每季度一次，共4次', 'number:1 次, number:4 次'],
  ])('numbers: %s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  it.each([
    ['完成率100%', 'percent:100'],
    ['下降１２．５％', 'percent:12.5'],
    ['百分之三十', 'percent:30'],
    ['百分之百、百分百', 'percent:100, percent:100'],
    ['九成以上', 'percent:90~'],
    ['提高3.5个百分点', 'percentagePoint:3.5'],
    ['提高两个百分点', 'percentagePoint:2'],
    ['三分之一', 'fraction:0.333333333'],
    ['万分之三', 'fraction:0.0003'],
    ['一半以上', 'fraction:0.5~'],
    ['半年内', 'fraction:0.5 年'],
    ['是去年的3.2倍', 'multiple:3.2'],
    ['翻一番，翻两番，翻番', 'multiple:2, multiple:4, multiple:2'],
    ['产值翻番', 'multiple:2'],
    ['比例过半', 'fraction:0.5~'],
  ])('parts and multiples: %s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  it.each([
    ['第十九次', 'ordinal:19 次'],
    ['第3期', 'ordinal:3 期'],
    ['一季度', 'ordinal:1 季度'],
    ['十九届二中、三中、四中全会', 'number:19 届, number:2 中全会, number:3 中全会, number:4 中全会'],
    ['党的二十大', 'number:20 大'],
    ['第十五个五年规划', 'ordinal:15 个, number:5 年'],
  ])('ordinals: %s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  it.each([
    ['2021年', 'year:2021'],
    ['2021-2025年', 'year:2021, year:2025'],
    ['（2021—2025年）', 'year:2021, year:2025'],
    ['11月2日,宅梧镇', 'date:1102'],
    ['2021年11月2日', 'date:20211102'],
    ['1月至3月', 'date:100, date:300'],
    ['11月2日至5日', 'date:1102, date:1105'],
    ['开展工作,2021年', 'year:2021'],
    ['〔2021〕12号', 'year:2021, number:12 号'],
  ])('dates: %s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  it.each([
    ['5，829项', 'number:5, number:829 项'],
    ['共1,234件', 'number:1234 件'],
    ['12,2021年', 'number:12, year:2021'],
    ['增长5,提高3', 'number:5, number:3'],
  ])('commas: %s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  it.each(
    (
      '“八五”普法 七一 一是 一方面 统一 一律 唯一 一些 一批 一定 一起 进一步 万一 千方百计 百姓 十分 四季 落实“两个维护” "三项制度" 一系列 ' +
      '一次性 每一个 新一轮 一年来 第一时间 十四五 两三个 几十 数百 三农 五位一体 PM2.5 5G COVID-19 上半年 半导体 百年 一村一策 一体化 同一 零部件'
    ).split(' '),
  )('%s holds no quantity', (text) => {
    expect(summary(text)).toBe('');
  });

  it('counts figures inside quotes', () => {
    expect(summary('“12345”热线')).toBe('number:12345');
  });

  it('tells the worth of the last digit', () => {
    const steps = (text: string): number[] => findQuantities(text).map(({ precision }) => precision);
    expect(steps('829项，256.8万元，3.5%，3亿5千万，三百件')).toEqual([1, 1000, 0.1, 10_000_000, 100]);
  });

  it('takes in 第, 余 and 万 but not the measure word', () => {
    expect(findQuantities('第3期共1.3万余人').map(({ raw }) => raw)).toEqual(['第3', '1.3万余']);
  });

  it('gives ordered, non-overlapping spans of the text itself', () => {
    const text = fc
      .array(fc.constantFrom(...Array.from('0123,.，%一二十百千万亿余多个年月日第分之点半倍“”工作- ')), {
        maxLength: 40,
      })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, (line) => {
        let reached = 0;
        for (const { start, end, raw, value } of findQuantities(line)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(line.slice(start, end)).toBe(raw);
          expect(Number.isFinite(value)).toBe(true);
          reached = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every figure before a measure word, exactly', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), fc.constantFrom('项', '件', '人次'), (value, unit) => {
        expect(findQuantities(`办理${value}${unit}`)).toMatchObject([{ value, unit, kind: 'number' }]);
      }),
    );
  });
});

describe('long texts', () => {
  it.each(['1', '1,', '十', '1亿', '一', ' ', '1 ', '第', '一百分之'])(
    '%j repeated is searched in linear time',
    (piece) => {
      const text = piece.repeat(Math.ceil(60_000 / piece.length));
      const begin = performance.now();
      findQuantities(text);
      // A quadratic search of 60,000 characters takes minutes.
      expect(performance.now() - begin).toBeLessThan(3000);
    },
  );
});
