/** @module Files that attack their reader are refused, or lose their sting, and say so. */
import { describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readPairsCsv } from '../../../src/formats/csv/index.js';
import { readBilingualDocx } from '../../../src/formats/docx/index.js';
import { readTbx } from '../../../src/formats/tbx/index.js';
import { readXliff } from '../../../src/formats/xliff/index.js';
import { readPairsXlsx } from '../../../src/formats/xlsx/index.js';
import { DuizhaoError } from '../../../src/model/index.js';
import { packZip } from '../../../src/formats/zip/pack.js';
import { editionOf, unitOf } from '../sample-edition.js';
import { bytesOf, EXCHANGE_FORMATS, OPTIONS } from './exchange-formats.js';

const edition = editionOf([unitOf('加强监督。', 'Supervision was strengthened.')]);

function written(name: string): Uint8Array {
  const format = EXCHANGE_FORMATS.find((each) => each.name === name);
  if (!format) throw new Error(name);
  return bytesOf(format.write(edition, OPTIONS));
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DuizhaoError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

/** A package with one part changed. */
function altered(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = new TextDecoder().decode(parts[part]);
  const changed = change(text);
  expect(changed).not.toBe(text);
  return zipSync({ ...parts, [part]: strToU8(changed) });
}

const withDoctype = (xml: string, doctype: string, use: string): Uint8Array =>
  strToU8(xml.replace(/\?>\n/u, `?>\n${doctype}\n`).replace('Supervision was strengthened.', use));

const BOMB = `<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(20)}"><!ENTITY c "${'&b;'.repeat(20)}">]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';

describe('XML', () => {
  it.each(['pairs.xlf', 'pairs-2.1.xlf'])('refuses entities in %s', (name) => {
    const xml = new TextDecoder().decode(written(name));
    expect(codeOf(() => readXliff(withDoctype(xml, BOMB, '&c;'), name))).toBe('XML_ENTITIES_REFUSED');
    expect(codeOf(() => readXliff(withDoctype(xml, OUTSIDE, '&e;'), name))).toBe('XML_ENTITIES_REFUSED');
  });

  it('refuses entities in TBX, and does not follow a DTD', () => {
    expect(codeOf(() => readTbx(strToU8(`${BOMB}<tbx/>`), 'a.tbx'))).toBe('XML_ENTITIES_REFUSED');
    expect(readTbx(strToU8('<!DOCTYPE martif SYSTEM "http://localhost:9/a.dtd"><martif/>'), 'a.tbx')).toEqual(
      [],
    );
  });

  it('refuses elements nested without end', () => {
    const deep = `<xliff version="1.2">${'<group>'.repeat(10_000)}`;
    expect(codeOf(() => readXliff(strToU8(deep), 'a.xlf'))).toBe('XML_TOO_DEEP');
  });

  it('refuses what is cut off, of another kind, or in another encoding than it says', () => {
    const cut = written('pairs.xlf').slice(0, -100);
    expect(codeOf(() => readXliff(cut, 'a.xlf'))).toBe('XML_BROKEN');
    expect(codeOf(() => readXliff(strToU8('<html/>'), 'a.xlf'))).toBe('XLIFF_UNKNOWN');
    expect(codeOf(() => readXliff(new Uint8Array([0x3c, 0xff, 0xfe]), 'a.xlf'))).toBe('XML_BROKEN');
    expect(codeOf(() => readXliff(new Uint8Array(), 'a.xlf'))).toBe('XML_BROKEN');
  });

  it('refuses a pair that stands there twice', () => {
    const xml = new TextDecoder().decode(written('pairs.xlf'));
    const twice = xml.replace(/<group id="b-1"[\s\S]*<\/group>/u, (group) => group + group);
    expect(codeOf(() => readXliff(strToU8(twice), 'a.xlf'))).toBe('EXCHANGE_ID_TWICE');
  });
});

describe('packages', () => {
  const READERS = [
    ['pairs.xlsx', readPairsXlsx, 'xl/workbook.xml'],
    ['bilingual.docx', readBilingualDocx, 'word/document.xml'],
  ] as const;

  it.each(READERS)('refuses a bomb as %s', (name, read, part) => {
    const bomb = zipSync({ [part]: new Uint8Array(65 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(codeOf(() => read(bomb, name))).toBe('PACKAGE_TOO_LARGE');
  });

  it.each(READERS)('refuses %s with thousands of parts', (...[name, read]) => {
    const parts = new Map(Array.from({ length: 1500 }, (_, index) => [`word/${index}.xml`, '']));
    expect(codeOf(() => read(packZip(parts), name))).toBe('PACKAGE_TOO_LARGE');
  });

  it.each(READERS)('reads no more of %s than a part states', (name, read, part) => {
    const bytes = zipSync({ [part]: new Uint8Array(4 * 1024 * 1024) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The entry of the directory at the end states the size at its byte 24.
    const entry = view.getUint32(bytes.length - 6, true);
    expect(view.getUint32(entry + 24, true)).toBe(4 * 1024 * 1024);
    view.setUint32(entry + 24, 100, true);
    expect(['PACKAGE_BROKEN', 'XML_BROKEN']).toContain(codeOf(() => read(bytes, name)));
  });

  it.each(READERS)('refuses entities inside of %s', (name, read, part) => {
    const hostile = altered(written(name), part, (xml) => xml.replace('?>\n', `?>\n${OUTSIDE}\n`));
    expect(codeOf(() => read(hostile, name))).toBe('XML_ENTITIES_REFUSED');
  });

  it.each(READERS)('refuses a cut %s', (...[name, read]) => {
    const whole = written(name);
    expect(codeOf(() => read(whole.slice(0, whole.length / 2), name))).toBe('PACKAGE_BROKEN');
    expect(codeOf(() => read(strToU8('no package'), name))).toBe('PACKAGE_BROKEN');
  });
});

describe('formulas', () => {
  const FORMULAS = ['=HYPERLINK("http://a.test","x")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', "'=1", ' =1'];
  const withFormulas = editionOf(
    FORMULAS.map((target, index) =>
      unitOf('甲。', target, {
        id: `b-${index}`,
        segments: [{ id: `b-${index}-s1`, source: '甲。', target }],
      }),
    ),
  );

  it.each(['pairs.csv', 'pairs.xlsx'])('are text in %s, and come back as they were', (name) => {
    const format = EXCHANGE_FORMATS.find((each) => each.name === name);
    const content = format?.write(withFormulas, OPTIONS) ?? '';
    const read = format?.read(bytesOf(content), name);
    expect(read?.units.map(({ target }) => target)).toEqual(FORMULAS);
    if (typeof content === 'string') expect(content).not.toMatch(/"\s*[=+\-@＝]/u);
    else {
      const sheet = new TextDecoder().decode(unzipSync(content)['xl/worksheets/sheet1.xml']);
      expect(sheet).not.toContain('<f>');
      expect(sheet.match(/t="inlineStr"/gu)?.length).toBeGreaterThan(FORMULAS.length);
    }
  });

  it('that somebody put into a cell are refused with the place', () => {
    const hostile = altered(written('pairs.xlsx'), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<c r="D2"[^>]*>/u, (cell) => `${cell}<f>1+1</f>`),
    );
    expect(() => readPairsXlsx(hostile, 'a.xlsx')).toThrow(/formula in cell D2/u);
  });
});

describe('tables that are not ours', () => {
  it('are told from ours', () => {
    expect(codeOf(() => readPairsCsv(strToU8('a,b\n1,2\n'), 'a.csv'))).toBe('EXCHANGE_FOREIGN');
    expect(codeOf(() => readPairsCsv(strToU8('Pair,English\n"b-1,x\n'), 'a.csv'))).toBe('CSV_BROKEN');
    const state = 'Pair,English,State\nb-1,x,perfect\n';
    expect(codeOf(() => readPairsCsv(strToU8(state), 'a.csv'))).toBe('EXCHANGE_STATE_UNKNOWN');
  });
});
