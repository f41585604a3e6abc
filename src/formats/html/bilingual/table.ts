/** @module A table with both languages in every cell. */
import type { TranslationUnit } from '../../../model/index.js';
import type { PairCell, PairTable } from '../../reading/pair-table.js';
import { html, literalMarkup, type Markup } from '../markup.js';
import { findingList } from './findings.js';
import type { PageContext } from './page-context.js';
import { pairLink, side } from './pair.js';
import { isUncertain, standing } from './standing.js';

export function bilingualTable({ rows }: PairTable, context: PageContext): Markup {
  const body = rows.map(
    (row, index) =>
      html`<tr>
        ${row.map((cell) => tableCell(cell, index === 0, context))}
      </tr> `,
  );
  // Wide tables scroll inside their own frame, which the keyboard reaches too.
  return html`<div class="table-frame" tabindex="0" role="group">
    <table class="pair-table">
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

function tableCell({ header, pairs }: PairCell, isFirstRow: boolean, context: PageContext): Markup {
  const content = pairs.map((unit) => cellPair(unit, context));
  if (!header) return html`<td>${content}</td>`;
  const scope = literalMarkup(isFirstRow ? 'col' : 'row');
  return html`<th scope="${scope}">${content}</th>`;
}

function cellPair(unit: TranslationUnit, context: PageContext): Markup {
  return html`<div class="cell${isUncertain(unit) && ' doubtful'}" id="${unit.id}">
    ${pairLink(unit, context)} ${cellTexts(unit, context)}
    ${standing(unit)}${findingList([unit], context.options)}
  </div>`;
}

/** A figure is the same in both languages and is shown once. */
function cellTexts(unit: TranslationUnit, context: PageContext): Markup {
  const chinese = side(unit, 'source', context);
  if (unit.source.trim() === unit.target.trim()) return html`<span class="figure">${chinese}</span>`;
  return html`<span class="zh" lang="zh-CN">${chinese}</span>
    <span class="en" lang="en">${side(unit, 'target', context)}</span>`;
}
