/** @module What every page shares: colours, type, focus, hidden text. */
import { customProperties, DARK, LIGHT } from '../palette.js';

/** Chinese in Song type beside an English book face; the page's own words in the system's sans-serif. */
const FAMILIES = `
  --serif-en: "Source Serif 4", "Source Serif Pro", Charter, "Iowan Old Style", "Noto Serif", Georgia, serif;
  --serif-zh: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", STSong, SimSun, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Source Han Sans SC", "Noto Sans CJK SC",
    "PingFang SC", "Microsoft YaHei", sans-serif;
`;

/** `switchable` adds the reader's own choice of colours, made with the radio buttons of the bar. */
export function foundation(switchable: boolean): string {
  const light = customProperties(LIGHT);
  const dark = customProperties(DARK);
  const automatic = switchable ? ':root:not(:has(#page-theme-light:checked))' : ':root';
  const chosen = switchable ? `:root:has(#page-theme-dark:checked) { color-scheme: dark; ${dark} }` : '';
  return `
:root { color-scheme: light; ${light} ${FAMILIES} }
@media screen and (prefers-color-scheme: dark) { ${automatic} { color-scheme: dark; ${dark} } }
@media screen { ${chosen} }
${SHARED}`;
}

const SHARED = `
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; scroll-behavior: smooth; scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.65 var(--serif-en); overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, p, ol, ul, dl, dd, fieldset { margin: 0; padding: 0; }
fieldset { border: 0; min-width: 0; }
.zh, .term-zh { font-family: var(--serif-zh); }
.en, .term-en { font-family: var(--serif-en); }
.zh { line-height: 1.9; text-align: start; line-break: strict; text-spacing-trim: trim-start; }
.en { text-wrap: pretty; hyphens: manual; }
.text, .sentence, q, .excerpt { unicode-bidi: isolate; }
a { color: var(--link); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -5rem; z-index: 10; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--link); border-radius: 6px; font-family: var(--sans); }
.skip:focus { top: .5rem; }
[hidden] { display: none; }
code { font: .85em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } *, *::before, *::after { transition: none; animation: none; } }
`;
