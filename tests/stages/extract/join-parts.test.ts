import { describe, expect, it } from '@jest/globals';
import { extractDocument, joinParts } from '../../../src/stages/extract/index.js';

const page = (body: string): string =>
  `<html><head><title>云溪县2023年工作报告</title></head><body><h1>云溪县2023年工作报告</h1><div id="zoom">${body}</div></body></html>`;
const read = (body: string) => extractDocument(page(body), { input: 'page.html' });

const FIRST =
  '<p>一、主要做法</p><p>2023年，云溪县扎实推进法治政府建设，各项工作取得新的进展，群众满意度不断提高，营商环境</p>';
const SECOND =
  '<p>持续优化，办结案件126件。</p><table border="1"><tr><td>指标</td><td>数量</td></tr><tr><td>案件</td><td>126</td></tr></table><p>二、下一步打算</p>';
const THIRD =
  '<p>2024年，继续加强执法队伍建设，不断提升依法行政水平，切实维护群众利益。</p><table border="1"><tr><td>项目</td><td>资金</td></tr><tr><td>培训</td><td>20万元</td></tr></table>';

describe('joinParts', () => {
  it('makes one document: the title once, a paragraph that was cut whole, tables counted on', () => {
    const { title, blocks } = joinParts(read(FIRST), [read(SECOND), read(THIRD)]);
    expect(title).toBe('云溪县2023年工作报告');
    expect(blocks.filter(({ kind }) => kind !== 'tableCell').map(({ kind, text }) => [kind, text])).toEqual([
      ['title', '云溪县2023年工作报告'],
      ['heading', '主要做法'],
      [
        'paragraph',
        '2023年，云溪县扎实推进法治政府建设，各项工作取得新的进展，群众满意度不断提高，营商环境持续优化，办结案件126件。',
      ],
      ['heading', '下一步打算'],
      ['paragraph', '2024年，继续加强执法队伍建设，不断提升依法行政水平，切实维护群众利益。'],
    ]);
    const tables = blocks.flatMap(({ cell }) => (cell ? [cell.table] : []));
    expect(tables).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  });

  it('leaves a document of one part as it is', () => {
    const document = read(FIRST);
    expect(joinParts(document, [])).toBe(document);
  });
});
