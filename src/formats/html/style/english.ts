/** @module The style sheet of `english.html`: one column, book-like. */
import { foundation } from './foundation.js';

export function englishStyle(): string {
  return `${foundation(false)}
body { max-width: 40rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4rem) 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.22; letter-spacing: -.01em; text-wrap: balance; margin-bottom: .8rem; }
h2, h3, h4, h5, h6 { line-height: 1.35; margin: 1.9rem 0 .6rem; text-wrap: balance; }
h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; } h4, h5, h6 { font-size: 1rem; }
p, ul, table { margin: 0 0 .85rem; }
ul { padding-left: 1.3rem; }
.number { color: var(--accent); }
.byline { font: .85rem/1.5 var(--sans); color: var(--muted); margin-bottom: 2rem; }
.signature, .date { text-align: right; }
.caption { font-weight: 600; }
.untranslated { color: var(--warning); font-family: var(--serif-zh); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
td, th { border: 1px solid var(--line); padding: .4rem .6rem; vertical-align: top; text-align: start; }
th { background: var(--panel); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font: .8rem/1.55 var(--sans); color: var(--muted); overflow-wrap: anywhere; }
footer p { margin-bottom: .35rem; }
@page { size: A4; margin: 22mm 25mm; }
@media print { html { font-size: 11pt; } body { max-width: none; padding: 0; } h2, h3, h4 { break-after: avoid-page; } p { orphans: 3; widows: 3; } }
`;
}
