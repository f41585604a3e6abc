/** @module A finding about the language data: where it is, which rule it breaks, how grave it is. */

/** Every fault that a glossary check can name; each has a sentence in the `glossary` message catalogue. */
export const GLOSSARY_CODES = [
  // any table
  'folder-missing',
  'file-unreadable',
  'column-count',
  'cell-empty',
  'value-unknown',
  'space-stray',
  'space-double',
  'character-invisible',
  'han-in-english',
  'width-in-english',
  'article-leading',
  'zh-ascii-punctuation',
  'zh-space',
  'bracket-unbalanced',
  // terms/<domain>.csv
  'csv-broken',
  'header-wrong',
  'domain-mismatch',
  'date-invalid',
  'authority-missing',
  'term-duplicate',
  'term-conflict',
  'term-repeated',
  'variant-same',
  'list-repeated',
  'list-empty-item',
  'forbidden-accepted',
  'plural-same',
  'plural-wrong',
  'plural-not-countable',
  'plural-by-rule',
  'english-plural',
  'number-not-noun',
  // lexicon/<name>.tsv
  'pos-unknown',
  'feature-unknown',
  'feature-repeated',
  'feature-value',
  'feature-flag',
  'feature-conflict',
  'cost-invalid',
  'slot-misplaced',
  'mark-misplaced',
  'example-without-word',
  'entry-duplicate',
  // names/british-spelling.tsv
  'spelling-form',
  'spelling-same',
  'spelling-words',
  'spelling-chained',
  // plug-in validators (phrases) word their own faults
  'rule-invalid',
] as const;

export type GlossaryCode = (typeof GLOSSARY_CODES)[number];

export type FindingSeverity = 'warning' | 'error';

export interface GlossaryFinding {
  /** Path as given to the check, joined with the file's name. */
  readonly file: string;
  /** Counted from 1; 0 for a finding about the whole file. */
  readonly line: number;
  /** UTF-16 units from the start of the line, counted from 1; 0 for a finding about the whole line. */
  readonly column: number;
  readonly code: GlossaryCode;
  readonly severity: FindingSeverity;
  /** Values of the message `glossary:<code>`. */
  readonly values: Readonly<Record<string, string>>;
}

/** Checks one sub-folder of the language data; given the glossary's root folder. */
export type FolderValidator = (folder: string) => Promise<readonly GlossaryFinding[]>;

/** Orders findings as a reader walks through the files. */
export function compareFindings(left: GlossaryFinding, right: GlossaryFinding): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
