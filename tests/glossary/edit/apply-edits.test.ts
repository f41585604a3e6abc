/** @module Edits are applied to the term files in memory, and what they break is told. */
import { describe, expect, it } from '@jest/globals';
import { applyEdits, idsOf, type TermEdit } from '../../../src/glossary/edit/apply-edits.js';
import { newFindings } from '../../../src/glossary/edit/new-findings.js';
import { dataFiles, readTermFiles, type TermFiles } from '../../../src/glossary/edit/term-files.js';
import { HEADER, row, withGlossary } from '../glossary-folder.js';

const LAW = [
  HEADER,
  '# comment',
  row({ zh: '法治', en: 'rule of law', number: 'mass' }),
  row({ zh: '案件', en: 'case' }),
  '',
].join('\n');
const PARTY = [HEADER, row({ zh: '党委', en: 'Party committee', domain: 'party' }), ''].join('\n');

const withFiles = <T>(run: (files: TermFiles) => T): Promise<T> =>
  withGlossary({ 'terms/law.csv': LAW, 'terms/party.csv': PARTY }, async (folder) =>
    run(await readTermFiles(folder)),
  );

const textOf = (files: TermFiles, name: string): string =>
  dataFiles(files).find(({ file }) => file.endsWith(`${name}.csv`))?.text ?? '';

describe('applyEdits', () => {
  it('changes, adds and removes rows, and tells before and after', () =>
    withFiles((files) => {
      const edits: TermEdit[] = [
        { kind: 'set', id: 'law/法治', cells: { en: 'law-based governance' } },
        {
          kind: 'add',
          cells: {
            zh: '听证',
            en: 'hearing',
            pos: 'noun',
            domain: 'law',
            authority: 'house',
            status: 'preferred',
          },
        },
        { kind: 'remove', id: 'law/案件' },
      ];
      const applied = applyEdits(files, edits);
      expect(
        textOf(applied.files, 'law')
          .split('\n')
          .map((line) => line.split(',').slice(0, 2).join(',')),
      ).toEqual(['zh,en', '# comment', '法治,law-based governance', '听证,hearing', '']);
      expect(textOf(applied.files, 'party')).toBe(PARTY);
      expect(applied.changes.map(({ before, after }) => [before?.cells.en, after?.cells.en])).toEqual([
        ['rule of law', 'law-based governance'],
        [undefined, 'hearing'],
        ['case', undefined],
      ]);
    }));

  it('moves a row to the file of its new domain', () =>
    withFiles((files) => {
      const { files: after, changes } = applyEdits(files, [
        { kind: 'set', id: 'law/案件', cells: { domain: 'party' } },
      ]);
      expect(textOf(after, 'law')).not.toContain('案件');
      expect(textOf(after, 'party').split('\n').at(-2)).toMatch(/^案件,case,.*,party,/);
      expect(changes).toHaveLength(1);
    }));

  it('says nothing of an edit that changes nothing', () =>
    withFiles((files) => {
      const applied = applyEdits(files, [{ kind: 'set', id: 'law/法治', cells: { en: 'rule of law' } }]);
      expect(applied).toEqual({ files, changes: [] });
    }));

  it('tells of a row that several edits change once, from the first to the last', () =>
    withFiles((files) => {
      const en = (text: string): TermEdit => ({ kind: 'set', id: 'law/法治', cells: { en: text } });
      const domain: TermEdit = { kind: 'set', id: 'law/法治', cells: { domain: 'party' } };
      const { changes } = applyEdits(files, [en('a'), { kind: 'remove', id: 'law/案件' }, en('b'), domain]);
      expect(
        changes.map(({ before, after }) => [before?.cells.en, after && `${after.domain} ${after.cells.en}`]),
      ).toEqual([
        ['rule of law', 'party b'],
        ['case', undefined],
      ]);
      expect(applyEdits(files, [en('a'), en('rule of law')]).changes).toEqual([]);
      const cells = { zh: '听证', en: 'hearing', domain: 'law' };
      const both: TermEdit[] = [
        { kind: 'add', cells },
        { kind: 'remove', id: 'law/听证' },
      ];
      expect(applyEdits(files, both).changes).toEqual([]);
    }));

  it.each<[TermEdit, string]>([
    [{ kind: 'set', id: 'law/没有', cells: { en: 'x' } }, 'TERM_UNKNOWN'],
    [{ kind: 'set', id: 'none/法治', cells: { en: 'x' } }, 'TERM_UNKNOWN'],
    [{ kind: 'remove', id: 'law/没有' }, 'TERM_UNKNOWN'],
    [{ kind: 'add', cells: { zh: '法治', en: 'x', domain: 'law' } }, 'TERM_EXISTS'],
    [{ kind: 'set', id: 'law/法治', cells: { zh: '案件' } }, 'TERM_EXISTS'],
    [{ kind: 'add', cells: { zh: '新', en: 'x', domain: 'none' } }, 'DOMAIN_UNKNOWN'],
    [{ kind: 'set', id: 'law/法治', cells: { domain: '../law' } }, 'DOMAIN_UNKNOWN'],
    [{ kind: 'set', id: 'law/法治', cells: { en: 'a\nb' } }, 'GLOSSARY_CELL_INVALID'],
  ])('refuses %j', (edit, code) =>
    withFiles((files) => {
      expect(() => applyEdits(files, [edit])).toThrow(expect.objectContaining({ code }));
    }),
  );

  it('refuses to choose between two rows of one term', () =>
    withGlossary({ 'terms/law.csv': `${LAW}${row({ zh: '法治', en: 'x' })}\n` }, async (folder) => {
      const files = await readTermFiles(folder);
      expect(() => applyEdits(files, [{ kind: 'remove', id: 'law/法治' }])).toThrow(/lines 3, 5/);
    }));
});

