/** @module List pages of several content systems: which links are the articles, and where the list goes on. */
import { describe, expect, it } from '@jest/globals';
import { readListPage } from '../../../../src/stages/acquire/column/read-list-page.js';

const URL_OF_LIST = 'https://www.example.gov.cn/zwgk/tzgg/index.html';

const read = (body: string, url = URL_OF_LIST, ordinal = 1) =>
  readListPage(`<html><body>${body}</body></html>`, url, ordinal);

const paths = (urls: readonly { readonly url: string }[]): string[] =>
  urls.map(({ url }) => new URL(url).pathname);

const MENU =
  '<ul class="nav"><li><a href="/">网站首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwgk/gzdt/">政府工作动态信息</a></li><li><a href="/jd/index.html">政策解读与回应关切</a></li></ul>';
const FOOTER =
  '<div class="foot"><a href="/gywm/content/post_1.html">关于我们</a><a href="mailto:a@b.cn">邮箱</a></div>';

const entries = (count: number, entry: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => entry(index)).join('\n');
const title = (index: number): string => `关于开展第${index}次专项检查工作的通知`;

describe('the articles of a list', () => {
  it('are those with dates and article addresses, not menus or the most read', () => {
    const list = `<ul class="list">${entries(3, (index) => `<li><a href="./content/post_${index}.html">${title(index)}</a><span>2024-05-0${index + 1}</span></li>`)}</ul>`;
    const hot = `<div class="hot"><ul>${entries(2, (index) => `<li><a href="/xw/content/post_9${index}.html">${title(90 + index)}</a></li>`)}</ul></div>`;
    const page = read(MENU + list + hot + FOOTER);
    expect(page.articles).toEqual(
      [0, 1, 2].map((index) => ({
        url: `https://www.example.gov.cn/zwgk/tzgg/content/post_${index}.html`,
        title: title(index),
        date: `2024-05-0${index + 1}`,
      })),
    );
    expect(page.passedOver.map(({ title: name, reason }) => [name, reason])).toEqual([
      [title(90), 'elsewhere-on-page'],
      [title(91), 'elsewhere-on-page'],
    ]);
  });

  it.each<[string, (index: number) => string]>([
    [
      'TRS',
      (index) =>
        `<li>[2021-01-0${index + 1}] <a href="./202101/t20210101_12345${index}.html">${title(index)}</a></li>`,
    ],
    [
      'Hanweb',
      (index) =>
        `<tr><td><a href="/art/2021/1/1/art_1229_5678${index}.html" title="${title(index)}">${title(index).slice(0, 6)}...</a></td><td>2021-01-0${index + 1}</td></tr>`,
    ],
    [
      'dates in the link',
      (index) =>
        `<li><a href="/a/${index}0001.htm"><em>${title(index)}</em><i>2021年1月${index + 1}日</i></a></li>`,
    ],
    [
      'a category before the title',
      (index) =>
        `<li><a href="/zwgk/tz/">[通知]</a><a href="/c10/202101/${'0123456789abcdef'.repeat(2)}${index}.shtml">${title(index)}</a><span>2021-01-0${index + 1}</span></li>`,
    ],
    [
      'boxes of several elements',
      (index) =>
        `<div class="item ${index === 0 ? 'first' : ''}"><div class="date"><b>0${index + 1}</b><i>2021-01</i></div><div><a href="/a?id=77${index}"><h3>${title(index)}</h3></a><p>摘要文字</p></div></div>`,
    ],
    ['no dates at all', (index) => `<li><a href="/zwgk/content/post_${index}.html">${title(index)}</a></li>`],
  ])('of %s', (_, entry) => {
    const page = read(`${MENU}<table><tbody>${entries(3, entry)}</tbody></table>${FOOTER}`);
    expect(page.articles.map((article) => article.title)).toEqual([0, 1, 2].map(title));
  });

  it('are whole when lists are cut into blocks of five', () => {
    const block = (from: number): string =>
      `<ul class="five">${entries(5, (index) => `<li><a href="post_${from + index}.html">${title(from + index)}</a> 2024-01-01</li>`)}</ul>`;
    const page = read(`${MENU}<div class="list">${block(0)}${block(5)}</div>`);
    expect(page.articles).toHaveLength(10);
  });

  it('are the new ones of a last page with a single entry', () => {
    const hot = entries(
      6,
      (index) => `<li><a href="/xw/content/post_9${index}.html">${title(90 + index)}</a> 2024-01-01</li>`,
    );
    const seen = new Set(
      Array.from({ length: 6 }, (_, index) => `https://www.example.gov.cn/xw/content/post_9${index}.html`),
    );
    const markup = `<div class="list"><ul><li><a href="content/post_7.html">${title(7)}</a><span>2020-01-01</span></li></ul></div><ul class="hot">${hot}</ul>`;
    expect(paths(readListPage(markup, URL_OF_LIST, 9, { seen }).articles)).toEqual([
      '/zwgk/tzgg/content/post_7.html',
    ]);
  });

  it('are on the same host unless others are asked for', () => {
    const list = entries(
      4,
      (index) =>
        `<li><a href="https://${index === 0 ? 'www.gov.cn' : 'example.gov.cn'}/a/content_${index}.htm">${title(index)}</a> 2024-01-01</li>`,
    );
    const page = read(`<ul>${list}</ul>`);
    expect(page.articles).toHaveLength(3);
    expect(page.passedOver).toMatchObject([
      { reason: 'other-host', url: 'https://www.gov.cn/a/content_0.htm' },
    ]);
    expect(readListPage(`<ul>${list}</ul>`, URL_OF_LIST, 1, { otherHosts: true }).articles).toHaveLength(4);
  });

  it('of Hanweb are read where its script keeps them, and the rest is named', () => {
    const records = entries(
      2,
      (index) =>
        `<record><![CDATA[<li><a href="/art/2024/1/1/art_1_10${index}.html">${title(index)}</a><span>2024-01-01</span></li>]]></record>`,
    );
    const markup = (total: number): string =>
      `${MENU}<script type="text/xml"><datastore><totalrecord>${total}</totalrecord><recordset>${records}</recordset></datastore></script><script src="/jpage.js"></script>`;
    expect(read(markup(40))).toMatchObject({
      articles: [{ title: title(0) }, { title: title(1) }],
      next: { kind: 'script', certain: true },
    });
    expect(read(markup(2)).next).toBeUndefined();
  });

  it('are none on a page of menus, on an article, on an empty page, on hostile nesting', () => {
    expect(read(MENU + FOOTER).articles).toEqual([]);
    expect(read('<h1>通知</h1><p>正文第一段。</p>').articles).toEqual([]);
    expect(read('').articles).toEqual([]);
    expect(read('<div>'.repeat(50_000)).articles).toEqual([]);
  });

  it('are found in time on a page of 20,000 links', () => {
    const time = (count: number): number => {
      const markup = `<ul>${entries(count, (index) => `<li><a href="post_${index}.html">${title(index)}</a> 2024-01-01</li>`)}</ul>`;
      const begin = performance.now();
      expect(read(markup).articles).toHaveLength(count);
      return performance.now() - begin;
    };
    const quarter = time(5_000);
    // Four times the links take four times as long; compared each with each they would take sixteen. A busy machine is slow at both.
    expect(time(20_000)).toBeLessThan(Math.max(6000, quarter * 10));
  });
});

