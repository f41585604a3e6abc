/** @module Cuts a sentence at its commas, semicolons and colons; what is enclosed stays whole. */
import { enclosedEnd } from '../lattice/recognisers/enclosed.js';

/** A stretch between marks, with the mark that follows it. */
export interface ClauseText {
  readonly text: string;
  /** `，`, `；`, `：`, `。` and the like; empty at the end of an unstopped line. */
  readonly mark: string;
  /** Offset of `text` in the sentence. */
  readonly start: number;
}

const MARKS = new Set('，；：。！？…—');

export function splitClauses(sentence: string): readonly ClauseText[] {
  const clauses: ClauseText[] = [];
  let start = 0;
  const push = (end: number, mark: string): void => {
    const text = sentence.slice(start, end).trim();
    if (text !== '' || (mark !== '' && clauses.length === 0)) clauses.push({ text, mark, start });
    start = end + mark.length;
  };
  for (let at = 0; at < sentence.length; at++) {
    const enclosed = enclosedEnd(sentence, at);
    if (enclosed > 0) at = enclosed - 1;
    else if (MARKS.has(sentence[at] ?? '')) push(at, sentence[at] ?? '');
  }
  push(sentence.length, '');
  return clauses;
}
