import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { neutralise, restore } from '../../../src/formats/csv/formula-cells.js';
import { anyText } from '../sample-edition.js';

describe('cells of CSV', () => {
  it.each([
    '=1+1',
    ' =1',
    '+86 750',
    '-1',
    '@SUM(A1)',
    '＝1',
    '\t=1',
    'January 18, 2024',
    '18 Jan. 2024',
    'May 1st',
    '2024年1月18日',
    '97.9%',
    '0012',
    '439083e389560511',
    '3/4',
    '12:30 PM',
    'true',
    '1234567890123456',
  ])('guards %j', (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
  });

  it.each(['1', '136', 'On May 1, 136 cases were handled.', "'quoted'", '97.9 percent', '第一条', ''])(
    'leaves %j',
    (text) => {
      expect(neutralise(text)).toBe(text);
    },
  );

  it('gives any text back', () => {
    const texts = fc
      .tuple(fc.constantFrom('', "'", "''", "'=", "'1."), anyText())
      .map((parts) => parts.join(''));
    fc.assert(fc.property(texts, (text) => expect(restore(neutralise(text))).toBe(text)));
  });
});
