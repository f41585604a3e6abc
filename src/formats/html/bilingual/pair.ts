/** @module One pair: number and link, the two texts, the margin. */
import type { TranslationUnit } from '../../../model/index.js';
import { linkOf } from '../../reading/link-of.js';
import { chineseNumber, englishNumber, headingRank } from '../../reading/english.js';
import { html, literalMarkup, type Markup } from '../markup.js';
import { word } from '../words.js';
import { doubtNote } from './doubts.js';
import { findingList } from './findings.js';
import { markedText } from './marked-text.js';
import type { PageContext } from './page-context.js';
import { isUncertain, standing } from './standing.js';

/** The element that holds a pair that stands by itself; cells are `pairTable`'s. */
export function pairSection(unit: TranslationUnit, context: PageContext): Markup {
  return html`<div
    class="pair ${unit.kind} level-${unit.level}${isUncertain(unit) && ' doubtful'}"
    id="${unit.id}"
  >
    ${pairLink(unit, context)}${textsOf(unit, context)}
    <div class="margin">${marginOf(unit, context)}</div>
  </div>`;
}

const marginOf = (unit: TranslationUnit, context: PageContext): Markup =>
  html`${source(unit, context)}${standing(unit)}${doubtNote(context.doubtsOf.get(unit.id) ?? [])}${findingList([unit], context.options)}`;

/** The file of an attachment, the image of a caption. */
function source(unit: TranslationUnit, { edition }: PageContext): Markup | false {
  const address = linkOf(unit, edition.document);
  if (address === undefined) return false;
  return html`<p class="source-link">
    <a href="${address}" rel="noreferrer">${word(unit.kind === 'caption' ? 'image' : 'file')}</a>
  </p>`;
}

/** `#` with the pair's number: the address to cite. */
export function pairLink(unit: TranslationUnit, context: PageContext): Markup {
  const number = context.numbers.get(unit.id) ?? 0;
  return html`<a class="anchor" href="#${encodeURIComponent(unit.id)}"
    ><span class="hidden">${word('linkTo', { number })}</span><span aria-hidden="true">${number}</span></a
  >`;
}

/** Headings are one element with both languages in it, so that the page's outline lists each only once. */
function textsOf(unit: TranslationUnit, context: PageContext): Markup {
  const chinese = side(unit, 'source', context);
  const english = side(unit, 'target', context);
  if (unit.kind === 'title' || unit.kind === 'heading') {
    const rank = literalMarkup(unit.kind === 'title' ? 'h1' : `h${headingRank(unit)}`);
    return html`<${rank} class="texts"><span class="zh" lang="zh-CN">${chinese}</span> <span class="en" lang="en">${english}</span></${rank}>`;
  }
  return html`<div class="texts">
    <p class="zh" lang="zh-CN">${chinese}</p>
    <p class="en" lang="en">${english}</p>
  </div>`;
}

/** A side with its outline number in front. */
export function side(unit: TranslationUnit, which: 'source' | 'target', context: PageContext): Markup {
  if (unit[which].trim() === '') return which === 'target' ? untranslated() : html``;
  const number = which === 'source' ? chineseNumber(unit) : englishNumber(unit);
  const space = which === 'source' ? '' : ' ';
  const text = markedText(unit, which, context);
  return html`${number !== '' && html`<span class="number">${number}</span>${space}`}<span class="text"
      >${text}</span
    >`;
}

function untranslated(): Markup {
  return html`<em class="untranslated">${word('untranslated')}</em>`;
}
