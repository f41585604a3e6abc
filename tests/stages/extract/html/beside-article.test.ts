import { describe, expect, it } from '@jest/globals';
import { loadPage } from '../../../../src/formats/html/load-page.js';
import { linesBeside, withoutOthers } from '../../../../src/stages/extract/html/beside-article.js';
import { readPageLines, type PageLines } from '../../../../src/stages/extract/html/read-lines.js';

const TEXT = '<div class="text"><p>县人民政府研究决定，自即日起启动应急响应，请各单位做好防范。</p></div>';
const OTHER = '<p>新区首批公寓交付使用，可满足居住需求。</p>';

function pageOf(markup: string): PageLines {
  const root = loadPage(markup).root()[0];
  if (!root) throw new Error('no page');
  return readPageLines(root);
}

/** What is left of ten points a line. */
const left = (markup: string, titleLine = 0): readonly number[] => {
  const page = pageOf(markup);
  return withoutOthers(
    page,
    page.lines.map(({ text }) => (text.endsWith('。') ? (text.length > 25 ? 30 : 10) : 0)),
    titleLine,
  );
};

describe('withoutOthers', () => {
  it.each([
    ['an aside', `${TEXT}<aside>${OTHER}</aside>`, [30, 0]],
    ['a right column that holds little', `${TEXT}<div class="zc-right">${OTHER}</div>`, [30, 0]],
    ['an element under a heading of other pages', `${TEXT}<div><b>猜你喜欢</b>${OTHER}</div>`, [30, 0, 0]],
    ['nothing of a right column that holds the text', `${OTHER}<div class="right">${TEXT}</div>`, [10, 30]],
    ['nothing of an element of no such name', `${TEXT}<div class="bright">${OTHER}</div>`, [30, 10]],
  ])('takes the worth of %s', (_, markup, expected) => {
    expect(left(markup)).toEqual(expected);
  });

  it('takes the worth of what stands above the title', () => {
    expect(left(`${OTHER}<h1>标题</h1>${TEXT}`, 1)).toEqual([0, 0, 30]);
  });
});

describe('linesBeside', () => {
  const besides = (markup: string): string[] => {
    const page = pageOf(markup);
    return [...linesBeside(page, { start: 0, end: page.lines.length })].map(({ text }) => text);
  };

  it('names the lines of an aside', () => {
    expect(besides(`${TEXT}<aside><p>温馨提示</p></aside>`)).toEqual(['温馨提示']);
  });

  it('names none where the aside holds the article', () => {
    expect(besides(`<p>标题</p><aside>${TEXT}</aside>`)).toEqual([]);
  });
});
