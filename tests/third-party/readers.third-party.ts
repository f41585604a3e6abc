/** @module What other programs make of hard texts: a book checked, a table of commas opened, terms of theirs read. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect } from '@jest/globals';
import { readPairsCsv } from '../../src/formats/csv/index.js';
import { formatPairs, readPairs } from '../../src/formats/json/index.js';
import { readTbx } from '../../src/formats/tbx/index.js';
import { unpackZip } from '../../src/formats/zip/unpack.js';
import { runInMemory } from '../cli/run-in-memory.js';
import { SAMPLE_PATH } from '../formats/sample-edition.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { convert, itWith, runProgram } from './programs.js';

const path = useTemporaryFolder();

/** In place of the English of the first pairs. */
const HARD = [
  'A < B & C > D "quoted" \'single\' ]]>',
  '=HYPERLINK("http://example.org","x")',
  '+1-1',
  '@SUM(A1:A9)',
  'שלום (123) مرحبا',
  '𠮷 😀 督查',
  'line one\nline two',
  `${'Long. '.repeat(1999)}Long.`,
];

let pairs: string;

beforeEach(async () => {
  const sample = await readPairs(SAMPLE_PATH);
  const hard = sample.pairs.map((pair, index) => {
    const target = HARD[index];
    if (target === undefined) return pair;
    return { ...pair, target, segments: [{ id: `${pair.id}-s1`, source: pair.source, target }] };
  });
  await mkdir(path('edition'));
  pairs = path('edition', 'pairs.json');
  await writeFile(pairs, formatPairs({ ...sample, pairs: hard }));
});

async function exported(format: string, file: string): Promise<string> {
  expect(await runInMemory(['export', pairs, '-f', format])).toMatchObject({ exitCode: 0, stderr: '' });
  return path('edition', file);
}

describe('EPUBCheck', () => {
  itWith('java')('of the W3C has nothing to say about the book', async () => {
    const book = await exported('epub', 'bilingual.epub');
    const said = runProgram('java', ['-jar', '/usr/bin/epubcheck', '--failonwarnings', book]);
    expect(said).toContain('No errors or warnings detected');
  });
});

describe('LibreOffice', () => {
  itWith('soffice')('runs nothing in a CSV, and what it saves comes back', async () => {
    const file = await exported('csv', 'pairs.csv');
    const before = readPairsCsv(await readFile(file), file);
    await mkdir(path('saved'));
    convert(file, 'xlsx', path('saved'), ['--infilter=CSV:44,34,76']);
    const book = path('saved', 'pairs.xlsx');
    const isWanted = (name: string): boolean => name === 'xl/worksheets/sheet1.xml';
    const [sheet] = unpackZip(await readFile(book), { isWanted, input: book }).values();
    expect(new TextDecoder().decode(sheet)).toMatch(/<c [^>]*t="s"/u);
    expect(new TextDecoder().decode(sheet)).not.toContain('<f');
    convert(book, 'csv:Text - txt - csv (StarCalc):44,34,76', path('saved'));
    const saved = path('saved', 'pairs.csv');
    expect(readPairsCsv(await readFile(saved), saved)).toEqual(before);
  });
});

describe('translate-toolkit', () => {
  itWith('/usr/bin/python3')('makes a TBX of the older kind that is read', async () => {
    const script = fileURLToPath(new URL('make_tbx.py', import.meta.url));
    const file = path('terms.tbx');
    runProgram('/usr/bin/python3', [script, file, '行政处罚', 'administrative <penalty> & "fine"']);
    expect(readTbx(await readFile(file), file)).toMatchObject([
      { zh: '行政处罚', en: 'administrative <penalty> & "fine"' },
    ]);
  });
});
