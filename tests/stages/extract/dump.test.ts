/** @module Text dumps of pages, each with furniture and line breaks of its own kind. */
import { describe, expect, it } from '@jest/globals';
import type { SourceDocument } from '../../../src/model/index.js';
import { extractDocument } from '../../../src/stages/extract/index.js';

const OPENING =
  '2023年，我镇深入学习贯彻习近平法治思想，扎实推进法治政府建设各项工作。现将有关情况报告如下。';
const POINT = '严格规范公正文明执法。全年开展执法检查120次，办理案件15宗，无一件被撤销。';

function read(...lines: string[]): SourceDocument {
  return extractDocument(lines.join('\n'), { input: 'dump.txt' });
}

function outline(document: SourceDocument): string[] {
  return document.blocks.map(({ kind, numbering, text }) => `${kind}|${numbering?.raw ?? ''}|${text}`);
}

describe('furniture', () => {
  it('is taken off before, under and after the text', () => {
    const document = read(
      '无障碍 | 长者模式 | 登录',
      '首页 政务公开 政务服务 互动交流 数据开放',
      '当前位置：首页 > 政务公开 > 法治政府',
      '某某镇2023年法治政府建设年度报告',
      '发布时间：2024-01-15 09:30　来源：某某镇人民政府　浏览次数：35',
      '字体：【大 中 小】 打印',
      OPENING,
      '一、主要举措',
      `（一）${POINT}`,
      '某某镇人民政府',
      '2024年1月12日',
      '扫一扫在手机打开当前页',
      '主办单位：某某镇人民政府',
      '网站标识码：4400000000',
    );
    expect(outline(document)).toEqual([
      'title||某某镇2023年法治政府建设年度报告',
      `paragraph||${OPENING}`,
      'heading|一、|主要举措',
      `paragraph|（一）|${POINT}`,
      'signature||某某镇人民政府',
      'date||2024年1月12日',
    ]);
    expect(document.metadata).toMatchObject({
      publishedAt: '2024-01-15 09:30',
      contentSource: '某某镇人民政府',
    });
    const removed = document.removals.map((removal) => removal.text).join('\n');
    for (const text of ['无障碍', '当前位置', '浏览次数', '打印', '扫一扫', '网站标识码'])
      expect(removed).toContain(text);
  });

  it('in broken lines, as labels apart from their values', () => {
    const document = read(
      '首页',
      '>',
      '政务公开',
      '>',
      '年度报告',
      '关于2023年法治政府建设情况的报告',
      '时间：',
      '2024年02月10日 07时41分',
      '来源：',
      '县司法局',
      '【字体：',
      '大',
      '中',
      '小',
      '】',
      OPENING,
      `一是${POINT}`,
      '责任编辑：',
      '李莎莎',
      '打印本页',
    );
    expect(outline(document)).toEqual([
      'title||关于2023年法治政府建设情况的报告',
      `paragraph||${OPENING}`,
      `paragraph|一是|${POINT}`,
    ]);
    expect(document.metadata).toMatchObject({ publishedAt: '2024-02-10 07:41', contentSource: '县司法局' });
  });

  it('does not take contact lines and credits of the document itself for furniture', () => {
    const document = read(
      '关于开展评选的通知',
      OPENING,
      '主办单位：县司法局',
      '联系电话：020-12345678',
      POINT,
    );
    expect(document.blocks.map((block) => block.text)).toContain('主办单位：县司法局');
    expect(document.blocks).toHaveLength(5);
  });
});

describe('what stands between title and text', () => {
  it('keeps occasion, speaker and caption', () => {
    const document = read(
      '下载',
      '2026年某省政府工作报告',
      '——2026年1月27日在某省第十四届',
      '人民代表大会第四次会议上',
      '来源：某省日报',
      '省长 王小明',
      '省长王小明作政府工作报告。本报记者 李 君摄',
      '各位代表：',
      OPENING,
    );
    expect(outline(document).slice(1, 5)).toEqual([
      'paragraph||——2026年1月27日在某省第十四届人民代表大会第四次会议上',
      'signature||省长 王小明',
      'caption||省长王小明作政府工作报告。本报记者 李 君摄',
      'paragraph||各位代表：',
    ]);
    expect(document.metadata.publishedAt).toBeUndefined();
  });

  it('joins a title set in two lines', () => {
    expect(read('某市人民政府办公室关于印发', '行政执法监督办法的通知', OPENING).title).toBe(
      '某市人民政府办公室关于印发行政执法监督办法的通知',
    );
  });
});

describe('broken lines', () => {
  it('are joined where a word stood in an element of its own', () => {
    const sentence = `${POINT}空气质量持续改善，PM`;
    const document = read(
      '关于有关工作情况的报告',
      OPENING,
      sentence,
      '2.5',
      '年平均浓度下降3%。',
      '二、下一步安排',
    );
    expect(document.blocks.map((block) => block.text)).toEqual([
      '关于有关工作情况的报告',
      OPENING,
      `${sentence}2.5年平均浓度下降3%。`,
      '下一步安排',
    ]);
  });

  it('are joined where the text was wrapped at a width', () => {
    const wrap = (text: string): string[] => text.match(/.{1,20}/gu) ?? [];
    const paragraphs = [OPENING, `（一）${POINT}`, `（二）${POINT}${OPENING}`];
    const document = read(
      '关于有关工作情况的报告',
      ...paragraphs.flatMap((paragraph) => wrap(`　　${paragraph}`)),
    );
    expect(document.blocks.slice(1).map((block) => (block.numbering?.raw ?? '') + block.text)).toEqual(
      paragraphs,
    );
  });

  it('are not joined across headings, items and empty lines', () => {
    const document = read(
      '关于有关工作情况的报告',
      OPENING,
      '一、总体要求',
      '坚持党的领导',
      '',
      '二、重点任务',
      POINT,
    );
    expect(document.blocks.slice(2).map((block) => block.text)).toEqual([
      '总体要求',
      '坚持党的领导',
      '重点任务',
      POINT,
    ]);
  });
});

describe('text without furniture', () => {
  it('needs no title', () => {
    const document = read(OPENING, POINT);
    expect([document.title, document.blocks.length]).toEqual(['', 2]);
  });

  it('is one paragraph a line, whatever it says, in the format `lines`', () => {
    const lines = ['打印', '来源：县司法局', `一、${POINT}`, '上一篇：无'];
    const document = extractDocument(lines.join('\n'), { input: '-', format: 'lines' });
    expect(document.blocks.map((block) => (block.numbering?.raw ?? '') + block.text)).toEqual(lines);
    expect(document.removals).toEqual([]);
  });
});
