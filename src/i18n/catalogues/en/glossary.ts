/** @module English messages of `glossary check`: one for each finding code. */
import type { GlossaryCode } from '../../../glossary/finding.js';

export const glossary = {
  'folder-missing': 'There is no such folder. Give the folder that holds terms/, lexicon/ and phrases/.',
  'file-unreadable': 'The file cannot be read as UTF-8 text. Save it as UTF-8.',
  'column-count':
    'The row has {{actual}} cells where {{expected}} are expected. Quote a cell that holds a comma.',
  'cell-empty': '“{{cell}}” is empty.',
  'value-unknown': '“{{value}}” is not a value of “{{cell}}”. Use one of: {{known}}.',
  'space-stray': '“{{text}}” begins or ends with a space.',
  'space-double': '“{{text}}” holds two spaces in a row.',
  'character-invisible': '“{{text}}” holds the invisible character {{found}}.',
  'han-in-english': 'The English “{{text}}” holds Chinese: {{found}}.',
  'width-in-english': 'The English “{{text}}” holds the full-width mark {{found}}.',
  'article-leading': 'The English “{{text}}” opens with an article. Leave it out; the engine supplies it.',
  'zh-ascii-punctuation':
    'The Chinese “{{text}}” holds the ASCII mark {{found}}. Use “ ” 《》 （） ， as published.',
  'zh-space': 'The Chinese “{{text}}” holds a space.',
  'bracket-unbalanced': 'The bracket {{found}} in “{{text}}” has no partner.',
  'csv-broken': 'A quotation mark is opened and not closed on this line. Double a " inside a quoted cell.',
  'header-wrong': 'The header row is wrong. Missing columns: {{missing}}. Unknown columns: {{unknown}}.',
  'domain-mismatch': 'The domain is “{{value}}”, but the file is {{expected}}.csv.',
  'date-invalid': '“{{value}}” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.',
  'authority-missing': 'The authority is empty. Name the issuing body and document, or write “house”.',
  'term-duplicate': '“{{value}}” stands already at {{first}}, with the same English.',
  'term-conflict': '“{{value}}” is “{{other}}” here and “{{en}}” at {{first}}. Keep one as preferred.',
  'term-repeated':
    '“{{value}}” stands already at {{first}}. Give the other English as an alternative or as forbidden.',
  'variant-same':
    'The variant “{{value}}” is not needed: matching sees through widths, quotes and variant characters.',
  'list-repeated': '“{{value}}” stands already in “{{other}}”.',
  'list-empty-item': 'The list in “{{cell}}” has an empty item between two bars.',
  'forbidden-accepted': '“{{value}}” is forbidden, but it is also in “{{other}}”.',
  'plural-same':
    'The plural “{{value}}” equals the singular. Leave the cell empty, or set the number to mass or plural.',
  'plural-wrong': '“{{value}}” cannot be the plural of “{{en}}”.',
  'plural-not-countable': 'The term is “{{number}}”, so it has no plural; “{{value}}” is given.',
  'plural-by-rule': 'The plural “{{value}}” is the regular one. Leave the cell empty.',
  'english-plural': '“{{text}}” looks plural already. Write the singular, or set the number to plural.',
  'number-not-noun': 'The number “{{value}}” is only for nouns; the part of speech is “{{pos}}”.',
  'pos-unknown': '“{{value}}” is not a part of speech. Use one of: {{known}}.',
  'feature-unknown': '“{{pos}}” has no feature “{{feature}}”. It has: {{known}}.',
  'feature-repeated': 'The feature “{{feature}}” is given twice.',
  'feature-value': 'The feature “{{feature}}” needs a value or another feature: {{known}}.',
  'feature-flag': 'The feature “{{feature}}” takes no value.',
  'feature-conflict': 'The features “{{feature}}” and “{{other}}” contradict each other.',
  'cost-invalid': '“{{value}}” is not a cost. Write a number between -10 and 10.',
  'slot-misplaced': 'The object mark “{{found}}” is misplaced in “{{text}}”.',
  'mark-misplaced':
    'The inflection mark “{{found}}” is misplaced in “{{text}}”. It stands right before a word.',
  'example-without-word': 'The example “{{example}}” does not hold “{{zh}}”.',
  'entry-duplicate': '“{{entry}}” stands already at {{first}} as “{{en}}”.',
  'spelling-form': '“{{value}}” is not written in small letters.',
  'spelling-same': '“{{value}}” is the same in both spellings. Leave the line out.',
  'spelling-words': '“{{other}}” has more or fewer words than “{{value}}”.',
  'spelling-chained': 'Another line would change “{{value}}” again, into “{{other}}”.',
  'rule-invalid': 'The rule cannot be read: {{reason}}',
} as const satisfies Record<GlossaryCode, string>;
