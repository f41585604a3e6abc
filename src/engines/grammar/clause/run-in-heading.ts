/** @module Tells the heading that opens a numbered paragraph from its first sentence: （一）强化组织领导，压实工作责任。一是… */
import type { ClauseUnit } from './clause-unit.js';

/** Headings are short: of the numbered openings in twelve provincial reports and the own set none is longer. */
const LONGEST_HEADING = 40;

/** What only a report of something done has: figures, aspect, time. */
const REPORTED = /[0-9０-９]|了(?!解)|年来|今年|去年|全年|将|要(?!求|素|点|闻)|已/;

/** True where every clause is a bare predicate or a noun, and nothing tells of an event. */
export function isRunInHeading(sentence: string, units: readonly ClauseUnit[]): boolean {
  if (sentence.length > LONGEST_HEADING || REPORTED.test(sentence) || /[：；]/.test(sentence)) return false;
  return units.every(
    ({ kind, ordinal }) => ordinal === undefined && (kind === 'predicate' || kind === 'noun'),
  );
}
