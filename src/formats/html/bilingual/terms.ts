/** @module The list of terms at the end of the page; the cards show its entries. */
import { html, type Markup } from '../markup.js';
import { word } from '../words.js';
import { termAnchor, type ListedTerm, type TermList } from './term-list.js';

export function termSection(terms: TermList): Markup | false {
  if (terms.size === 0) return false;
  return html`<section class="terms" aria-labelledby="page-terms">
    <h2 id="page-terms">${word('terms')} <span class="count">${terms.size}</span></h2>
    <ol class="term-list">
      ${[...terms.values()].map(termEntry)}
    </ol>
  </section>`;
}

function termEntry(listed: ListedTerm): Markup {
  const { term } = listed;
  const also = term.accepted.filter((rendering) => rendering !== term.en);
  return html`<li id="${termAnchor(listed)}" class="term-entry">
    <span class="term-zh" lang="zh-CN">${term.zh}</span>
    <span class="term-en" lang="en">${term.en}</span>
    ${also.length > 0 && html`<span class="term-note">${word('admitted')}: <span lang="en">${also.join('; ')}</span></span>`}
    <span class="term-note">${word('authority')}: ${term.authority}</span>
    <span class="term-note">${word('domain')}: ${term.domain}</span>
  </li> `;
}
