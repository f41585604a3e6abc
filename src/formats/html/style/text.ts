/** @module The pairs: two columns or one, the margin, sentences, terms, tables. */

export const TEXT_STYLE = `
.page { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem 3rem; max-width: 96rem; margin: 0 auto; padding: 1rem clamp(1rem, 3vw, 2.25rem) 4rem; }
main:focus { outline: none; }
main { max-width: 84rem; container-type: inline-size; }
@media (min-width: 62rem) {
  .page:has(.outline) { grid-template-columns: 14.5rem minmax(0, 1fr); }
  .outline { position: sticky; top: 4.2rem; align-self: start; max-height: calc(100vh - 5rem); overflow: auto; padding-top: 1.6rem; }
}
.pair { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 1rem; padding: .55rem 0; scroll-margin-top: 4rem; }
.pair:target, .cell:target { background: var(--panel); box-shadow: 0 0 0 .5rem var(--panel); border-radius: 2px; }
.texts { display: grid; grid-template-columns: minmax(0, 1fr); gap: .35rem 2.25rem; grid-column: 1; font-weight: inherit; }
.margin { grid-column: 1 / -1; margin-top: .4rem; }
.anchor { grid-column: 2; grid-row: 1; align-self: start; min-width: 1.6rem; padding: .2rem .25rem; text-align: right; font: .72rem/1.6 var(--sans); font-variant-numeric: tabular-nums; color: var(--muted); text-decoration: none; }
.anchor:hover, .anchor:focus-visible { color: var(--link); text-decoration: underline; }
.anchor.copied::after { content: " ✓"; }
@container (min-width: 40rem) {
  .pair { grid-template-columns: 2.4rem minmax(0, 1fr); column-gap: .8rem; }
  .anchor { grid-column: 1; }
  .texts, .margin { grid-column: 2; }
  :root:not(:has(#page-layout-stacked:checked), :has(#page-view-zh:checked), :has(#page-view-en:checked)) .texts { grid-template-columns: minmax(0, 1fr) minmax(0, 1.12fr); }
  /* Findings are about the English, so they stand under it: past the Chinese column and the gap. */
  :root:not(:has(#page-layout-stacked:checked), :has(#page-view-zh:checked), :has(#page-view-en:checked)) .margin { margin-left: calc((100% - 2.25rem) / 2.12 + 2.25rem); }
}
@container (min-width: 58rem) {
  .pair { grid-template-columns: 2.4rem minmax(0, 1fr) 12.5rem; }
  .pair .margin, :root:not(:has(#page-layout-stacked:checked), :has(#page-view-zh:checked), :has(#page-view-en:checked)) .pair .margin { grid-column: 3; grid-row: 1; margin: 0; }
  :root:has(#page-layout-stacked:checked, #page-view-zh:checked, #page-view-en:checked) .texts { max-width: 44rem; }
}
:root:has(#page-view-zh:checked) :is(article, .outline) .en, :root:has(#page-view-en:checked) :is(article, .outline) .zh { display: none; }

h1.texts, .heading .texts { line-height: 1.35; font-weight: 600; }
.pair.title { padding-top: 1.6rem; }
h1 .zh { font-size: 1.55rem; line-height: 1.45; font-weight: 700; }
h1 .en { font-size: 1.6rem; line-height: 1.25; letter-spacing: -.01em; text-wrap: balance; }
.heading { padding-top: 1.6rem; }
.heading .anchor { padding-top: .5rem; }
h2.texts { font-size: 1.2rem; }
h3.texts { font-size: 1.06rem; }
h4.texts, h5.texts, h6.texts { font-size: 1rem; }
.heading .zh { line-height: 1.55; font-weight: 700; }
.number { font-weight: 600; color: var(--accent); }
.byline { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font: .85rem/1.5 var(--sans); color: var(--muted); }
.byline, .summary { margin: 0 0 .8rem; }
@container (min-width: 40rem) { .byline, .summary, .table-frame { margin-left: 3.2rem; } }
.signature .texts, .date .texts { text-align: right; }
.signature .zh, .date .zh { text-align: right; }
.caption .texts { font-weight: 600; }

.sentence { border-radius: 3px; -webkit-box-decoration-break: clone; box-decoration-break: clone; transition: background-color .12s; }
.sentence.is-lit { background: var(--lit); box-shadow: 0 0 0 .14em var(--lit); }
.term { color: inherit; text-decoration: underline dotted color-mix(in srgb, var(--term) 75%, transparent) 1px; text-underline-offset: .3em; }
.term:hover, .term:focus-visible { text-decoration-style: solid; }
:root:has(#page-show-terms:not(:checked)) article .term { text-decoration: none; cursor: text; }
.dot { display: inline-block; width: .5em; height: .5em; margin-inline-end: .35em; vertical-align: .12em; border-radius: 50%; background: var(--warning); scroll-margin-top: 6rem; }
:root:not(:has(#page-show-doubts:not(:checked))) .dot + .sentence:not(.is-lit) { background: var(--doubt); box-shadow: 0 0 0 .14em var(--doubt); }
:root:not(:has(#page-show-doubts:not(:checked))) .dot:target + .sentence:not(.is-lit) { background: var(--lit); box-shadow: 0 0 0 .14em var(--lit); }
:root:has(#page-show-doubts:not(:checked)) :is(.dot, .doubts, .unsure-note), :root:has(#page-view-zh:checked) .unsure-note { display: none; }
.untranslated { color: var(--warning); font: italic .9rem var(--sans); }
.doubtful .en .text { text-decoration: underline wavy var(--warning) 1px; text-underline-offset: .42em; text-decoration-skip-ink: none; }
.doubtful .en .term { text-decoration-style: dotted; }

.table-frame { overflow-x: auto; margin-block: 1rem; }
.pair-table { border-collapse: collapse; width: 100%; font-size: .92rem; }
.pair-table td, .pair-table th { border: 1px solid var(--line); padding: .5rem .7rem; vertical-align: top; text-align: start; font-weight: inherit; min-width: 7rem; }
.pair-table th { background: var(--panel); font-weight: 600; }
.cell { position: relative; padding-right: 1.4rem; }
.cell > .zh, .cell > .en { display: block; line-height: 1.55; }
.cell .anchor { position: absolute; right: -.3rem; top: -.25rem; }
`;
