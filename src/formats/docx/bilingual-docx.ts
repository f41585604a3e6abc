/** @module `bilingual.docx`: a table for reviewers, Chinese beside English, that is read back by the ids in it. */
import type { Edition, TranslationUnit } from '../../model/index.js';
import { baseOf } from '../interchange/base-of.js';
import { commentsOf } from '../interchange/review-comments.js';
import type { WriteOptions } from '../interchange/write-options.js';
import { chineseNumber, englishNumber, englishTitle } from '../reading/english.js';
import { paragraph, run, table, type Cell } from './word-markup.js';
import { textWidth, wordFile } from './word-package.js';

/** The head of the table, by which it is found again. */
export const REVIEW_COLUMNS = ['No', '中文 Chinese', 'English', 'State'] as const;

const NARROW = 900;
const STATE = 1700;
const TEXT = Math.floor((textWidth(true) - NARROW - STATE) / 2);

const row = (contents: readonly Cell['paragraphs'][]): Cell[] =>
  [NARROW, TEXT, TEXT, STATE].map((width, index) => ({ width, paragraphs: contents[index] ?? [] }));

/** The outline numbers stand in the margin: they are no text of the pair, and nobody need retype them. */
function margin(pair: TranslationUnit, index: number): Cell['paragraphs'] {
  const numbers = [...new Set([chineseNumber(pair), englishNumber(pair)])].filter(Boolean).join(' ');
  return [
    paragraph([run(String(index + 1))], 'CellSmall'),
    ...(numbers === '' ? [] : [paragraph([run(numbers, 'zh-CN')], 'CellSmall')]),
    paragraph([run(`${pair.id} ${baseOf(pair)}`)], 'PairMark'),
  ];
}

function pairRow(pair: TranslationUnit, index: number, { messages }: WriteOptions): Cell[] {
  const findings = pair.issues.map((issue) => paragraph([run(messages.issue(issue))], 'CellSmall'));
  const remarks = commentsOf(pair).map(({ author = '', text }) =>
    paragraph([run(author === '' ? text : `${author}: ${text}`)], 'CellSmall'),
  );
  return row([
    margin(pair, index),
    [paragraph([run(pair.source, 'zh-CN')], 'Cell')],
    [paragraph([run(pair.target)], 'Cell')],
    [paragraph([run(pair.state)], 'Cell'), ...findings, ...remarks],
  ]);
}

function headRow(documentId: string): Cell[] {
  const [number, ...others] = REVIEW_COLUMNS.map((title) => [paragraph([run(title, 'zh-CN')], 'CellHead')]);
  return row([[...(number ?? []), paragraph([run(documentId)], 'PairMark')], ...others]);
}

const INSTRUCTION =
  'Change the English in the table, with or without tracked changes, and write “reviewed” in the last column of what is ' +
  'settled. Comments come along. Leave the first column as it is: by it each row finds its way back.';

/** The bytes of `bilingual.docx`. */
export function formatBilingualDocx(edition: Edition, options: WriteOptions): Uint8Array {
  const title = englishTitle(edition);
  const rows = edition.pairs.map((pair, index) => pairRow(pair, index, options));
  const content = [
    paragraph([run(title)], 'Title'),
    paragraph([run(edition.document.title, 'zh-CN')], 'Subtitle'),
    paragraph([run(INSTRUCTION)], 'Note'),
    table([headRow(edition.document.id), ...rows], true),
    paragraph([]),
  ];
  return wordFile({ title, isLandscape: true, content, links: new Map() });
}
