/** @module On paper: A4, both columns, no controls, links as plain text. */

export const PRINT_STYLE = `
@page { size: A4; margin: 17mm 15mm 18mm; @bottom-center { content: counter(page); font: 8pt sans-serif; color: #555; } }
@media print {
  html, :root:has(input) { font-size: 10pt; }
  .bar, .skip, .outline, .card, .summary, .removals, .anchor .hidden { display: none; }
  .page, .page:has(.outline) { display: block; max-width: none; padding: 0; }
  main { max-width: none; }
  .pair, .heading { grid-template-columns: 1.6rem minmax(0, 1fr); column-gap: .5rem; padding-block: .3rem; break-inside: avoid-page; }
  .paragraph, .listItem { break-inside: auto; }
  body { background: #fff; }
  .finding, .standing { break-inside: avoid; }
  .pair.title { padding-top: 0; }
  .heading { padding-top: .9rem; break-after: avoid-page; }
  .margin { grid-column: 2; grid-row: auto; }
  p { orphans: 3; widows: 3; }
  .anchor { color: var(--muted); font-size: .65rem; padding-inline: 0; }
  /* A reviser on paper needs the doubts as well; hidden on the screen, they are hidden here. */
  .dot { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .unsure-note a { text-decoration: none; }
  a, .term { color: inherit; text-decoration-color: var(--term); }
  .byline, .table-frame { margin-left: 2.1rem; }
  .table-frame { overflow: visible; }
  tr { break-inside: avoid; }
  .terms, .provenance { margin-top: 1.5rem; break-inside: auto; }
  .term-list { columns: 2; font-size: .82rem; }
}
`;