describe('the next page', () => {
  const list = `<ul>${entries(3, (index) => `<li><a href="/a/content/post_${index}.html">${title(index)}</a> 2024-01-01</li>`)}</ul>`;
  const next = (body: string, url = URL_OF_LIST, ordinal = 1) => read(list + body, url, ordinal).next;
  const link = (path: string) => ({ kind: 'link', url: `https://www.example.gov.cn/zwgk/tzgg/${path}` });

  it.each<[string, string, string]>([
    ['下一页', '<a href="index_2.html">下一页</a>', 'index_2.html'],
    ['下页 with marks', '<a href="?page=2"> 下 页 </a>', 'index.html?page=2'],
    ['a sign', '<a href="index_2.html">&gt;</a>', 'index_2.html'],
    ['rel', '<link rel="next" href="p2.html">', 'p2.html'],
    ['numbers', '<span>1</span><a href="list_2.html">2</a><a href="list_3.html">3</a>', 'list_2.html'],
    ['TRS', '<script>createPageHTML(34, 0, "index", "html");</script>', 'index_1.html'],
    [
      'TRS with a name',
      "<script>createPageHTML('page_div',34, 1,'index','shtml',1000);</script>",
      'index_2.shtml',
    ],
    [
      'TRS written out',
      '<script>var currentPage = 0; var countPage = 12; document.write("")</script>',
      'index_1.html',
    ],
  ])('by %s', (_, body, path) => {
    expect(next(body)).toEqual(link(path));
  });

  it('of TRS counts on from the page itself, and ends', () => {
    expect(
      next(
        '<script>createPageHTML(34, 7, "index", "html");</script>',
        URL_OF_LIST.replace('index', 'index_7'),
        8,
      ),
    ).toEqual(link('index_8.html'));
    expect(
      next('<script>createPageHTML(34, 33, "index", "html");</script>', URL_OF_LIST, 34),
    ).toBeUndefined();
    expect(next('<script>createPageHTML(1, 0, "index", "html");</script>')).toBeUndefined();
    expect(
      next("<script>createPageHTML('page_div',34, 34,'index','html',1000);</script>", URL_OF_LIST, 34),
    ).toBeUndefined();
  });

  it('is none where the link is dead, and a script where one is called or the count says so', () => {
    expect(next('<a href="javascript:void(0)">下一页</a>', URL_OF_LIST, 5)).toBeUndefined();
    expect(next('<a href="#">下一页</a>共1页')).toBeUndefined();
    expect(next('')).toBeUndefined();
    expect(next('<a href="javascript:goPage(2)">下一页</a>')).toEqual({ kind: 'script', certain: true });
    expect(next('<a href="#" onclick="goPage(2)">下一页</a>')).toEqual({ kind: 'script', certain: true });
    expect(next('<a href="javascript:;">下一页</a><span>共 12 页</span>')).toEqual({
      kind: 'script',
      certain: true,
    });
    expect(next('<div id="pager"></div><script>laypage.render({elem: "pager"});</script>')).toEqual({
      kind: 'script',
      certain: false,
    });
  });
});
