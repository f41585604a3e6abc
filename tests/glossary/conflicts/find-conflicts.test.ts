/** @module Conflicts between rows. */
import { describe, expect, it } from '@jest/globals';
import { findConflicts, findSharedEnglish } from '../../../src/glossary/conflicts/find-conflicts.js';
import { termBaseOfFiles } from '../../../src/glossary/term-base.js';
import { TERM_COLUMNS, type TermCells } from '../../../src/glossary/terms/columns.js';
import type { Term } from '../../../src/model/index.js';

type Cells = Partial<TermCells>;

function termsOf(...rows: readonly Cells[]): readonly Term[] {
  const lines = rows.map((row) => {
    const cells: Cells = { pos: 'noun', domain: 'law', authority: 'house', status: 'preferred', ...row };
    return TERM_COLUMNS.map((column) => cells[column] ?? '').join(',');
  });
  const { terms } = termBaseOfFiles([
    { file: 'law.csv', text: [TERM_COLUMNS.join(','), ...lines].join('\n') },
  ]);
  expect(terms).toHaveLength(rows.length);
  return terms;
}

const kinds = (...rows: readonly Cells[]) =>
  findConflicts(termsOf(...rows)).map(({ kind, zh, en, terms }) => [
    kind,
    zh,
    en,
    ...terms.map((term) => term.line),
  ]);

describe('several renderings', () => {
  it('of one Chinese, by way of a variant or a look-alike too', () => {
    expect(
      kinds({ zh: '问责', en: 'accountability' }, { zh: '追责', en: 'recourse', variants: '问责' }),
    ).toEqual([['renderings', '问责', 'accountability', 2, 3]]);
  });

  it('are named by the row that is used: the preferred one', () => {
    const rows = [
      { zh: '问责', en: 'recourse', status: 'admitted' },
      { zh: '问责', en: 'accountability' },
    ];
    expect(kinds(...rows)).toEqual([['renderings', '问责', 'accountability', 3, 2]]);
  });

  it('are none with one English, or where the others are deprecated', () => {
    expect(kinds({ zh: '问责', en: 'Accountability' }, { zh: '问责', en: 'accountability' })).toEqual([]);
    expect(kinds({ zh: '问责', en: 'a' }, { zh: '问责', en: 'b', status: 'deprecated' })).toEqual([]);
  });
});

describe('forbidden English', () => {
  it('is given by one row and forbidden by another', () => {
    const rows = [
      { zh: '问责', en: 'accountability', alternatives: 'recourse' },
      { zh: '问责', en: 'accountability', domain: 'b', forbidden: 'Recourse' },
    ];
    expect(kinds(...rows)).toEqual([['forbidden', '问责', 'recourse', 2, 3]]);
  });

  it('is what a deprecated row says', () => {
    const rows = [
      { zh: '问责', en: 'accountability' },
      { zh: '问责', en: 'accountability', domain: 'b', status: 'deprecated' },
    ];
    expect(kinds(...rows)).toEqual([['forbidden', '问责', 'accountability', 2, 3]]);
  });
});

describe('a term inside another', () => {
  const inner = {
    zh: '行政执法',
    en: 'administrative law enforcement',
    forbidden: 'administrative enforcement',
  };

  it('is in conflict where the longer one says what it forbids', () => {
    expect(kinds(inner, { zh: '行政执法人员', en: 'administrative enforcement staff' })).toEqual([
      ['nested', '行政执法', 'administrative enforcement', 3, 2],
    ]);
  });

  it('is not where the words only look alike, or stand in what is right too', () => {
    expect(kinds(inner, { zh: '行政执法人员', en: 'nonadministrative enforcements' })).toEqual([]);
    expect(
      kinds(
        { zh: '执法', en: 'law enforcement', forbidden: 'enforcement' },
        { zh: '执法局', en: 'law enforcement bureau' },
      ),
    ).toEqual([]);
  });
});

describe('shared English', () => {
  it('belongs to different Chinese, not to two rows of one', () => {
    const shared = findSharedEnglish(
      termsOf(
        { zh: '效能', en: 'efficiency' },
        { zh: '效率', en: 'Efficiency' },
        { zh: '问责', en: 'a' },
        { zh: '问责', en: 'a', domain: 'b' },
      ),
    );
    expect(shared.map(({ zh, terms }) => [zh, terms.length])).toEqual([['效能', 2]]);
  });
});
