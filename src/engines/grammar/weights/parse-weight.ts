/** @module Reads a line of glossary/weights/*.tsv: kind, name, Chinese, cost. */
import { isComment, type LineFault } from '../read-lines.js';
import { WEIGHT_KINDS, type Weight } from './weight.js';

const CELLS = 4;

/** The weight on a line; nothing for comments and blank lines; the fault where there is one. */
export function parseWeight(text: string, file: string, line: number): Weight | LineFault | undefined {
  if (isComment(text)) return undefined;
  const cells = text.split('\t');
  const [kindText = '', name = '', chinese = '', costText = ''] = cells;
  const kind = WEIGHT_KINDS.find((each) => each === kindText);
  const cost = Number(costText);
  const fault = (column: number, message: string): LineFault => ({ file, line, column, message });
  if (cells.length !== CELLS) return fault(1, `${cells.length} columns instead of ${CELLS}`);
  if (kind === undefined) return fault(1, `unknown kind of weight "${kindText}"`);
  if (costText === '' || !Number.isFinite(cost)) {
    return fault(text.length - costText.length + 1, `cost "${costText}" is not a number`);
  }
  return { kind, key: `${name}\t${chinese}`, cost };
}