describe('idsOf', () => {
  it('finds a term by its Chinese or by its id', () =>
    withFiles((files) => {
      expect(idsOf(files, '法治')).toEqual(['law/法治']);
      expect(idsOf(files, 'law/法治')).toEqual(['law/法治']);
      expect(idsOf(files, '治')).toEqual([]);
    }));
});

describe('newFindings', () => {
  const after = (files: TermFiles, edit: TermEdit) =>
    newFindings(files, applyEdits(files, [edit]).files).map(({ code, line }) => `${line} ${code}`);

  it('names what an edit breaks, in a row and between rows', () =>
    withFiles((files) => {
      expect(after(files, { kind: 'set', id: 'law/法治', cells: { en: 'the  law' } })).toEqual([
        '3 space-double',
        '3 article-leading',
      ]);
      const twin = {
        zh: '党委',
        en: 'Party body',
        pos: 'noun',
        domain: 'law',
        authority: 'house',
        status: 'preferred',
      };
      expect(after(files, { kind: 'add', cells: twin })).toEqual(['2 term-conflict']);
    }));

  it('keeps silent about faults that were there before, wherever their lines went', () =>
    withGlossary(
      { 'terms/law.csv': `${LAW}${row({ zh: '错误', en: 'the fault' })}\nbroken\n` },
      async (folder) => {
        expect(after(await readTermFiles(folder), { kind: 'remove', id: 'law/案件' })).toEqual([]);
      },
    ));
});

describe('readTermFiles', () => {
  it('refuses a file that is not UTF-8, before anything is changed', () =>
    withGlossary({ 'terms/law.csv': LAW }, async (folder) => {
      const { writeFile } = await import('node:fs/promises');
      await writeFile(`${folder}/terms/odd.csv`, Uint8Array.of(0xd6, 0xd0));
      await expect(readTermFiles(folder)).rejects.toMatchObject({ code: 'GLOSSARY_FILE_UNREADABLE' });
    }));
});
