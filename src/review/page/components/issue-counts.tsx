/** @module Findings by severity, in figures. */
import type { IssueSeverity } from '../../../model/issue.js';
import { usePage } from '../context.js';

const SEVERITIES = ['error', 'warning', 'info'] as const;

export function IssueCounts({ issues }: { readonly issues: Readonly<Record<IssueSeverity, number>> }) {
  const { words } = usePage();
  const found = SEVERITIES.filter((severity) => issues[severity] > 0);
  if (found.length === 0) return <span class="count muted">{words('no-findings')}</span>;
  return (
    <span class="issue-counts">
      {found.map((severity) => (
        <span key={severity} class={`count ${severity}`}>
          {words(`count-${severity}`, { count: issues[severity] })}
        </span>
      ))}
    </span>
  );
}
