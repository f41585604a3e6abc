/** @module What changed between two versions of a page. */
import { describe, expect, it } from '@jest/globals';
import { compareVersions } from '../../../src/pipeline/acquire/index.js';

const PARAGRAPHS = [
  '各镇人民政府，市直各单位：',
  '一、各单位要高度重视公示工作，明确责任人员。',
  '二、各单位应当在5月20日前完成36项执法事项的公示。',
  '三、市司法局将对公示情况开展检查，对工作不力的单位予以通报。',
  '某市司法局',
];

const page = (
  paragraphs: readonly string[],
  { date = '2024-05-07', visits = 1, title = '关于公示工作的通知' } = {},
) => ({
  bytes: Buffer.from(
    `<html><head><meta charset="utf-8"><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${date}"></head><body><h1>${title}</h1><div class="info">浏览次数：${visits}</div><div class="article-content">${paragraphs.map((text) => `<p>　　${text}</p>`).join('')}</div></body></html>`,
  ),
  file: 'a.html',
});

const changes = (paragraphs: readonly string[], options = {}) =>
  compareVersions(page(PARAGRAPHS), page(paragraphs, options));

describe('compareVersions', () => {
  it('finds nothing where only the page around the document differs', async () => {
    expect(await changes(PARAGRAPHS, { visits: 99 })).toEqual([]);
  });

  it('shows a paragraph in both wordings', async () => {
    const after = PARAGRAPHS.with(2, '二、各单位应当在6月30日前完成38项执法事项的公示。');
    expect(await changes(after)).toEqual([
      { kind: 'changed', part: 'paragraph', before: PARAGRAPHS[2], after: after[2] },
    ]);
  });

  it('names what came and what went, each in its place', async () => {
    const [first = '', second = '', third = '', ...rest] = PARAGRAPHS;
    const extra = '联系人：李明，电话：0750-1234567。';
    expect(await changes([first, extra, third, ...rest])).toEqual([
      { kind: 'removed', part: 'paragraph', before: second },
      { kind: 'added', part: 'paragraph', after: extra },
    ]);
  });

  it('tells a date of publication and a title from the text', async () => {
    expect(await changes(PARAGRAPHS, { date: '2024-05-09', title: '关于做好公示工作的通知' })).toEqual([
      { kind: 'changed', part: 'publishedAt', before: '2024-05-07', after: '2024-05-09' },
      { kind: 'changed', part: 'title', before: '关于公示工作的通知', after: '关于做好公示工作的通知' },
    ]);
  });

  it('pairs the right ones of several that changed in one stretch', async () => {
    const after = [
      PARAGRAPHS[0] ?? '',
      '四、此外另行安排经费保障事宜。',
      '一、各单位要高度重视公示工作，明确责任人员和时限。',
      '二、各单位应当在5月21日前完成36项执法事项的公示。',
      ...PARAGRAPHS.slice(3),
    ];
    expect((await changes(after))?.map(({ kind }) => kind)).toEqual(['added', 'changed', 'changed']);
  });

  it('accounts for every paragraph of a rewritten document', async () => {
    const old = Array.from(
      { length: 300 },
      (_, index) => `旧文第${index}段的内容在此，各单位要认真学习领会并抓好落实。`,
    );
    const fresh = Array.from(
      { length: 300 },
      (_, index) => `本市规定第${index}项标准，由主管部门负责解释，自发布之日起施行。`,
    );
    const found = (await compareVersions(page(old), page(fresh))) ?? [];
    expect(found.filter(({ before }) => before !== undefined)).toHaveLength(300);
    expect(found.filter(({ after }) => after !== undefined)).toHaveLength(300);
  });

  it('cannot compare what holds no document', async () => {
    const pdf = { bytes: Buffer.from('%PDF-1.7\n\u0000\u0001'), file: 'a.pdf' };
    expect(await compareVersions(page(PARAGRAPHS), pdf)).toBeUndefined();
  });
});
