/** @module The findings of a unit in words. */
import type { Issue } from '../../../model/issue.js';
import { usePage } from '../context.js';

export function Findings({ issues }: { readonly issues: readonly Issue[] }) {
  const { words } = usePage();
  if (issues.length === 0) return null;
  return (
    <ul class="findings" aria-label={words('column-findings')}>
      {issues.map((issue, index) => (
        <li key={index} class={issue.severity}>
          <span class="severity">{words(`severity-${issue.severity}`)}</span> {words.issue(issue)}
        </li>
      ))}
    </ul>
  );
}
