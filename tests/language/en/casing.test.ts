/** @module Tests of src/language/en/casing.ts and dates.ts */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capitalizeFirst, formatDate, titleCase } from '../../../src/language/en/index.js';

describe('titleCase', () => {
  it.each([
    [
      'outline for building a law-based government (2021-2025)',
      'Outline for Building a Law-Based Government (2021-2025)',
    ],
    ["regulations on the work of the people's congress", "Regulations on the Work of the People's Congress"],
    ['an up-to-date list', 'An Up-to-Date List'],
    ['what it stands for', 'What It Stands For'],
    ['prevention of COVID-19 and eGov services', 'Prevention of COVID-19 and eGov Services'],
    ['notice: the first of its kind', 'Notice: The First of Its Kind'],
    ["the town of Lu'an", "The Town of Lu'an"],
    ['the 19th national congress', 'The 19th National Congress'],
    ['measures (for trial implementation)', 'Measures (For Trial Implementation)'],
    ['"the three rural issues" plan', '"The Three Rural Issues" Plan'],
    ['Law Of The Land', 'Law of the Land'],
    ['CPC AND NPC', 'CPC AND NPC'],
  ])('%s', (text, expected) => {
    expect(titleCase(text)).toBe(expected);
  });

  it('is idempotent and changes nothing but case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z :()-]{0,40}$/), (text) => {
        const once = titleCase(text);
        expect(titleCase(once)).toBe(once);
        expect(once.toLowerCase()).toBe(text.toLowerCase());
      }),
    );
  });
});

describe('capitalizeFirst', () => {
  it.each([
    ['the town', 'The town'],
    ['“law-based” work', '“Law-based” work'],
    ['', ''],
    ['e-commerce grew', 'E-commerce grew'],
    ['iPhone sales', 'iPhone sales'],
    ['11 meetings were held', '11 meetings were held'],
    ['éclair', 'Éclair'],
  ])('%s', (text, expected) => {
    expect(capitalizeFirst(text)).toBe(expected);
  });
});

describe('formatDate', () => {
  it('writes what is known', () => {
    expect(formatDate({ year: 2021, month: 11, day: 2 })).toBe('November 2, 2021');
    expect(formatDate({ month: 11, day: 2 })).toBe('November 2');
    expect(formatDate({ year: 2021, month: 11 })).toBe('November 2021');
    expect(formatDate({ year: 2021 })).toBe('2021');
    expect(formatDate({ month: 5 })).toBe('May');
    expect(formatDate({})).toBe('');
  });
});
