/** @module How the book looks where its reader leaves that to the book. */

export const EPUB_STYLE = `body { line-height: 1.5; margin: 0 4%; }
p { margin: 0 0 .35em; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0 0 .5em; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.5em; } h2 { font-size: 1.25em; } h3 { font-size: 1.1em; } h4, h5, h6 { font-size: 1em; }
.pair { margin: 0 0 1.1em; }
.heading, .title { margin-top: 1.6em; page-break-inside: avoid; break-inside: avoid; }
.zh { color: #555; font-size: .92em; }
.heading .zh, .title .zh, .doctitle { font-weight: bold; page-break-after: avoid; break-after: avoid; }
.byline, .foot { color: #555; font-size: .85em; margin: 0 0 1.6em; }
.caption .en { font-style: italic; }
.signature, .date { text-align: right; }
table { border-collapse: collapse; margin: 1em 0; width: 100%; font-size: .9em; }
th, td { border: 1px solid #bbb; padding: .3em .5em; text-align: left; vertical-align: top; }
`;
