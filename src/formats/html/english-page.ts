/** @module `english.html`: the English alone, as a clean page to read or publish. */
import type { Edition, TranslationUnit } from '../../model/index.js';
import { englishNumber, englishTitle, headingRank, titlePair } from '../reading/english.js';
import { linkOf } from '../reading/link-of.js';
import { readingParts, type PairTable } from '../reading/pair-table.js';
import { html, literalMarkup, type Markup } from './markup.js';
import type { PageOptions } from './page-options.js';
import { protectedParts, webAddress } from './policy.js';
import { englishStyle } from './style/english.js';
import { englishWord } from './words.js';

/** The text of `english.html`, a newline at the end. It has no script and makes no request. */
export function formatEnglishPage(edition: Edition, options: PageOptions): string {
  const title = englishTitle(edition);
  const rest = titlePair(edition) === undefined ? edition.pairs : edition.pairs.slice(1);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        ${protectedParts(englishStyle()).head}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
      </head>
      <body>
        <main>
          <article>
            <h1>${title}</h1>
            ${byline(edition)}${blocks(rest, edition)}
          </article>
        </main>
        ${foot(edition, options)}
      </body>
    </html> `;
  return `${page.text.trimEnd()}\n`;
}

/** List items that follow one another without numbers of their own become one list. */
function blocks(pairs: readonly TranslationUnit[], { document }: Edition): Markup[] {
  const done: Markup[] = [];
  let items: Markup[] = [];
  const closeList = (): void => {
    if (items.length > 0)
      done.push(
        html`<ul>
          ${items}
        </ul> `,
      );
    items = [];
  };
  for (const part of readingParts(pairs)) {
    if ('pair' in part && isBulleted(part.pair)) {
      items.push(html`<li id="${part.pair.id}">${textOf(part.pair)}</li>`);
      continue;
    }
    closeList();
    done.push('table' in part ? table(part.table) : block(part.pair, linkOf(part.pair, document)));
  }
  closeList();
  return done;
}

function isBulleted(pair: TranslationUnit): boolean {
  return pair.kind === 'listItem' && englishNumber(pair) === '';
}

function block(pair: TranslationUnit, address: string | undefined): Markup {
  if (pair.kind === 'heading' || pair.kind === 'title') {
    const rank = literalMarkup(`h${pair.kind === 'title' ? 2 : headingRank(pair)}`);
    return html`<${rank} id="${pair.id}">${textOf(pair)}</${rank}> `;
  }
  const text =
    address === undefined ? textOf(pair) : html`<a href="${address}" rel="noreferrer">${textOf(pair)}</a>`;
  return html`<p class="${pair.kind}" id="${pair.id}">${text}</p> `;
}

function textOf(pair: TranslationUnit): Markup {
  if (pair.target.trim() === '') return html`<span class="untranslated" lang="zh-CN">${pair.source}</span>`;
  const number = englishNumber(pair);
  return html`${number !== '' && html`<span class="number">${number}</span> `}${pair.target}`;
}

function table({ rows }: PairTable): Markup {
  return html`<table>
    <tbody>
      ${rows.map(
        (row, index) =>
          html`<tr>
            ${row.map(({ header, pairs }) => {
              const name = literalMarkup(header ? 'th' : 'td');
              const scope = header && html` scope="${index === 0 ? 'col' : 'row'}"`;
              return html`<${name}${scope}>${pairs.map((pair) => html`<div id="${pair.id}">${textOf(pair)}</div>`)}</${name}>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table> `;
}

function byline({ document }: Edition): Markup | false {
  const { publishedAt, contentSource, siteName } = document.metadata;
  const source = contentSource ?? siteName;
  if (publishedAt === undefined && source === undefined) return false;
  return html`<p class="byline">
    ${publishedAt}${source !== undefined && html` <span lang="zh-CN">${source}</span>`}
  </p>`;
}

function foot({ document }: Edition, { run }: PageOptions): Markup {
  const url = document.metadata.url;
  const address = webAddress(url);
  const original = address === undefined ? url : html`<a href="${address}" rel="noreferrer">${address}</a>`;
  return html`<footer>
    <p>
      ${englishWord('chinese')}:
      <cite lang="zh-CN">${document.title}</cite>${original !== undefined && html`, `}${original}
    </p>
    <p>${englishWord('engine')}: ${run.engine}. ${englishWord('generatedAt')}: ${run.generatedAt}.</p>
    <p>${englishWord('machine')}</p>
  </footer>`;
}
