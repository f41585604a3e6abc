/** @module English messages of the checks; the key is that of `Issue.message`. */

export const issues = {
  'term-missing': 'The term “{{zh}}” is not rendered as “{{expected}}”.',
  'term-forbidden': '“{{actual}}” must not be used for “{{zh}}”. Use “{{expected}}”.',
  'number-missing': 'The number {{value}} of “{{raw}}” is missing in the English.',
  'number-added': 'The number “{{raw}}” ({{value}}) is not in the Chinese.',
  'number-changed': 'The Chinese has “{{expected}}”, the English has “{{actual}}”.',
  'date-missing': 'The date “{{raw}}” ({{value}}) is missing in the English.',
  'date-added': 'The date “{{raw}}” ({{value}}) is not in the Chinese.',
  'date-changed': 'The Chinese has the date “{{expected}}”, the English has “{{actual}}”.',
  'han-left': 'Chinese left in the English: “{{actual}}”.',
  'engine-failure': 'The engine “{{engine}}” gave no answer that could be accepted ({{code}}).',
  'engine-fallback': 'The engine “{{engine}}” stands in for “{{insteadOf}}”, whose answer had faults.',
  'empty-target': 'There is no English.',
  'doubled-unit': 'The English is the same as that of another Chinese paragraph ({{other}}).',
  'doubled-sentence': 'The sentence “{{actual}}” stands twice in the English, but not in the Chinese.',
  'pair-missing': 'The document has no pair for the block {{id}}.',
  'pair-unknown': 'The pair {{id}} belongs to no block of the document.',
  'pair-repeated': 'The pair {{id}} stands more than once.',
  'pair-order': 'The pair {{id}} is out of order; {{expected}} is expected here.',
  'full-width-left': 'Full-width punctuation left in the English: {{actual}}',
  'unbalanced-bracket': 'The bracket {{actual}} has no partner.',
  'unbalanced-quote': 'The quotation mark {{actual}} has no partner.',
  'repeated-word': 'The word “{{actual}}” stands twice in a row.',
  'double-space': 'Two spaces in a row after “{{actual}}”.',
  'edge-space': 'The English begins or ends with a space.',
  'length-short':
    'The English is very short for its Chinese ({{actual}} words for {{expected}} characters); something may be missing.',
  'length-long':
    'The English is very long for its Chinese ({{actual}} words for {{expected}} characters); something may be repeated or added.',
} as const;
