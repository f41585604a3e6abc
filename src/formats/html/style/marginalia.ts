/** @module Findings, badges, cards, the list of terms and the foot. */

export const MARGINALIA_STYLE = `
.margin { font: .8rem/1.45 var(--sans); display: grid; gap: .45rem; align-content: start; }
.margin:empty { display: none; }
.findings { list-style: none; display: grid; gap: .45rem; font: .8rem/1.45 var(--sans); }
.finding { border-left: 3px solid var(--info); padding: .1rem 0 .1rem .6rem; }
.finding.error { border-color: var(--error); }
.finding.warning { border-color: var(--warning); }
.severity, .tally { font-weight: 650; color: var(--info); }
.error > .severity, .tally.error { color: var(--error); }
.warning > .severity, .tally.warning { color: var(--warning); }
.evidence { display: block; color: var(--muted); }
.evidence q { color: var(--ink); quotes: "“" "”"; }
:root:has(#page-show-findings:not(:checked)) :is(.findings, .summary:not(.doubts)) { display: none; }
.summary { font: .85rem/1.6 var(--sans); }
.summary.none { color: var(--muted); }
.summary > summary { display: inline-flex; flex-wrap: wrap; gap: .2rem .8rem; padding: .3rem .75rem; border: 1px solid var(--edge); border-radius: 6px; }
.summary > summary:hover { background: var(--panel); }
.summary ol { list-style: none; margin: .6rem 0 0; display: grid; gap: .25rem; }
.summary li { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; }
.legend { margin-top: .6rem; color: var(--muted); }
.score { color: var(--muted); font-variant-numeric: tabular-nums; }
.excerpt { color: var(--muted); font-family: var(--sans); }
.unsure-note { color: var(--warning); }
.unsure-note a { color: inherit; font-weight: 650; font-variant-numeric: tabular-nums; }
.standing { display: flex; flex-wrap: wrap; gap: .3rem; }
.badge { padding: .05rem .45rem; border: 1px solid var(--edge); border-radius: 99px; color: var(--muted); font-size: .75rem; }
.badge.uncertain { color: var(--warning); border-color: var(--warning); }

.card { position: absolute; z-index: 6; width: max-content; max-width: min(22rem, calc(100vw - 1rem)); display: grid; gap: .15rem; padding: .7rem .9rem; background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 8px; box-shadow: 0 6px 24px rgb(0 0 0 / .18); }
.card[hidden] { display: none; }
.term-zh { font-weight: 700; }
.term-en { font-weight: 600; }
.term-note { font: .78rem/1.45 var(--sans); color: var(--muted); }

.terms, .provenance { margin-top: 3rem; padding-top: 1.2rem; border-top: 1px solid var(--line); }
.terms h2, .provenance h2 { font: 600 .95rem/1.5 var(--sans); color: var(--muted); margin-bottom: .8rem; }
.count { font-weight: 400; }
.term-list { list-style: none; columns: 20rem; column-gap: 2.5rem; font-size: .9rem; }
.term-entry { display: grid; break-inside: avoid; padding: .35rem 0 .55rem; scroll-margin-top: 4rem; }
.term-entry:target { background: var(--panel); }
.provenance { font: .82rem/1.55 var(--sans); color: var(--muted); }
.provenance dl { display: grid; gap: .3rem; }
.provenance dl > div { display: grid; grid-template-columns: minmax(6.5rem, 9rem) minmax(0, 1fr); gap: 1rem; }
.provenance dd { color: var(--ink); overflow-wrap: anywhere; }
.removals { margin-top: .9rem; }
.removals ul { margin: .5rem 0 0 1.2rem; display: grid; gap: .3rem; }
.machine { margin-top: 1rem; font-style: italic; }
`;
