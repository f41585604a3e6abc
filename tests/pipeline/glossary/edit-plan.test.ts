/** @module Plans of edits are written whole, or not at all. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { planEdits, writePlan } from '../../../src/pipeline/glossary/edit-plan.js';
import { HEADER, row, withGlossary } from '../../glossary/glossary-folder.js';

const LAW = [HEADER, row({ zh: '法治', en: 'rule of law', number: 'mass' }), ''].join('\n');
const PARTY = [HEADER, row({ zh: '党委', en: 'Party committee', domain: 'party' }), ''].join('\n');
const FILES = { 'terms/law.csv': LAW, 'terms/party.csv': PARTY };

describe('writePlan', () => {
  it('writes the files that change, and no other', () =>
    withGlossary(FILES, async (folder) => {
      const plan = await planEdits(folder, [{ kind: 'set', id: 'law/法治', cells: { note: 'x' } }]);
      // What is not changed may be edited by others meanwhile.
      await writeFile(`${folder}/terms/party.csv`, `${PARTY}# new\n`);
      await writePlan(plan);
      expect(await readFile(`${folder}/terms/law.csv`, 'utf8')).toBe(
        LAW.replace('preferred,', 'preferred,x'),
      );
      expect(await readFile(`${folder}/terms/party.csv`, 'utf8')).toBe(`${PARTY}# new\n`);
      expect(await readdir(`${folder}/terms`)).toEqual(['law.csv', 'party.csv']);
    }));

  it('refuses to overwrite what somebody else has saved', () =>
    withGlossary(FILES, async (folder) => {
      const plan = await planEdits(folder, [{ kind: 'set', id: 'law/法治', cells: { note: 'x' } }]);
      await writeFile(`${folder}/terms/law.csv`, `${LAW}# new\n`);
      await expect(writePlan(plan)).rejects.toMatchObject({ code: 'GLOSSARY_CHANGED', isRetryable: true });
      expect(await readFile(`${folder}/terms/law.csv`, 'utf8')).toBe(`${LAW}# new\n`);
    }));

  it('refuses a plan that makes the glossary faulty', () =>
    withGlossary(FILES, async (folder) => {
      const plan = await planEdits(folder, [{ kind: 'set', id: 'law/法治', cells: { en: '' } }]);
      await expect(writePlan(plan)).rejects.toMatchObject({ code: 'GLOSSARY_EDIT_FAULTY' });
      expect(await readFile(`${folder}/terms/law.csv`, 'utf8')).toBe(LAW);
    }));

  it('touches no file when another cannot be staged', () =>
    withGlossary(FILES, async (folder) => {
      const plan = await planEdits(folder, [{ kind: 'set', id: 'law/法治', cells: { note: 'x' } }]);
      const others = [{ folder: `${folder}/terms/party.csv`, files: new Map([['a.txt', 'a']]) }];
      await expect(writePlan(plan, others)).rejects.toMatchObject({ code: 'OUTPUT_NOT_A_FOLDER' });
      expect(await readFile(`${folder}/terms/law.csv`, 'utf8')).toBe(LAW);
    }));
});
