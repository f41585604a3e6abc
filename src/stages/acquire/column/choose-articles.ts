/** @module Which links of a page are the articles of its list, by evidence: dates, addresses, titles, and their likes. */
import type { ListedArticle, PassedOver } from './list-page.js';
import type { PageLink } from './page-links.js';

/** The addresses that the content systems of portals give to articles. */
const ARTICLE_ADDRESS =
  /(?:post|content|art|info|news|article)_\d+|\/t20\d{6}_\d+|\/20\d{2}[-/]?\d{2}(?:[-/]?\d{2})?\/[^/]*\d|\/[^/]*\d{4,}[^/]*\.(?:s?html?|jspx?|aspx?|php)$|\/[0-9a-f]{32}(?:\.|\/|$)|\/c\d+\/content\.s?html?$|[?&][\w]*id=\w*\d/i;
const PAGE_ADDRESS = /\.(?:s?html?|jspx?|aspx?|php)$/i;
const COLUMN_ADDRESS = /\/(?:(?:index|default)(?:_\d+)?\.\w+|(?:list|node)(?:_\d+)?(?:\.\w+)?)$/i;
const NAVIGATION =
  /^(?:首页|网站首页|尾页|末页|上一?页|下一?页|更多|more|返回.*|打印.*|关闭.*|登录|注册|搜索|网站地图|联系我们|关于我们|无障碍.*|\d+|[<>«»…. ]*)$/i;

const LONG_TITLE = 12;
const SHORT_TITLE = 6;
const FEWEST_CHARACTERS = 4;

/** What a link must have on average for its list to be one of articles, and what each must have at least. */
const LIST_EVIDENCE = 2;
const ARTICLE_EVIDENCE = 1;

function titleEvidence(title: string): number {
  if (NAVIGATION.test(title)) return -6;
  if (title.length >= LONG_TITLE) return 1.5;
  if (title.length >= SHORT_TITLE) return 1;
  return title.length < FEWEST_CHARACTERS ? -2 : 0;
}

function addressEvidence(address: string): number {
  const { pathname, search } = new URL(address);
  // `info_12.html` may be an article; `index_12.html` and a folder are a column, also beside a date.
  if (COLUMN_ADDRESS.test(pathname) && search === '') return -4;
  if (ARTICLE_ADDRESS.test(pathname.replace(/\/$/, '') + search)) return 2;
  if (pathname.endsWith('/') && search === '') return -4;
  return PAGE_ADDRESS.test(pathname) ? 0.5 : 0;
}

function evidenceOf(link: PageLink): number {
  const date = link.date === undefined ? (link.hasPartOfDate ? 1.5 : 0) : 3;
  return date + addressEvidence(link.url) + titleEvidence(link.title);
}

/** The same for `http://www.x.gov.cn` and `https://x.gov.cn`. */
const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

export interface ChooseOptions {
  /** Takes articles on other hosts too. @default false */
  readonly otherHosts?: boolean;
  /** Links of earlier pages of the list: a page shows its menus and its most read articles again, not its list. */
  readonly seen?: ReadonlySet<string>;
}

export interface Chosen {
  readonly articles: readonly ListedArticle[];
  readonly passedOver: readonly PassedOver[];
}

interface Weighed {
  readonly link: PageLink;
  readonly evidence: number;
}

function byPlace(weighed: readonly Weighed[]): readonly (readonly Weighed[])[] {
  const lists = new Map<string, Weighed[]>();
  for (const each of weighed) {
    const list = lists.get(each.link.place);
    if (list) list.push(each);
    else lists.set(each.link.place, [each]);
  }
  return [...lists.values()];
}

function bestList(weighed: readonly Weighed[]): readonly Weighed[] {
  let best: readonly Weighed[] = [];
  let greatest = 0;
  for (const list of byPlace(weighed)) {
    const sum = list.reduce((total, { evidence }) => total + evidence, 0);
    if (sum / list.length < LIST_EVIDENCE || sum <= greatest) continue;
    greatest = sum;
    best = list;
  }
  return best.filter(({ evidence }) => evidence >= ARTICLE_EVIDENCE);
}

const toArticle = ({ url, title, date }: PageLink): ListedArticle => ({
  url,
  title,
  ...(date === undefined ? {} : { date }),
});

/** The list with the most evidence on the page; no articles when there is none with enough. */
export function chooseArticles(
  links: readonly PageLink[],
  pageUrl: string,
  { otherHosts = false, seen = new Set() }: ChooseOptions = {},
): Chosen {
  const weighed = links
    .filter(({ url }) => url !== pageUrl && !seen.has(url))
    .map((link) => ({ link, evidence: evidenceOf(link) }));
  const isNear = ({ link }: Weighed): boolean => otherHosts || hostOf(link.url) === hostOf(pageUrl);
  const best = bestList(weighed);
  const listed = new Set(best);
  const passedOver = weighed
    .filter((each) => each.evidence >= LIST_EVIDENCE && (!listed.has(each) || !isNear(each)))
    .map((each): PassedOver => ({
      ...toArticle(each.link),
      reason: listed.has(each) ? 'other-host' : 'elsewhere-on-page',
    }));
  return { articles: best.filter(isNear).map(({ link }) => toArticle(link)), passedOver };
}
