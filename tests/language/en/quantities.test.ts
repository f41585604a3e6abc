/** @module Tests of src/language/en/quantities.ts */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findEnglishQuantities, formatDate } from '../../../src/language/en/index.js';

const summary = (text: string): string =>
  findEnglishQuantities(text)
    .map(({ kind, value, approximate }) => `${kind}:${Number(value.toPrecision(9))}${approximate ? '~' : ''}`)
    .join(' ');

describe('findEnglishQuantities', () => {
  it.each([
    ['13,000 people', 'number:13000'],
    ['2.568 million yuan', 'number:2568000'],
    ['1.2 trillion yuan', 'number:1200000000000'],
    ['twenty-nine cases', 'number:29'],
    ['one hundred and five villages', 'number:105'],
    ['two thousand three hundred and four', 'number:2304'],
    ['a hundred households', 'number:100'],
    ['the first meeting and the 19th congress', 'ordinal:1 ordinal:19'],
    ['the twenty-first century', 'ordinal:21'],
    [
      'two thirds of them, two-thirds, half, a quarter',
      'fraction:0.666666667 fraction:0.666666667 fraction:0.5 fraction:0.25',
    ],
    ['doubled, tripled and twice', 'multiple:2 multiple:3 multiple:2'],
    ['3.5 times that of last year', 'multiple:3.5'],
    ['seven times a day', 'number:7'],
    ['on November 2, 2021,', 'date:20211102'],
    ['(2021-2025)', 'year:2021 year:2025'],
    ['100 percent, 99.5%, ten percent', 'percent:100 percent:99.5 percent:10'],
    ['up 3.5 percentage points', 'percentagePoint:3.5'],
    ['more than 300 cases, over 1.3 million, about ten', 'number:300~ number:1300000~ number:10~'],
    ['COVID-19, G20 and 5G', ''],
    ['in the 1990s and by mid-2021', 'year:1990 year:2021'],
    ['in March and November 2021', 'date:300 date:20211100'],
    ['we may march on', ''],
    ['In 2021, 829 items', 'year:2021 number:829'],
    ['12,345', 'number:12345'],
    ['the Eighth Five-Year Plan', 'ordinal:8 number:5'],
    ['8-year-old', 'number:8'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  it('gives the parts and the key of a date', () => {
    expect(findEnglishQuantities('On November 2, 2021, we met.')).toEqual([
      {
        start: 3,
        end: 19,
        raw: 'November 2, 2021',
        value: 20_211_102,
        kind: 'date',
        approximate: false,
        precision: 1,
        date: { year: 2021, month: 11, day: 2 },
      },
    ]);
  });

  it('tells the worth of the last digit', () => {
    expect(findEnglishQuantities('2.568 million and 3.5%').map(({ precision }) => precision)).toEqual([
      1000, 0.1,
    ]);
  });

  it('finds every date that formatDate writes', () => {
    const dates = fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(dates, (date) => {
        expect(findEnglishQuantities(`held on ${formatDate(date)}.`).map((found) => found.date)).toEqual([
          date,
        ]);
      }),
    );
  });

  it('gives ordered, non-overlapping spans of the text itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z ,.%-]{0,60}$/), (text) => {
        let reached = 0;
        for (const { start, end, raw } of findEnglishQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(start, end)).toBe(raw);
          reached = end;
        }
      }),
    );
  });
});

describe('long texts', () => {
  it.each(['1', '1,', 'twenty ', 'one hundred and ', '1 ', 'a '])(
    '%j repeated is searched in linear time',
    (piece) => {
      const text = piece.repeat(Math.ceil(60_000 / piece.length));
      const begin = performance.now();
      findEnglishQuantities(text);
      // A quadratic search of 60,000 characters takes minutes.
      expect(performance.now() - begin).toBeLessThan(3000);
    },
  );
});
