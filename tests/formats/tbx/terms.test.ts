/** @module Terms survive TBX, CSV and XLSX; older TBX is read. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatTermsCsv, readTermsCsv } from '../../../src/formats/csv/index.js';
import { termsOf, type ExchangeTerm } from '../../../src/formats/interchange/exchange-term.js';
import { formatTbx, readTbx } from '../../../src/formats/tbx/index.js';
import { formatTermsXlsx, readTermsXlsx } from '../../../src/formats/xlsx/index.js';
import { bytesOf } from '../interchange/exchange-formats.js';
import { anyText, sampleEdition } from '../sample-edition.js';

const FORMATS = {
  tbx: (terms: readonly ExchangeTerm[]) => readTbx(bytesOf(formatTbx(terms, 'Terms')), 'terms.tbx'),
  csv: (terms: readonly ExchangeTerm[]) => readTermsCsv(bytesOf(formatTermsCsv(terms)), 'terms.csv'),
  xlsx: (terms: readonly ExchangeTerm[]) => readTermsXlsx(formatTermsXlsx(terms), 'terms.xlsx'),
} as const;

const names = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** Texts of terms have no white space at their ends. */
const text = anyText().map((value) => `x${value.trim()}x`);

const anyTerm: fc.Arbitrary<ExchangeTerm> = fc
  .record({
    zh: text,
    en: text,
    admitted: fc.array(text, { maxLength: 2 }),
    forbidden: fc.array(text, { maxLength: 2 }),
    domain: text,
    authority: text,
    note: text,
  })
  .map((term) => ({ id: `${term.domain}/${term.zh}`, ...term }));

describe.each(names)('%s', (name) => {
  it('keeps any term', () => {
    fc.assert(
      fc.property(fc.array(anyTerm, { minLength: 1, maxLength: 2 }), (terms) => {
        expect(FORMATS[name](terms)).toEqual(terms);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the terms of the sample', async () => {
    const terms = termsOf(await sampleEdition());
    expect(terms.length).toBeGreaterThan(10);
    expect(FORMATS[name](terms)).toEqual(terms);
  });
});

it('keeps what only TBX has a place for: spellings of the Chinese, the short form, the part of speech', () => {
  const held = fc.record({
    variants: fc.array(text, { minLength: 1, maxLength: 2 }),
    short: text,
    partOfSpeech: fc.constantFrom('noun', 'proper', 'verb', 'adjective', 'adverb'),
  });
  fc.assert(
    fc.property(anyTerm, held, (term, more) => {
      expect(FORMATS.tbx([{ ...term, ...more }])).toEqual([{ ...term, ...more }]);
    }),
    { numRuns: 40 },
  );
});

it('reads TBX of 2008', () => {
  const martif = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
    <martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="c1">
    <descrip type="subjectField">law</descrip>
    <langSet xml:lang="zh-CN"><tig><term>行政处罚</term></tig></langSet>
    <langSet xml:lang="en"><ntig><termGrp><term>administrative penalty</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
      <tig><term>administrative punishment</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
    </langSet></termEntry></body></text></martif>`;
  expect(readTbx(bytesOf(martif), 'old.tbx')).toEqual([
    {
      id: 'law/行政处罚',
      zh: '行政处罚',
      en: 'administrative penalty',
      admitted: [],
      forbidden: ['administrative punishment'],
      domain: 'law',
      authority: '',
      note: '',
    },
  ]);
});
