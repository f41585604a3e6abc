/** @module Findings in words, for the terminal: by file and unit, and a table of the checks. */
import type { Messages } from '../../i18n/index.js';
import type { Issue, IssueSeverity, TranslationUnit } from '../../model/index.js';
import { textWidth } from '../explain/text-width.js';
import type { CheckedFile } from './check-file.js';

export const SEVERITIES: readonly IssueSeverity[] = ['error', 'warning', 'info'];

/** Enough of a text to know the place. */
const SHOWN = 72;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

function issueLine(issue: Issue, messages: Messages): string {
  const fixable = issue.fix ? `  ${messages('check:fixable')}` : '';
  const severity = messages(`check:severity-${issue.severity}`);
  return `    ${severity}  ${issue.check}  ${messages.issue(issue)}${fixable}`;
}

function unitLines(unit: TranslationUnit, messages: Messages): readonly string[] {
  const lines = unit.issues.map((issue) => issueLine(issue, messages));
  return [`  ${unit.id}`, `    ${shortened(unit.source)}`, `    ${shortened(unit.target)}`, ...lines];
}

/** The file and what was found in it, the worst first within a unit as the checks are ordered. */
export function fileLines(file: CheckedFile, messages: Messages): readonly string[] {
  const { path, edition, fixed, suppressed } = file;
  const found = edition.pairs.filter(({ issues }) => issues.length > 0);
  const fixes = [...fixed.values()].reduce((sum, count) => sum + count, 0);
  return [
    messages('check:file', { path, count: edition.pairs.length }),
    ...found.flatMap((unit) => unitLines(unit, messages)),
    ...(fixes > 0 ? [`  ${messages('check:fixed', { count: fixes })}`] : []),
    ...(suppressed.length > 0 ? [`  ${messages('check:suppressed', { count: suppressed.length })}`] : []),
  ];
}

/** What was suppressed, with its reason. */
export const suppressedLines = ({ suppressed }: CheckedFile, messages: Messages): readonly string[] =>
  suppressed.map(({ unit, issue, suppression }) =>
    messages('check:suppressed-issue', {
      unit,
      check: issue.check,
      text: messages.issue(issue),
      reason: suppression.reason,
    }),
  );

/** Findings by check and severity. */
export function countIssues(
  files: readonly CheckedFile[],
): ReadonlyMap<string, Readonly<Record<IssueSeverity, number>>> {
  const counts = new Map<string, Record<IssueSeverity, number>>();
  for (const { check, severity } of files.flatMap(({ edition }) =>
    edition.pairs.flatMap(({ issues }) => issues),
  )) {
    const count = counts.get(check) ?? { error: 0, warning: 0, info: 0 };
    count[severity] += 1;
    counts.set(check, count);
  }
  return counts;
}

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - textWidth(text)));

/** The table at the end. */
export function summaryLines(files: readonly CheckedFile[], messages: Messages): readonly string[] {
  const counts = [...countIssues(files)];
  const pairs = files.reduce((sum, { edition }) => sum + edition.pairs.length, 0);
  const end = messages(counts.length === 0 ? 'check:clean' : 'check:summary', { count: pairs });
  const rows = counts
    .toSorted(([, left], [, right]) => rank(right) - rank(left))
    .map(([check, count]) => [check, ...SEVERITIES.map((severity) => String(count[severity] || ''))]);
  const head = [
    messages('check:column-check'),
    ...SEVERITIES.map((severity) => messages(`check:column-${severity}`)),
  ];
  const table = rows.length === 0 ? [] : [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => textWidth(row[column] ?? '')), 0));
  return [
    ...table.map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    end,
  ];
}

const rank = ({ error, warning, info }: Readonly<Record<IssueSeverity, number>>): number =>
  error * 1e6 + warning * 1e3 + info;
