/** @module Term files are edited cell by cell: whatever is not edited stays byte for byte. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addRow,
  documentRows,
  formatTermDocument,
  parseTermDocument,
  removeRow,
  setCells,
  type TermDocument,
} from '../../../src/glossary/edit/term-document.js';
import { readTermRows } from '../../../src/glossary/terms/read-rows.js';

const HEADER = 'zh,en,domain,note';
const parse = (text: string): TermDocument => parseTermDocument('terms/law.csv', text);
const QUIRKY = [
  `\uFEFF${HEADER}`,
  '# renderings of 2024',
  '法治,"rule of law",law,',
  '',
  '依法,"according to ""law""",law,"kept, as it is"',
  '督查,inspection,law,  two spaces ',
  'broken "row,here,law,',
  'too,few',
  '政府,government,law,',
].join('\r\n');

const TRICKY = [
  '',
  'a',
  'a,b',
  'say "so"',
  '"',
  ' edge ',
  '#',
  '# no comment',
  '，',
  "it's",
  '\uFEFF',
  '=1+1',
  'é😀',
];
const cellText = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\r\n\0]/g, '')),
);
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', ',', '"', '\r\n', '\n', '\r', '#', '法', ' ', '\uFEFF'),
      fc.string({ maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('parseTermDocument', () => {
  it('gives any text back', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, marked) => {
        const whole = `${marked ? '\uFEFF' : ''}${HEADER}\n${text}`;
        expect(formatTermDocument(parse(whole))).toBe(whole);
      }),
    );
  });

  it('reads the rows that the term base reads', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = `${HEADER}\n${text}`;
        const { rows } = readTermRows({ file: 'terms/law.csv', text: whole });
        expect(documentRows(parse(whole)).map(({ line, cells }) => ({ line, cells }))).toEqual(
          rows.map(({ line, cells }) => ({ line, cells })),
        );
      }),
    );
  });

  it('refuses a file whose first row names no columns', () => {
    expect(() => parse('法治,rule of law\n')).toThrow(/terms\/law\.csv .*zh, en, domain/);
    expect(() => parse('')).toThrow(expect.objectContaining({ code: 'GLOSSARY_HEADER_WRONG' }));
  });
});

describe('setCells', () => {
  it('changes one cell and no other byte', () => {
    const text = formatTermDocument(setCells(parse(QUIRKY), 9, { en: 'administration' }));
    expect(text).toBe(QUIRKY.replace('政府,government', '政府,administration'));
  });

  it('keeps quotation marks, and adds them where they are needed', () => {
    const kept = setCells(parse(QUIRKY), 3, { en: 'law' });
    expect(formatTermDocument(kept)).toBe(QUIRKY.replace('"rule of law"', '"law"'));
    const added = setCells(parse(QUIRKY), 9, { note: 'one, "two"' });
    expect(formatTermDocument(added)).toBe(`${QUIRKY}"one, ""two"""`);
  });

  it('is read back as written, with the rest as it was', () => {
    fc.assert(
      fc.property(cellText, cellText, (en, note) => {
        const before = parse(QUIRKY);
        const after = parse(formatTermDocument(setCells(before, 5, { en, note })));
        const row = (document: TermDocument, line: number) =>
          documentRows(document).find((each) => each.line === line)?.cells;
        expect(row(after, 5)).toEqual({ ...row(before, 5), en, note });
        expect(after.lines.toSpliced(4, 1)).toEqual(before.lines.toSpliced(4, 1));
      }),
    );
  });

  it.each([1, 2, 4, 7, 8, 10, 0])('refuses line %d, which is no row', (line) => {
    expect(() => setCells(parse(QUIRKY), line, { en: 'x' })).toThrow(
      expect.objectContaining({ code: 'GLOSSARY_LINE_NOT_EDITABLE' }),
    );
  });

  it('refuses a line break in a cell and a column that the file has not', () => {
    expect(() => setCells(parse(QUIRKY), 3, { en: 'two\nlines' })).toThrow(/"en" holds a line break/);
    expect(() => setCells(parse(QUIRKY), 3, { authority: 'house' })).toThrow(/no column: authority/);
  });
});

describe('addRow', () => {
  it('writes after the last row, with the endings of the file', () => {
    const added = formatTermDocument(
      addRow(parse(`${HEADER}\r\n法治,law,law,\r\n\r\n# end\r\n`), { zh: '#1', en: 'a,b' }),
    );
    expect(added).toBe(`${HEADER}\r\n法治,law,law,\r\n"#1","a,b",,\r\n\r\n# end\r\n`);
  });

  it('leaves the end of a file without a line break without one', () => {
    expect(formatTermDocument(addRow(parse(QUIRKY), { zh: '新', en: 'new', domain: 'law' }))).toBe(
      `${QUIRKY}\r\n新,new,law,`,
    );
    expect(formatTermDocument(addRow(parse(HEADER), { zh: '新', en: 'new' }))).toBe(`${HEADER}\n新,new,,`);
  });

  it('is read back as written', () => {
    fc.assert(
      fc.property(cellText, cellText, (en, note) => {
        const after = parse(formatTermDocument(addRow(parse(QUIRKY), { zh: '新', en, note, domain: 'law' })));
        expect(documentRows(after).at(-1)?.cells).toMatchObject({ zh: '新', en, note, domain: 'law' });
      }),
    );
  });
});

describe('removeRow', () => {
  it('removes the line and nothing else', () => {
    expect(formatTermDocument(removeRow(parse(QUIRKY), 3))).toBe(
      QUIRKY.replace('法治,"rule of law",law,\r\n', ''),
    );
    expect(formatTermDocument(removeRow(parse(QUIRKY), 9))).toBe(
      QUIRKY.replace('\r\n政府,government,law,', ''),
    );
  });

  it('undoes what addRow did', () => {
    for (const text of [QUIRKY, `${QUIRKY}\r\n`, `${HEADER}\n`, HEADER]) {
      const added = addRow(parse(text), { zh: '新', en: 'new' });
      const line = documentRows(added).at(-1)?.line ?? 0;
      expect(formatTermDocument(removeRow(added, line))).toBe(text);
    }
  });
});
