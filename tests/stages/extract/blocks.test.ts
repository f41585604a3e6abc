/** @module What each line is: outline, headings, items, signatures, tables. */
import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../../src/model/index.js';
import { classifyLines, type DraftBlock } from '../../../src/stages/extract/classify-lines.js';
import { extractDocument } from '../../../src/stages/extract/index.js';
import { lineOf } from '../../../src/stages/extract/line.js';

const PROSE = '全镇上下认真贯彻落实上级决策部署，持续推进依法行政，各项工作取得新的成效。';

function classified(...texts: string[]): DraftBlock[] {
  return classifyLines(texts.map((text) => lineOf(text)));
}

function kindsOf(...texts: string[]): string[] {
  return classified(...texts).map(({ kind, level }) => `${kind}${level}`);
}

describe('the outline', () => {
  it('tells headings from numbered paragraphs and gives their depth', () => {
    expect(
      kindsOf(
        '第一章 总则',
        '第一条 为了规范执法，制定本办法。',
        '一、工作举措',
        `（一）强化领导。${PROSE}`,
        '1.组织培训',
        PROSE,
      ),
    ).toEqual(['heading1', 'paragraph2', 'heading1', 'paragraph2', 'heading3', 'paragraph0']);
  });

  it('takes a heading with a stop for a heading where its series or its children say so', () => {
    const stopped = '四、主要举措、存在的不足和原因；下一年度的主要安排。';
    expect(kindsOf('三、工作举措', PROSE, stopped, `（一）${PROSE}`)[2]).toBe('heading1');
    expect(kindsOf('一、申请时间为每年3月1日至31日。', '二、申请地点为政务大厅。')).toEqual([
      'paragraph1',
      'paragraph1',
    ]);
  });

  it('leaves 一是…；二是… within one paragraph alone', () => {
    const series = '一是加强领导，压实责任；二是加强培训，提升能力。';
    expect(classified(PROSE, series)[1]).toMatchObject({ text: series });
    expect(classified(PROSE, series)[1]?.numbering).toBeUndefined();
    expect(classified(PROSE, '一是加强领导，压实责任。')[1]?.numbering?.raw).toBe('一是');
  });

  it('reads 21.5+2 as item 21 after item 20', () => {
    const [, second] = classified(`20.民生实事：${PROSE}`, `21.5+2就业之家：${PROSE}`);
    expect(second).toMatchObject({
      numbering: { style: 'arabic', value: 21, raw: '21.' },
      text: `5+2就业之家：${PROSE}`,
    });
    expect(classified(PROSE, '2.5年来取得新的成效。')[1]?.numbering).toBeUndefined();
  });

  it('takes a short open line above running text for a heading', () => {
    expect(kindsOf(PROSE, '十五五时期主要目标', PROSE)[1]).toBe('heading1');
    expect(kindsOf(PROSE, '附件1', '2026年民生实事', '1.培训劳动者一万人次，新增就业五千人。')).toEqual([
      'paragraph0',
      'heading1',
      'heading1',
      'paragraph3',
    ]);
  });
});

describe('the foot', () => {
  it('is organisations, offices and a date', () => {
    expect(kindsOf(PROSE, '市卫生健康委员会 市财政局', '2023年10月19日')).toEqual([
      'paragraph0',
      'signature0',
      'date0',
    ]);
    expect(kindsOf(PROSE, '市　长：温小明', '二〇二一年一月二十九日')).toEqual([
      'paragraph0',
      'signature0',
      'date0',
    ]);
  });
});

describe('tables', () => {
  it('give a cell a block, merged cells counted', () => {
    const page = `<body><p>${PROSE}</p><table><tr><th>单位</th><th>任务</th></tr>
      <tr><td rowspan="2">司法局</td><td><p>培训，</p><p>评查</p></td></tr><tr><td>通报</td></tr></table></body>`;
    const cells = extractDocument(page, { input: 'a.html' }).blocks.filter(
      (block) => block.kind === 'tableCell',
    );
    const shown = (block: Block): unknown[] => [
      block.text,
      block.cell?.row,
      block.cell?.column,
      block.cell?.header,
    ];
    expect(cells.map(shown)).toEqual([
      ['单位', 0, 0, true],
      ['任务', 0, 1, true],
      ['司法局', 1, 0, false],
      ['培训，\n评查', 1, 1, false],
      ['通报', 2, 1, false],
    ]);
  });
});

describe('Markdown', () => {
  it('is read with its headings, items, tables and files', () => {
    const text = `---\ndate: 2024-05-06\n---\n# 年度报告\n\n## 一、举措\n\n${PROSE}\n\n- 加强**培训**\n- [台账.docx](a/b.docx)\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n`;
    const document = extractDocument(text, { input: 'a.md' });
    expect(document.title).toBe('年度报告');
    expect(document.metadata.publishedAt).toBe('2024-05-06');
    expect(document.blocks.map(({ kind, text: content }) => [kind, content])).toEqual([
      ['title', '年度报告'],
      ['heading', '举措'],
      ['paragraph', PROSE],
      ['listItem', '加强培训'],
      ['attachment', '台账.docx'],
      ['tableCell', '甲'],
      ['tableCell', '乙'],
      ['tableCell', '1'],
      ['tableCell', '2'],
    ]);
  });
});
