/** @module Word documents: what stands in the text, what Word only shows, and packages that are none. */
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { Block } from '../../../../src/model/index.js';
import { decodeInput } from '../../../../src/stages/decode/index.js';
import { extractInput } from '../../../../src/stages/extract/index.js';
import { buildDocx, cell, listDefinition, listed, paragraph, row, type DocxParts } from './build-docx.js';

const TITLE = paragraph('青溪镇2023年法治政府建设年度报告', '<w:jc w:val="center"/>');
const PROSE = '2023年，青溪镇扎实推进法治政府建设，各项工作取得新的进展，现将有关情况报告如下。';

const read = (bytes: Uint8Array) => extractInput(bytes, decodeInput(bytes), { input: 'report.docx' });

async function blocksOf(parts: DocxParts): Promise<readonly Block[]> {
  return (await read(buildDocx(parts))).blocks;
}

const said = (blocks: readonly Block[]): string[] =>
  blocks.map(({ numbering, text }) => `${numbering?.raw ?? ''}${text}`);

describe('a Word document', () => {
  it('has its title, and what stands above it as letterhead with a reason', async () => {
    const letterhead = paragraph('青溪镇人民政府文件') + paragraph('青政〔2024〕3号');
    const document = await read(buildDocx({ body: letterhead + TITLE + paragraph(PROSE) }));
    expect(document.title).toBe('青溪镇2023年法治政府建设年度报告');
    expect(document.metadata.documentNumber).toBe('青政〔2024〕3号');
    expect(document.provenance.encoding).toBe('docx');
    expect(document.removals).toMatchObject([
      { step: 'before-title', text: '青溪镇人民政府文件 | 青政〔2024〕3号' },
    ]);
    expect(said(document.blocks)).toEqual(['青溪镇2023年法治政府建设年度报告', PROSE]);
  });

  it('keeps the numbers that Word counts by itself', async () => {
    const numbering = listDefinition(1, [
      ['chineseCounting', '%1、'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.'],
    ]);
    const body = [
      listed('主要做法', 1),
      listed('健全机制', 1, 1),
      listed('规范执法', 1, 1),
      listed('存在问题', 1),
      listed('力量不足', 1, 1),
      listed('专业人员少', 1, 2),
    ].join('');
    const blocks = await blocksOf({ body: TITLE + paragraph(PROSE) + body, numbering });
    expect(said(blocks).slice(2)).toEqual([
      '一、主要做法',
      '（一）健全机制',
      '（二）规范执法',
      '二、存在问题',
      '（一）力量不足',
      '1.专业人员少',
    ]);
    expect(blocks.slice(2).map(({ kind, level }) => [kind, level])).toEqual(
      [1, 2, 2, 1, 2, 3].map((level) => ['heading', level]),
    );
  });

  it('takes lists and depth from styles, and their base styles', async () => {
    const styles =
      '<w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/>' +
      '<w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="2"><w:name w:val="own"/><w:basedOn w:val="1"/></w:style>';
    const body = paragraph('总则', '<w:pStyle w:val="2"/>') + paragraph('罚则', '<w:pStyle w:val="1"/>');
    const numbering = listDefinition(1, [['chineseCountingThousand', '第%1章 ']]);
    const blocks = await blocksOf({ body: TITLE + paragraph(PROSE) + body, numbering, styles });
    expect(
      blocks.slice(2).map(({ kind, numbering: number, text }) => [kind, number?.raw.trim(), text]),
    ).toEqual([
      ['heading', '第一章', '总则'],
      ['heading', '第二章', '罚则'],
    ]);
  });

  it('has tables with their rows and columns, merged cells taken into account', async () => {
    const table =
      '<w:tbl>' +
      row(cell('指标'), cell('数量', '<w:gridSpan w:val="2"/>')) +
      row(cell('受理', '<w:vMerge w:val="restart"/>'), cell('上半年'), cell('98')) +
      row(cell('', '<w:vMerge/>'), cell('下半年'), cell('117')) +
      '</w:tbl>';
    const blocks = await blocksOf({ body: TITLE + paragraph(PROSE) + table });
    expect(
      blocks
        .filter(({ kind }) => kind === 'tableCell')
        .map(({ text, cell: place }) => [text, place?.row, place?.column]),
    ).toEqual([
      ['指标', 0, 0],
      ['数量', 0, 1],
      ['受理', 1, 0],
      ['上半年', 1, 1],
      ['98', 1, 2],
      ['下半年', 2, 1],
      ['117', 2, 2],
    ]);
  });

  it('keeps what was inserted and not what was deleted, says a box of text once, and ends with the notes', async () => {
    const changed =
      '<w:p><w:r><w:t>开展检查</w:t></w:r><w:del><w:r><w:delText>十次</w:delText></w:r></w:del>' +
      '<w:ins><w:r><w:t>26次</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>，办理案件9宗。</w:t></w:r></w:p>';
    const box =
      '<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>' +
      paragraph('注意事项') +
      '</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>' +
      paragraph('注意事项') +
      '</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>';
    const footnotes =
      `<w:footnote w:id="0">${paragraph('')}</w:footnote>` +
      `<w:footnote w:id="2">${paragraph('含联合检查。')}</w:footnote>`;
    const blocks = await blocksOf({ body: TITLE + paragraph(PROSE) + changed + box, footnotes });
    expect(said(blocks).slice(2)).toEqual(['开展检查26次[2]，办理案件9宗。', '注意事项', '[2] 含联合检查。']);
  });
});

describe('what is no Word document that can be read', () => {
  it.each<[string, Uint8Array, string]>([
    ['a package cut short', buildDocx({ body: paragraph(PROSE) }).subarray(0, 300), 'DOCX_BROKEN'],
    ['a package without a body', zipSync({ 'word/document.xml': strToU8('<w:document/>') }), 'DOCX_BROKEN'],
    [
      'a document of pictures',
      buildDocx({ body: '<w:p><w:r><w:drawing/></w:r></w:p>' }),
      'DOCUMENT_WITHOUT_TEXT',
    ],
  ])('%s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, kind: 'input' });
  });

  it('does not inflate a bomb', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(read(bomb)).rejects.toMatchObject({ code: 'DOCX_TOO_LARGE' });
  });

  it('does not expand entities', async () => {
    const lol = '<!DOCTYPE w:document [<!ENTITY a "哈哈哈哈"><!ENTITY b "&a;&a;&a;">]>';
    const document = `${lol}<w:document xmlns:w="w"><w:body>${TITLE}${paragraph(PROSE)}${paragraph('&b;')}</w:body></w:document>`;
    const { blocks } = await read(zipSync({ 'word/document.xml': strToU8(document) }));
    expect(said(blocks).join('')).not.toContain('哈');
  });

  it('says so when --from names another format', async () => {
    const bytes = strToU8(PROSE);
    const forced = extractInput(bytes, decodeInput(bytes), { input: 'a.txt', format: 'docx' });
    await expect(forced).rejects.toMatchObject({ code: 'INPUT_NOT_OF_FORMAT' });
  });
});
