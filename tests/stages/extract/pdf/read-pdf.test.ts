/** @module PDFs: a report that a word processor printed, and files that cannot be read. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SourceDocument } from '../../../../src/model/index.js';
import { decodeInput } from '../../../../src/stages/decode/index.js';
import { extractInput } from '../../../../src/stages/extract/index.js';
import { fixture } from '../../../cli/run-in-memory.js';

const read = (bytes: Uint8Array) => extractInput(bytes, decodeInput(bytes), { input: 'report.pdf' });

/** One page with nothing on it, as a scanner makes it before its picture is put there. */
const EMPTY_PAGE = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

describe('a report as PDF', () => {
  let bytes: Uint8Array;
  let document: SourceDocument;
  beforeAll(async () => {
    bytes = await readFile(`${fixture('pdf--annual-report')}/report.pdf`);
    document = await read(bytes);
  });

  it('has its title of two lines, its number, and whole paragraphs', () => {
    expect(document.title).toBe('青溪镇人民政府关于2023年法治政府建设情况的报告');
    expect(document.metadata.documentNumber).toBe('青政〔2024〕3号');
    const paragraphs = document.blocks.filter(({ kind }) => kind === 'paragraph');
    expect(paragraphs.map(({ text }) => text.slice(0, 7))).toEqual([
      '青政〔2024',
      '县人民政府：',
      '2023年，青',
      '健全工作机制。',
      '规范行政执法。',
      '化解矛盾纠纷。',
      '一是执法力量不',
      '2024年，我',
    ]);
    for (const { text } of paragraphs.slice(2)) expect(text).toMatch(/[。：]$/);
  });

  it('has its outline, its table, signature and date', () => {
    const headings = document.blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ text }) => text)).toEqual(['主要做法和成效', '存在的问题', '下一步打算']);
    const cells = document.blocks.filter(({ kind }) => kind === 'tableCell');
    expect(cells.map(({ text, cell }) => `${cell?.row}/${cell?.column} ${text}`)).toEqual([
      '0/0 指标',
      '0/1 2022年',
      '0/2 2023年',
      '1/0 受理（件）',
      '1/1 198',
      '1/2 215',
      '2/0 调解成功（件）',
      '2/1 190',
      '2/2 209',
      '3/0 涉及金额（万元）',
      '3/1 96.4',
      '3/2 128.6',
    ]);
    expect(document.blocks.slice(-2).map(({ kind, text }) => [kind, text])).toEqual([
      ['signature', '青溪镇人民政府'],
      ['date', '2024年1月18日'],
    ]);
  });

  it('logs the furniture of its pages', () => {
    expect(document.removals).toMatchObject([
      { step: 'page-furniture', text: '内部资料注意保存 | — 1 — | 内部资料注意保存 | — 2 —' },
    ]);
  });

  it.each<[string, () => Uint8Array, string]>([
    ['cut short', () => bytes.subarray(0, 400), 'PDF_BROKEN'],
    ['without text', () => new TextEncoder().encode(EMPTY_PAGE), 'PDF_SCANNED'],
  ])('is refused when it is %s', async (_, make, code) => {
    await expect(read(make())).rejects.toMatchObject({ code, kind: 'input' });
  });

  it('is refused when it is locked', async () => {
    const locked = await readFile(`${fixture('pdf--annual-report')}/locked.pdf`);
    await expect(read(locked)).rejects.toMatchObject({ code: 'PDF_ENCRYPTED' });
  });
});
