/** @module The outline number before a sentence, written the English way. */
import { formatOutlineNumber, parseOutlineNumber } from '../../language/zh/index.js';

export interface NumberedText {
  /** With a space after it; empty where there is none. */
  readonly number: string;
  readonly rest: string;
}

/** Text that still carries its outline number keeps it; run-in 一是 is the grammar's. */
export function takeNumber(text: string): NumberedText {
  const dashes = /^[—–]+/.exec(text)?.[0] ?? '';
  if (dashes) return { number: '— ', rest: text.slice(dashes.length) };
  const parsed = parseOutlineNumber(text);
  if (!parsed || parsed.numbering.style === 'clause' || parsed.numbering.style === 'ordinal')
    return { number: '', rest: text };
  return { number: `${formatOutlineNumber(parsed.numbering)} `, rest: parsed.rest };
}
