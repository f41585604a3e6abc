/** @module The findings of the checks, in the margin of each pair and as a list at the head of the page. */
import type { Edition, Issue, IssueSeverity, TranslationUnit } from '../../../model/index.js';
import { html, type Markup } from '../markup.js';
import type { PageOptions } from '../page-options.js';
import { inBothLanguages, word } from '../words.js';
import { excerptOf } from './doubts.js';

/** The worst first. */
const SEVERITIES: readonly IssueSeverity[] = ['error', 'warning', 'info'];

/** The findings of one or several pairs, the worst first. */
export function findingList(units: readonly TranslationUnit[], options: PageOptions): Markup | false {
  const issues = SEVERITIES.flatMap((severity) =>
    units.flatMap((unit) => unit.issues.filter((issue) => issue.severity === severity)),
  );
  if (issues.length === 0) return false;
  return html`<ul class="findings">
    ${issues.map((issue) => finding(issue, options))}
  </ul>`;
}

function finding(issue: Issue, options: PageOptions): Markup {
  return html`<li class="finding ${issue.severity}">
    <span class="severity">${word(issue.severity)}</span> ${messageOf(issue, options)}
    ${issue.actual !== undefined && html`<span class="evidence">${word('found')}: <q>${issue.actual}</q></span>`}
    ${issue.expected !== undefined && html`<span class="evidence">${word('expected')}: <q>${issue.expected}</q></span>`}
  </li>`;
}

function messageOf(issue: Issue, options: PageOptions): Markup {
  return inBothLanguages(options.messages.en.issue(issue), options.messages['zh-CN'].issue(issue));
}

/** How many findings of each severity there are, and a link to every pair that has some. */
export function findingSummary(edition: Edition): Markup {
  const issues = edition.pairs.flatMap((pair) => pair.issues);
  if (issues.length === 0) return html`<p class="summary none">${word('noFindings')}</p>`;
  return html`<details class="summary">
    <summary>${word('findings')} ${SEVERITIES.map((severity) => severityCount(severity, issues))}</summary>
    <ol>
      ${edition.pairs.map((pair, index) => pair.issues.length > 0 && summaryEntry(pair, index + 1))}
    </ol>
  </details>`;
}

function severityCount(severity: IssueSeverity, issues: readonly Issue[]): Markup | false {
  const count = issues.filter((issue) => issue.severity === severity).length;
  return count > 0 && html`<span class="tally ${severity}">${word(severity)} ${count}</span> `;
}

function summaryEntry(pair: TranslationUnit, number: number): Markup {
  const worst = SEVERITIES.filter((severity) => pair.issues.some((issue) => issue.severity === severity));
  return html`<li>
    <a href="#${encodeURIComponent(pair.id)}">${word('paragraph', { number })}</a>
    ${worst.map((severity) => html`<span class="tally ${severity}">${word(severity)}</span> `)}
    <span class="excerpt" lang="zh-CN">${excerptOf(pair.source)}</span>
  </li>`;
}
