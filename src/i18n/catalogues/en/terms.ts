/** @module English messages of the commands that edit the glossary. */

export const terms = {
  'add-summary': 'Add a term',
  'argument-zh': 'the Chinese term',
  'argument-en': 'its preferred English',
  'option-domain': 'domain of the term: the name of its file under terms/',
  'option-column': 'the column "{{column}}" of glossary/README.md',
  'option-dry-run': 'show what would be written, write nothing',
  'row-added': '{{place}}  added {{zh}}  {{en}}',
  'row-removed': '{{place}}  removed {{zh}}  {{en}}',
  'row-changed': '{{place}}  changed {{zh}}',
  'cell-changed': '{{column}}: “{{before}}” -> “{{after}}”',
  'nothing-changes': 'Nothing changes.',
  faulty: 'Nothing was written: the glossary would be faulty.',
  written_one: '{{count}} row written.',
  written_other: '{{count}} rows written.',
  'not-written_one': '{{count}} row would be written.',
  'not-written_other': '{{count}} rows would be written.',
} as const;
