/** @module English messages of the command line. */

export const cli = {
  error: '{{message}} {{cure}}',
  'finding-line': '{{place}}  {{severity}}  {{message}}',
  'severity-info': 'note',
  'severity-warning': 'warning',
  'severity-error': 'error',
  'glossary-findings-none': 'No faults found.',
  'glossary-findings_one': '{{count}} fault found.',
  'glossary-findings_other': '{{count}} faults found.',
} as const;
