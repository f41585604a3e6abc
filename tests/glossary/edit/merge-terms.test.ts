/** @module Rows that come back are merged cell by cell against what they were when they left. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../../src/glossary/edit/apply-edits.js';
import { fingerprintOf, parseFingerprint } from '../../../src/glossary/edit/fingerprint.js';
import { mergeTerms, type IncomingRow, type MergeOptions } from '../../../src/glossary/edit/merge-terms.js';
import { parseTermDocument, type CellValues } from '../../../src/glossary/edit/term-document.js';
import { locatedRows, type TermFiles } from '../../../src/glossary/edit/term-files.js';
import { TERM_COLUMNS, type TermCells } from '../../../src/glossary/terms/columns.js';
import { HEADER, row } from '../glossary-folder.js';

const EXPORTED = { zh: '听证', en: 'hearing', note: '' };
const PARTY = [HEADER, row({ zh: '党委', en: 'Party committee', domain: 'party' }), ''].join('\n');

const filesOf = (law: string): TermFiles => ({
  folder: 'glossary',
  documents: new Map([
    ['law', parseTermDocument('law.csv', `${HEADER}\n${law}\n`)],
    ['party', parseTermDocument('party.csv', PARTY)],
  ]),
});

const EMPTY = Object.fromEntries(TERM_COLUMNS.map((column) => [column, ''])) as TermCells;

/** What the row was when it was exported. */
const was = (files: TermFiles, zh: string) => {
  const cells = locatedRows(files).find((each) => each.cells.zh === zh)?.cells ?? EMPTY;
  return parseFingerprint(fingerprintOf(cells));
};

/** Exports the term, changes it here and there, and merges. */
function threeWay(ours: CellValues | undefined, theirs: CellValues, options: MergeOptions = {}) {
  const exported = filesOf(row(EXPORTED));
  const now = filesOf(ours === undefined ? '' : row({ ...EXPORTED, ...ours }));
  const base = was(exported, '听证');
  const cells = { ...locatedRows(exported)[0]?.cells, zh: '听证', ...theirs };
  return mergeTerms(now, [{ line: 2, cells, ...(base ? { base } : {}) }], options);
}

describe('mergeTerms', () => {
  it.each<[string, CellValues | undefined, CellValues, object]>([
    ['nothing', {}, {}, { edits: [], same: 1 }],
    [
      'a change there',
      {},
      { en: 'public hearing' },
      { edits: [{ kind: 'set', id: 'law/听证', cells: { en: 'public hearing' } }] },
    ],
    ['a change here', { en: 'public hearing' }, {}, { edits: [], same: 1 }],
    ['the same change on both sides', { en: 'x' }, { en: 'x' }, { edits: [], same: 1 }],
    ['changes of different cells', { en: 'x' }, { note: 'y' }, { edits: [{ cells: { note: 'y' } }] }],
    [
      'different changes of one cell',
      { en: 'x' },
      { en: 'y', note: 'z' },
      { edits: [], conflicts: [{ column: 'en', ours: 'x', theirs: 'y' }] },
    ],
    ['an emptied cell', {}, { en: '' }, { edits: [{ cells: { en: '' } }] }],
    [
      'another Chinese',
      {},
      { zh: '听证会' },
      { edits: [{ kind: 'set', id: 'law/听证', cells: { zh: '听证会' } }] },
    ],
    [
      'another domain',
      {},
      { domain: 'party' },
      { edits: [{ kind: 'set', id: 'law/听证', cells: { domain: 'party' } }] },
    ],
    ['removed here, as it was there', undefined, {}, { edits: [], same: 1 }],
    [
      'removed here, changed there',
      undefined,
      { en: 'x' },
      { edits: [], conflicts: [{ id: 'law/听证', theirs: 'x' }] },
    ],
  ])('merges %s', (_what, ours, theirs, expected) => {
    expect(threeWay(ours, theirs)).toMatchObject({ conflicts: [], ...expected });
  });

  it('lets one side win when it is told to', () => {
    expect(threeWay({ en: 'x' }, { en: 'y' }, { prefer: 'theirs' }).edits).toMatchObject([
      { cells: { en: 'y' } },
    ]);
    expect(threeWay({ en: 'x' }, { en: 'y' }, { prefer: 'ours' })).toMatchObject({
      edits: [],
      conflicts: [],
      same: 1,
    });
    expect(threeWay(undefined, { en: 'x' }, { prefer: 'theirs' }).edits).toMatchObject([{ kind: 'add' }]);
    expect(threeWay(undefined, { en: 'x' }, { prefer: 'ours' })).toMatchObject({ edits: [], conflicts: [] });
  });

  const plain = (cells: CellValues & { zh: string }, options?: MergeOptions, line = 2) =>
    mergeTerms(filesOf(row(EXPORTED)), [{ line, cells }], options);

  it('takes every difference for a conflict where nobody knows the base', () => {
    expect(plain({ zh: '听证', en: 'x' })).toMatchObject({
      edits: [],
      conflicts: [{ ours: 'hearing', theirs: 'x' }],
    });
    expect(plain({ zh: '听证', en: 'x' }, { withoutBase: 'theirs' }).edits).toHaveLength(1);
    expect(plain({ zh: '听证', en: 'hearing' })).toMatchObject({ edits: [], conflicts: [], same: 1 });
  });

  it('adds rows that are new', () => {
    expect(plain({ zh: '复议', en: 'review', domain: 'law', note: '' }).edits).toEqual([
      { kind: 'add', cells: { zh: '复议', en: 'review', domain: 'law', pos: 'noun', status: 'preferred' } },
    ]);
    expect(plain({ zh: '复议', en: 'review' }, { domain: 'party' }).edits).toMatchObject([
      { cells: { domain: 'party' } },
    ]);
    expect(() => plain({ zh: '复议', en: 'review' }, {}, 7)).toThrow(/Row 7: "复议" names no domain/);
  });

  it('refuses a term that comes twice', () => {
    const rows: readonly IncomingRow[] = [2, 9].map((line) => ({
      line,
      cells: { zh: '听证', en: String(line) },
    }));
    expect(() => mergeTerms(filesOf(row(EXPORTED)), rows)).toThrow(/Rows 2 and 9/);
  });

  it('gives what was sent where nothing changed here, whatever the cells hold', () => {
    const text = fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll(/[\r\n\0]/gu, ''));
    fc.assert(
      fc.property(text, text, (en, note) => {
        const files = filesOf(row(EXPORTED));
        const { edits, conflicts } = threeWay({}, { en, note });
        expect(conflicts).toEqual([]);
        expect(locatedRows(applyEdits(files, edits).files)[0]?.cells).toMatchObject({ zh: '听证', en, note });
      }),
    );
  });
});

describe('parseFingerprint', () => {
  it('knows its row and its cells, and no others', () => {
    const cells = { ...EMPTY, zh: '听证', domain: 'law', en: 'hearing' };
    const base = parseFingerprint(` ${fingerprintOf(cells)} `);
    expect(base?.isRow({ zh: '听证', domain: 'law' })).toBe(true);
    expect(base?.isRow({ zh: '听证', domain: 'party' })).toBe(false);
    expect([base?.had('en', 'hearing'), base?.had('en', 'Hearing'), base?.had('note', '')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each(['', 'x', '1.', '2.aaaaaaaa', `${fingerprintOf(EMPTY)}x`])('knows nothing of %j', (text) => {
    expect(parseFingerprint(text)).toBeUndefined();
  });
});
