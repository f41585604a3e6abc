/** @module XLIFF, TMX, TBX, DOCX, XLSX and PDF in the hands of other programs, and back. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect } from '@jest/globals';
import { readBilingualDocx } from '../../src/formats/docx/index.js';
import { mergeFile } from '../../src/formats/interchange/merge-file.js';
import { readPairs } from '../../src/formats/json/index.js';
import { readPairsXlsx } from '../../src/formats/xlsx/index.js';
import type { Edition } from '../../src/model/index.js';
import { runInMemory } from '../cli/run-in-memory.js';
import { SAMPLE_PATH, unitOf } from '../formats/sample-edition.js';
import { formatPairs } from '../../src/formats/json/index.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { convert, itWith, runProgram } from './programs.js';

const path = useTemporaryFolder();
const EDIT = fileURLToPath(new URL('edit.py', import.meta.url));
const FROM = 'Standardizing Administrative Law Enforcement';
const TO = 'Regulating <Administrative> Law Enforcement & More';
const TRAPS = ['=1+1', '<b>&amp;', '𠮷 مرحبا', 'a\tb', "'quoted", '0012', 'two  spaces'];

let folder: string;
let edition: Edition;

beforeEach(async () => {
  const sample = await readPairs(SAMPLE_PATH);
  const traps = TRAPS.map((text, index) => {
    const id = `b-trap-${index}`;
    return unitOf(text, text, {
      id,
      blockId: id,
      segments: [{ id: `${id}-s1`, source: text, target: text }],
    });
  });
  edition = { ...sample, pairs: [...sample.pairs, ...traps] };
  folder = path('output', sample.document.id);
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/pairs.json`, formatPairs(edition));
});

async function exported(format: string): Promise<void> {
  const environment = { PATH: process.env['PATH'] ?? '' };
  expect(await runInMemory(['export', folder, '-f', format], { environment })).toMatchObject({
    exitCode: 0,
    stderr: '',
  });
}

describe('translate-toolkit', () => {
  const itToolkit = itWith('/usr/bin/python3');

  itToolkit.each([
    ['xliff', 'pairs.xlf'],
    ['tmx', 'pairs.tmx'],
  ])('changes one unit of %s, and everything else comes back as it was', async (format, file) => {
    await exported(`${format},bilingual`);
    const units = Number(runProgram('/usr/bin/python3', [EDIT, `${folder}/${file}`, FROM, TO]));
    expect(units).toBeGreaterThan(40);
    const { exitCode, stdout } = await runInMemory(['import', `${folder}/${file}`]);
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 changed') });
    const { pairs } = await readPairs(`${folder}/pairs.json`);
    expect(pairs.filter(({ target }) => target === TO)).toMatchObject([{ state: 'reviewed' }]);
    const others = edition.pairs.filter(({ target }) => target !== FROM);
    expect(pairs.filter(({ target }) => target !== TO).map(({ target }) => target)).toEqual(
      others.map(({ target }) => target),
    );
    expect(await readFile(`${folder}/bilingual.html`, 'utf8')).toContain('Regulating &lt;Administrative&gt;');
  });
});

describe('xmllint', () => {
  itWith('xmllint')('finds all XML well-formed', async () => {
    await exported('xliff,xliff2,tmx,tbx');
    const files = ['pairs.xlf', 'pairs-2.1.xlf', 'pairs.tmx', 'terms.tbx'].map((name) => `${folder}/${name}`);
    expect(runProgram('xmllint', ['--noout', '--nonet', ...files])).toBe('');
  });
});

describe('LibreOffice', () => {
  const itOffice = itWith('soffice');

  itOffice.each([
    ['docx-bilingual', 'bilingual.docx', readBilingualDocx, 'docx:MS Word 2007 XML'],
    ['xlsx', 'pairs.xlsx', readPairsXlsx, 'xlsx:Calc MS Excel 2007 XML'],
  ] as const)('saves %s anew, and every pair comes back as it was', async (format, name, read, filter) => {
    await exported(format);
    await mkdir(path('saved'));
    convert(`${folder}/${name}`, filter, path('saved'));
    const file = read(await readFile(path('saved', name)), name);
    const { outcomes, missing } = mergeFile(edition, file);
    expect(outcomes.filter(({ kind }) => kind !== 'same')).toEqual([]);
    expect(missing).toEqual([]);
    expect(file.units.every(({ base }) => base !== undefined)).toBe(true);
  });

  itOffice('shows headings and texts of the English edition', async () => {
    await exported('docx');
    convert(`${folder}/english.docx`, 'html:HTML (StarWriter)', path());
    const page = await readFile(path('english.html'), 'utf8');
    expect(page.match(/<h[1-4]\b/gu)?.length).toBeGreaterThan(5);
    expect(page.replace(/\s+/gu, ' ')).toContain(FROM);
  });
});

describe('PDF', () => {
  itWith('chromium', 'pdftotext')('has both languages as text, on A4', async () => {
    await exported('pdf');
    const text = runProgram('pdftotext', ['-raw', `${folder}/bilingual.pdf`, '-']).replace(/\s+/gu, '');
    expect(text).toContain(FROM.replace(/\s+/gu, ''));
    expect(text).toContain('法治政府建设');
    const raw = await readFile(`${folder}/bilingual.pdf`, 'latin1');
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u.exec(raw) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });
});
