/** @module Reads a line of glossary/collocations/*.tsv: which English a verb has with which objects. */
import type { RuleExample } from '../rules/rule.js';
import { parseExample } from '../rules/parse-example.js';
import { isComment, type LineFault } from '../read-lines.js';

/** "提高 is *raise* with 标准 and 税率": the object is told by how its Chinese ends. */
export interface Collocation {
  readonly verb: string;
  readonly objects: readonly string[];
  /** As in the lexicon: uninflected, `_` for the object where something follows it. */
  readonly english: string;
  readonly example?: RuleExample;
  readonly file: string;
  readonly line: number;
}

const LEAST_CELLS = 3;
const MOST_CELLS = 4;

function cellFault(
  cells: readonly string[],
): { readonly cell: number; readonly message: string } | undefined {
  const [verb = '', objects = '', english = ''] = cells;
  if (cells.length < LEAST_CELLS || cells.length > MOST_CELLS)
    return { cell: 0, message: `${cells.length} columns instead of 3 or 4` };
  if (!/^\p{Script=Han}+$/u.test(verb)) return { cell: 0, message: `"${verb}" is no Chinese verb` };
  const wrong = objects.split('|').find((object) => !/^\p{Script=Han}+$/u.test(object));
  if (wrong !== undefined) return { cell: 1, message: `"${wrong}" is no Chinese object` };
  if (!/^\*?[a-z]/.test(english) || english !== english.trim())
    return { cell: 2, message: `"${english}" is no English verb` };
  return undefined;
}

/** The collocation on a line; nothing for comments and blank lines; the fault where there is one. */
export function parseCollocation(
  text: string,
  file: string,
  line: number,
): Collocation | LineFault | undefined {
  if (isComment(text)) return undefined;
  const cells = text.split('\t');
  const before = (cell: number): number => cells.slice(0, cell).join('\t').length + (cell > 0 ? 1 : 0);
  const fault = cellFault(cells);
  if (fault) return { file, line, column: before(fault.cell) + 1, message: fault.message };
  const [verb = '', objects = '', english = '', cell = ''] = cells;
  const example = parseExample(cell, [verb]);
  if (example !== undefined && 'message' in example)
    return { file, line, column: before(MOST_CELLS - 1) + example.offset + 1, message: example.message };
  return { verb, objects: objects.split('|'), english, ...(example ? { example } : {}), file, line };
}
