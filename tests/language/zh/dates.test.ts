/** @module Tests of src/language/zh/dates.ts */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarDate } from '../../../src/language/calendar-date.js';
import { findDates, planPeriod } from '../../../src/language/zh/index.js';

const write = ({ year, month, day }: CalendarDate): string =>
  [year ?? '_', month ?? '_', day ?? '_'].join('.');
const summary = (text: string): string =>
  findDates(text)
    .map(({ date, until }) => write(date) + (until === undefined ? '' : `>${write(until)}`))
    .join(' ');

describe('findDates', () => {
  it.each([
    ['2021年11月2日', '2021.11.2'],
    ['11月2日,宅梧镇', '_.11.2'],
    ['2021年度', '2021._._'],
    ['二〇二一年十一月二日', '2021.11.2'],
    ['２０２１年１２月', '2021.12._'],
    ['(2021-2025年)', '2021._._>2025._._'],
    ['（2021—2025年）', '2021._._>2025._._'],
    ['2021年至2025年', '2021._._>2025._._'],
    ['(2021-2025)', '2021._._>2025._._'],
    ['1月至3月', '_.1._>_.3._'],
    ['2021年1-10月', '2021.1._>2021.10._'],
    ['11月2日至5日', '_.11.2>_.11.5'],
    ['11月2-5日', '_.11.2>_.11.5'],
    ['2020年12月30日至2021年1月3日', '2020.12.30>2021.1.3'],
    ['5月1日至6月3日', '_.5.1>_.6.3'],
    ['2021-11-02', '2021.11.2'],
    ['2021.11.02', '2021.11.2'],
    ['国办发〔2021〕12号', '2021._._'],
    ['三月份', '_.3._'],
    ['2021 年 11 月 2 日', '2021.11.2'],
    ['完成,2021年', '2021._._'],
    ['近3年，历时1个月，13月，第12号', ''],
    ['增长5，2021年，2月30日', '2021._._'],
    ['829项', ''],
    ['12021年', ''],
  ])('%s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  it('says where a range turns', () => {
    const [found] = findDates('在2021年1月至3月');
    expect(found).toMatchObject({ start: 1, end: 11, untilStart: 9, raw: '2021年1月至3月' });
  });

  it('gives spans of the text itself', () => {
    const text = fc
      .array(fc.constantFrom(...Array.from('20213年月日至-.十一（）〔〕。号')), { maxLength: 24 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, (line) => {
        let reached = 0;
        for (const { start, end, raw, untilStart } of findDates(line)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(line.slice(start, end)).toBe(raw);
          if (untilStart !== undefined) expect(untilStart > start && untilStart < end).toBe(true);
          reached = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds every full date in figures', () => {
    const date = fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(date, (expected) => {
        const text = `于${expected.year}年${expected.month}月${expected.day}日印发`;
        expect(findDates(text).map((found) => found.date)).toEqual([expected]);
      }),
    );
  });
});

describe('planPeriod', () => {
  it.each([
    [1, 1953, 1957],
    [2, 1958, 1962],
    [3, 1966, 1970],
    [8, 1991, 1995],
    [13, 2016, 2020],
    [14, 2021, 2025],
    [15, 2026, 2030],
  ])('plan %d runs from %d to %d', (ordinal, from, to) => {
    expect(planPeriod(ordinal)).toEqual({ from, to });
  });

  it('knows no plan 0 or 1.5', () => {
    expect([planPeriod(0), planPeriod(1.5)]).toEqual([undefined, undefined]);
  });
});
