/** @module A finding about the language data on a line of the terminal. */
import type { GlossaryFinding } from '../../glossary/finding.js';
import type { Messages } from '../../i18n/index.js';

/** `file:line:column  severity  message` */
export function describeFinding(finding: GlossaryFinding, messages: Messages): string {
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  const severity = messages(`cli:severity-${finding.severity}`);
  return messages('cli:finding-line', { place, severity, message: messages.finding(finding) });
}
