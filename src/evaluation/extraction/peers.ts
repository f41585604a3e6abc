/** @module Generic extractors beside ours: what each makes of a page, as paragraphs. */
import type { JSDOM } from 'jsdom';
import { DuizhaoError } from '../../model/index.js';
import { readFragment } from '../../stages/extract/index.js';

/** What an extractor gave. `html` is the article's markup. */
export interface PeerArticle {
  readonly title: string;
  readonly html: string;
}

export interface Peer {
  /** The name of its package. */
  readonly name: string;
  /** Nothing where it finds no article. */
  readonly extract: (markup: string) => Promise<PeerArticle | undefined>;
}

/** Extractors resolve links against an address; none is fetched. */
const ADDRESS = 'https://www.example.gov.cn/content/post_1.html';

function notInstalled(name: string, cause: unknown): DuizhaoError {
  return new DuizhaoError({
    code: 'PEER_NOT_INSTALLED',
    kind: 'usage',
    message: `${name} is not installed: --peers needs the development dependencies.`,
    cure: 'Run npm ci in a clone of the repository, and evaluate there.',
    cause,
  });
}

async function loaded<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw notInstalled(name, cause);
  }
}

/** Complaints of the parser about style sheets go nowhere. */
async function documentReader(): Promise<(markup: string) => JSDOM> {
  const jsdom = await loaded('jsdom', () => import('jsdom'));
  return (markup) => new jsdom.JSDOM(markup, { url: ADDRESS, virtualConsole: new jsdom.VirtualConsole() });
}

const readability = async (): Promise<Peer> => {
  const name = '@mozilla/readability';
  const domOf = await documentReader();
  const { Readability } = await loaded(name, () => import('@mozilla/readability'));
  return {
    name,
    extract: async (markup) => {
      const { window } = domOf(markup);
      const article = new Readability(window.document).parse();
      window.close();
      return article ? { title: article.title ?? '', html: article.content ?? '' } : undefined;
    },
  };
};

const defuddle = async (): Promise<Peer> => {
  const domOf = await documentReader();
  const { Defuddle } = await loaded('defuddle', () => import('defuddle/node'));
  return {
    name: 'defuddle',
    extract: async (markup) => {
      const { window } = domOf(markup);
      const { title, content } = await Defuddle(window.document, ADDRESS, { useAsync: false });
      window.close();
      return { title, html: content };
    },
  };
};

const articleExtractor = async (): Promise<Peer> => {
  const name = '@extractus/article-extractor';
  const { extractFromHtml } = await loaded(name, () => import('@extractus/article-extractor'));
  return {
    name,
    extract: async (markup) => {
      const article = await extractFromHtml(markup, ADDRESS);
      return article ? { title: article.title ?? '', html: article.content ?? '' } : undefined;
    },
  };
};

/** @throws DuizhaoError `PEER_NOT_INSTALLED` */
export const loadPeers = (): Promise<readonly Peer[]> =>
  Promise.all([readability(), defuddle(), articleExtractor()]);

/** The paragraphs and cells of an article's markup, read as ours are. */
export const articleTexts = ({ html }: PeerArticle): ReturnType<typeof readFragment> => readFragment(html);
