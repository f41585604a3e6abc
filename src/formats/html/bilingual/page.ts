/** @module `bilingual.html`: the aligned edition as one self-contained page to read, check, cite and print. */
import type { Edition } from '../../../model/index.js';
import { englishTitle, titlePair } from '../../reading/english.js';
import { readingParts } from '../../reading/pair-table.js';
import { html, type Markup } from '../markup.js';
import type { PageOptions } from '../page-options.js';
import { protectedParts } from '../policy.js';
import { bilingualStyle } from '../style/bilingual.js';
import { word } from '../words.js';
import { controls } from './controls.js';
import { doubtSummary } from './doubts.js';
import { findingSummary } from './findings.js';
import { outline } from './outline.js';
import { pageContext, type PageContext } from './page-context.js';
import { pairSection } from './pair.js';
import { provenance } from './provenance.js';
import { PAGE_SCRIPT } from './script.js';
import { bilingualTable } from './table.js';
import { termSection } from './terms.js';

/** The text of `bilingual.html`, a newline at the end. Makes no external request and runs under a strict policy. */
export function formatBilingualPage(edition: Edition, options: PageOptions): string {
  const context = pageContext(edition, options);
  const locale = options.locale ?? 'en';
  const parts = protectedParts(bilingualStyle(), PAGE_SCRIPT);
  const page = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        ${parts.head}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${englishTitle(edition)} · ${edition.document.title}</title>
      </head>
      <body>
        <a class="skip" href="#page-text">${word('skip')}</a>
        <header class="bar">
          <span class="brand" aria-hidden="true">对照</span>
          ${controls(locale)}
        </header>
        <div class="page">${outline(context)} ${mainPart(context)}</div>
        <div class="card" id="page-card" hidden></div>
        <p class="hidden" role="status" id="page-status"></p>
        <template id="page-copied">${word('linkCopied')}</template>
        ${parts.script}
      </body>
    </html> `;
  return `${page.text.trimEnd()}\n`;
}

function mainPart(context: PageContext): Markup {
  const { edition } = context;
  const title = titlePair(edition);
  const rest = title === undefined ? edition.pairs : edition.pairs.slice(1);
  return html`<main id="page-text" tabindex="-1">
    <article>
      ${title === undefined ? bareTitle(edition) : pairSection(title, context)} ${byline(edition)}
      ${findingSummary(edition)}${doubtSummary(context.doubts)}
      ${readingParts(rest).map((part) =>
        'table' in part ? bilingualTable(part.table, context) : pairSection(part.pair, context),
      )}
    </article>
    ${termSection(context.terms)} ${provenance(context)}
  </main>`;
}

/** For an edition whose title is not among its pairs. */
function bareTitle(edition: Edition): Markup {
  return html`<div class="pair title">
    <h1 class="texts">
      <span class="zh" lang="zh-CN">${edition.document.title}</span>
      <span class="en" lang="en">${edition.document.titleEnglish}</span>
    </h1>
  </div>`;
}

/** Date and source under the title, as the page had them. */
function byline({ document }: Edition): Markup | false {
  const { publishedAt, contentSource, siteName } = document.metadata;
  const source = contentSource ?? siteName;
  if (publishedAt === undefined && source === undefined) return false;
  return html`<p class="byline">
    ${publishedAt !== undefined && html`<time datetime="${publishedAt.replace(' ', 'T')}">${publishedAt}</time>`}
    ${source !== undefined && html`<span lang="zh-CN">${source}</span>`}
  </p>`;
}
