import { describe, expect, it } from '@jest/globals';
import { titleLineOf } from '../../../../src/stages/extract/html/title-line.js';
import { lineOf } from '../../../../src/stages/extract/line.js';

const TITLE = '云溪县城市户外广告设置管理办法';
const DATE = '发布时间：2024-05-07 来源：云溪县城市管理局';

describe('titleLineOf', () => {
  it.each([
    ['above its date', [TITLE, DATE], [`${TITLE}-云溪县人民政府`], 0],
    ['below a menu', ['新闻中心', TITLE, '【字体：大 中 小】', '正文'], [TITLE], 1],
    [
      'below a sentence of other matters',
      ['凡是索要验证码的都是诈骗！', TITLE, DATE],
      [`${TITLE}_云溪县`],
      1,
    ],
    [
      'not where a preamble stands above and no date below',
      ['云溪县人民政府令', TITLE, '第一条　为了……'],
      [TITLE],
      0,
    ],
    [
      'not the name of the site, which signs, too',
      ['正文。', '云溪县人民政府', '2024-05-07'],
      ['云溪县人民政府'],
      0,
    ],
    ['not a part of another word', ['户外广告设置管理', DATE], [TITLE], 0],
    ['nowhere without a title', [TITLE, DATE], [], 0],
  ])('%s', (_, texts, titles, expected) => {
    expect(
      titleLineOf(
        texts.map((text) => lineOf(text)),
        titles,
      ),
    ).toBe(expected);
  });
});
