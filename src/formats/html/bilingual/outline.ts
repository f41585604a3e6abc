/** @module The outline beside the text: the document's headings, numbers kept, in both languages. */
import type { TranslationUnit } from '../../../model/index.js';
import { chineseNumber, englishNumber } from '../../reading/english.js';
import { html, type Markup } from '../markup.js';
import { word } from '../words.js';
import type { PageContext } from './page-context.js';

/** Nothing for a document without headings. Open without the script; the script folds it on phones. */
export function outline({ edition }: PageContext): Markup | false {
  const headings = edition.pairs.filter((pair) => pair.kind === 'heading');
  if (headings.length === 0) return false;
  return html`<nav class="outline" aria-labelledby="page-outline">
    <details open>
      <summary><span id="page-outline">${word('outline')}</span></summary>
      <ol>
        ${headings.map(entry)}
      </ol>
    </details>
  </nav>`;
}

function entry(heading: TranslationUnit): Markup {
  const english = `${englishNumber(heading)} ${heading.target}`.trim();
  return html`<li class="level-${heading.level}">
    <a href="#${encodeURIComponent(heading.id)}">
      <span class="zh" lang="zh-CN">${chineseNumber(heading)}${heading.source}</span>
      <span class="en" lang="en">${english}</span>
    </a>
  </li> `;
}
