/** @module The bar, its segmented controls, and the outline beside the text. */

export const CONTROLS_STYLE = `
.bar { position: sticky; top: 0; z-index: 5; display: flex; gap: 1.25rem; align-items: center; padding: .45rem clamp(1rem, 3vw, 2.25rem); background: var(--paper); border-bottom: 1px solid var(--line); font: .8rem/1.4 var(--sans); }
.brand { font: 700 1.05rem/1 var(--serif-zh); color: var(--accent); letter-spacing: .12em; }
.controls { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; flex: 1; }
.controls legend { font-weight: 600; color: var(--muted); }
.controls > fieldset > legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.segmented { display: inline-flex; flex-wrap: wrap; position: relative; }
.segmented input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.segmented label { display: inline-flex; align-items: center; min-height: 2rem; padding: 0 .8rem; border: 1px solid var(--edge); margin-left: -1px; cursor: pointer; color: var(--ink); background: var(--paper); }
.segmented label:first-of-type { border-radius: 6px 0 0 6px; margin-left: 0; }
.segmented label:last-of-type { border-radius: 0 6px 6px 0; }
.segmented label:hover { background: var(--panel); }
.segmented input:checked + label { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.segmented input:focus-visible + label { outline: 3px solid var(--link); outline-offset: 2px; z-index: 1; border-radius: 3px; }
.display { position: relative; margin-left: auto; }
.display > summary, .outline summary, .summary > summary, .removals > summary { cursor: pointer; }
.display > summary { list-style: none; display: inline-flex; align-items: center; min-height: 2rem; padding: 0 .8rem; border: 1px solid var(--edge); border-radius: 6px; }
.display > summary::-webkit-details-marker { display: none; }
.display > summary::after { content: ""; width: .4em; height: .4em; margin: -.2em 0 0 .6em; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
.display > summary:hover { background: var(--panel); }
.panel { position: absolute; right: 0; top: calc(100% + .5rem); width: min(23rem, calc(100vw - 2rem)); max-height: calc(100vh - 5rem); overflow: auto; display: grid; gap: .9rem; padding: 1rem 1.1rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 10px; box-shadow: 0 8px 28px rgb(0 0 0 / .16); }
.panel legend { margin-bottom: .35rem; padding: 0; }
.marks label { display: inline-flex; align-items: center; gap: .4rem; min-height: 1.6rem; margin-right: 1.25rem; }
.marks input { width: 1.05rem; height: 1.05rem; accent-color: var(--link); }
.keys { color: var(--muted); border-top: 1px solid var(--line); padding-top: .7rem; line-height: 1.5; }

.outline { font: .82rem/1.45 var(--sans); }
.outline summary { font-weight: 600; color: var(--muted); padding: .2rem 0; }
.outline ol { list-style: none; margin-top: .5rem; border-left: 1px solid var(--line); }
.outline li { display: block; }
.outline a { display: block; padding: .32rem .4rem .32rem .9rem; margin-left: -1px; border-left: 2px solid transparent; color: var(--ink); text-decoration: none; }
.outline a:hover { color: var(--link); background: var(--panel); }
.outline a[aria-current] { border-left-color: var(--accent); color: var(--accent); }
.outline .zh, .outline .en { display: block; line-height: 1.45; font-family: var(--sans); }
:root:not(:has(#page-view-zh:checked), :has(#page-view-en:checked)) .outline .zh { color: var(--muted); font-size: .92em; }
.outline .level-2 a { padding-left: 1.7rem; }
.outline .level-3 a, .outline .level-4 a, .outline .level-5 a { padding-left: 2.5rem; }

:root:has(#page-labels-zh:checked) .w-en, :root:not(:has(#page-labels-zh:checked)) .w-zh { display: none; }
:root:has(#page-size-small:checked) { font-size: 93.75%; }
:root:has(#page-size-large:checked) { font-size: 120%; }
:root:has(#page-size-huge:checked) { font-size: 140%; }

@media (max-width: 62rem) {
  .bar { gap: .75rem; }
  .outline { border-bottom: 1px solid var(--line); padding-bottom: .6rem; }
}
@media (max-width: 40rem) {
  .brand, .segmented.layout { display: none; }
  .segmented label { padding: 0 .7rem; }
}
`;
