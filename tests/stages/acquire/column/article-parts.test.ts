import { describe, expect, it } from '@jest/globals';
import { nextPartOf } from '../../../../src/stages/acquire/index.js';

const FIRST = 'https://www.yunxi.gov.cn/zwgk/content/post_1.html';
const link = (href: string, label = '下一页'): string => `<p>正文</p><a href="${href}">${label}</a>`;

describe('the next part of an article', () => {
  it.each<[string, string, number]>([
    [link('post_1_2.html'), 'https://www.yunxi.gov.cn/zwgk/content/post_1_2.html', 2],
    [link('/zwgk/content/post_1-2.html'), 'https://www.yunxi.gov.cn/zwgk/content/post_1-2.html', 2],
    [link('post_1.html?page=2'), 'https://www.yunxi.gov.cn/zwgk/content/post_1.html?page=2', 2],
    [link('post_1_2.html', '2'), 'https://www.yunxi.gov.cn/zwgk/content/post_1_2.html', 2],
    [
      '<script>createPageHTML(3, 0, "post_1", "html")</script>',
      'https://www.yunxi.gov.cn/zwgk/content/post_1_1.html',
      1,
    ],
  ])('%s', (markup, url, number) => {
    expect(nextPartOf(markup, FIRST, FIRST, 1)).toEqual({ url, number });
  });

  it.each([
    ['no link', '<p>正文</p>'],
    ['the next article', link('post_2.html')],
    ['the next article by its label', link('post_1_2.html', '下一篇')],
    ['another host', link('https://other.gov.cn/zwgk/content/post_1_2.html')],
    ['a list', link('index_2.html')],
    ['the page itself', link('post_1.html')],
  ])('is none for %s', (_, markup) => {
    expect(nextPartOf(markup, FIRST, FIRST, 1)).toBeUndefined();
  });

  it('ends with the fiftieth', () => {
    expect(nextPartOf(link('post_1_51.html'), FIRST, FIRST, 50)).toBeUndefined();
  });
});
