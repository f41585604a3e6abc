/** @module A column of a portal as the content systems build them: list pages, articles, menus, most-read articles. */
import { createHash } from 'node:crypto';
import type { Handler } from './local-server.js';

export interface PortalOptions {
  readonly articles: number;
  /** @default 20 */
  readonly perPage?: number;
  /** How the list goes on: linked, by the script of TRS, or by numbers in the query. @default 'links' */
  readonly pagination?: 'links' | 'trs' | 'query';
  /** Sends ETags and answers conditional requests. @default true */
  readonly hasValidators?: boolean;
}

export interface Portal {
  readonly handler: Handler;
  readonly listPath: string;
  readonly articlePaths: readonly string[];
  /** Replaces a text on one article's page from now on. */
  readonly edit: (index: number, from: string, to: string) => void;
}

const LIST = '/zwgk/tzgg/';

const pad = (value: number): string => String(value).padStart(2, '0');
const dateOf = (index: number): string => `2024-${pad(12 - (index % 12))}-${pad(28 - (index % 28))}`;
const titleOf = (index: number): string => `关于做好第${index + 1}批行政执法事项公示工作的通知`;
const pathOf = (index: number): string => `${LIST}content/post_${2_400_000 + index}.html`;

const MENU = `<div class="nav"><ul><li><a href="/">网站首页</a></li><li><a href="/zwgk/">政务公开</a></li>
<li><a href="/zwgk/zfgb/index.html">政府公报</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>`;
const FOOTER = `<div class="footer"><a href="/gywm/content/post_1000.html">关于我们</a> <a href="https://beian.miit.gov.cn/">粤ICP备00000000号</a></div>`;

const page = (title: string, head: string, body: string): string => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title} - 某市人民政府</title>${head}</head>
<body>${MENU}${body}${FOOTER}</body></html>`;

function articlePage(index: number): string {
  const title = titleOf(index);
  const head = `<meta name="SiteName" content="某市人民政府"><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${dateOf(index)} 09:30"><meta name="ContentSource" content="本网">`;
  const paragraphs = [
    '各镇人民政府，市直各单位：',
    `为贯彻落实行政执法公示制度，现就第${index + 1}批事项的公示工作通知如下。`,
    '一、加强组织领导。各单位要高度重视公示工作，明确责任人员。',
    `二、按时完成任务。各单位应当在${dateOf(index)}前完成${index + 10}项执法事项的公示。`,
    '三、强化监督检查。市司法局将对公示情况开展检查，对工作不力的单位予以通报。',
    '某市司法局',
  ];
  const body = `<div class="container"><h1>${title}</h1><div class="article-attr">发布日期：${dateOf(index)} 09:30 来源：本网</div>
<div class="article-content" id="zoomcon">${paragraphs.map((text) => `<p>　　${text}</p>`).join('\n')}</div></div>`;
  return page(title, head, body);
}

function paginationOf(number: number, total: number, kind: PortalOptions['pagination'] = 'links'): string {
  if (kind === 'trs') return `<script>createPageHTML(${total}, ${number - 1}, "index", "html");</script>`;
  const address = (each: number): string =>
    kind === 'query' ? `?page=${each}` : each === 1 ? 'index.html' : `index_${each}.html`;
  const numbers = Array.from({ length: total }, (_, index) => index + 1).map((each) =>
    each === number ? `<span>${each}</span>` : `<a href="${address(each)}">${each}</a>`,
  );
  const next =
    number < total
      ? `<a class="next" href="${address(number + 1)}">下一页</a>`
      : '<a class="next" href="javascript:void(0)">下一页</a>';
  return `<div class="page">${kind === 'query' ? numbers.join('') : numbers.slice(0, 3).join('') + next}</div>`;
}

function listPage(
  number: number,
  total: number,
  { articles, perPage = 20, pagination }: PortalOptions,
): string {
  const first = (number - 1) * perPage;
  const indices = Array.from({ length: Math.min(perPage, articles - first) }, (_, offset) => first + offset);
  const entries = indices.map(
    (index) =>
      `<li><a href="${pathOf(index)}" title="${titleOf(index)}">${titleOf(index).slice(0, 14)}…</a><span>${dateOf(index)}</span></li>`,
  );
  const hot = [0, 1, 2, 3, 4]
    .map(
      (index) => `<li><a href="/xwdt/content/post_${900 + index}.html">热点新闻标题之${index}号文章</a></li>`,
    )
    .join('');
  const body = `<div class="list"><ul>${entries.join('\n')}</ul>${paginationOf(number, total, pagination)}</div><div class="side"><ul>${hot}</ul></div>`;
  return page('通知公告', '', body);
}

/** Which list page an address asks for; `undefined` when it asks for none. */
function listNumber(
  path: string,
  query: string,
  { pagination = 'links' }: PortalOptions,
): number | undefined {
  if (path === LIST || path === `${LIST}index.html`)
    return pagination === 'query' ? Number(new URLSearchParams(query).get('page') ?? 1) : 1;
  const number = /^\/zwgk\/tzgg\/index_(\d+)\.html$/.exec(path)?.[1];
  if (number === undefined) return undefined;
  return pagination === 'trs' ? Number(number) + 1 : Number(number);
}

export function createPortal(options: PortalOptions): Portal {
  const { articles, perPage = 20, hasValidators = true } = options;
  const total = Math.ceil(articles / perPage);
  const pages = new Map(Array.from({ length: articles }, (_, index) => [pathOf(index), articlePage(index)]));
  const edit = (index: number, from: string, to: string): void => {
    pages.set(pathOf(index), (pages.get(pathOf(index)) ?? '').replace(from, to));
  };
  const handler: Handler = (request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const number = listNumber(path, query, options);
    const html = number === undefined ? pages.get(path) : listPage(Math.min(number, total), total, options);
    if (html === undefined) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${createHash('sha256').update(html).digest('hex').slice(0, 16)}"`;
    if (hasValidators && request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    const validators = hasValidators ? { etag } : {};
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...validators }).end(html);
  };
  return { handler, listPath: LIST, articlePaths: [...pages.keys()], edit };
}
