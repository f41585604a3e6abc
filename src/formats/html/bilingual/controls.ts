/**
 * @module The bar at the head of the page. Every control is a radio button or a check box that the style sheet reads
 * with `:has()`, so that all of them work without the script; the script only remembers them.
 */
import { html, type Markup } from '../markup.js';
import type { PageLocale } from '../page-options.js';
import { word, type WordKey } from '../words.js';

interface Choice {
  readonly name: string;
  readonly legend: WordKey;
  /** Value -> word; the first is the default unless `chosen` says otherwise. */
  readonly values: Readonly<Record<string, WordKey>>;
}

const VIEW: Choice = {
  name: 'view',
  legend: 'view',
  values: { both: 'viewBoth', zh: 'viewChinese', en: 'viewEnglish' },
};
const LAYOUT: Choice = {
  name: 'layout',
  legend: 'layout',
  values: { side: 'layoutSide', stacked: 'layoutStacked' },
};
const SIZE: Choice = {
  name: 'size',
  legend: 'size',
  values: { small: 'sizeSmall', medium: 'sizeMedium', large: 'sizeLarge', huge: 'sizeHuge' },
};
const THEME: Choice = {
  name: 'theme',
  legend: 'theme',
  values: { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' },
};

export function controls(locale: PageLocale): Markup {
  return html`<div class="controls">
    ${segmented(VIEW, 'both')}${segmented(LAYOUT, 'side')}
    <details class="display">
      <summary>${word('display')}</summary>
      <div class="panel">
        ${segmented(SIZE, 'medium')}${segmented(THEME, 'auto')}${marks()}${labels(locale)}
        <p class="keys">${word('keys')}</p>
      </div>
    </details>
  </div>`;
}

function segmented(choice: Choice, chosen: string): Markup {
  return html`<fieldset class="segmented ${choice.name}">
    <legend>${word(choice.legend)}</legend>
    ${Object.entries(choice.values).map(([value, key]) => option(choice.name, value, word(key), value === chosen))}
  </fieldset>`;
}

function option(name: string, value: string, label: Markup, isChosen: boolean): Markup {
  const id = `page-${name}-${value}`;
  return html`<input type="radio" name="${name}" id="${id}" value="${value}" ${isChosen && 'checked'} /><label
      for="${id}"
      >${label}</label
    >`;
}

function marks(): Markup {
  const boxes: readonly (readonly [string, WordKey])[] = [
    ['terms', 'showTerms'],
    ['findings', 'showFindings'],
    ['doubts', 'showDoubts'],
  ];
  return html`<fieldset class="marks">
    <legend>${word('marks')}</legend>
    ${boxes.map(([name, key]) => html`<label><input type="checkbox" id="page-show-${name}" checked /> ${word(key)}</label> `)}
  </fieldset>`;
}

/** The names of the languages stay in their own language: a reader who cannot read the page must find them. */
function labels(locale: PageLocale): Markup {
  return html`<fieldset class="segmented labels">
    <legend>${word('labels')}</legend>
    ${option('labels', 'en', html`<span lang="en">English</span>`, locale === 'en')}
    ${option('labels', 'zh', html`<span lang="zh-CN">中文</span>`, locale === 'zh-CN')}
  </fieldset>`;
}
