/** @module How the text ends: a full stop for 。, a question mark for ？, nothing after a heading. */
import type { IssueFix } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

/** Closing marks may follow the end of a sentence. */
const CLOSING = `["”’)\\]]*\\s*$`;
const CHINESE_END = /(?<mark>[。！？!?])[”’）)》\]]*\s*$/u;
const ENGLISH_END = new RegExp(`[.!?…:;]${CLOSING}`, 'u');
const ENGLISH_QUESTION = new RegExp(`\\?${CLOSING}`, 'u');
/** A stop after a heading; abbreviations keep theirs. */
const HEADING_STOP = /(?<=[\p{Ll}\d)])\.\s*$/u;
const ABBREVIATION = /\b(?:etc|Inc|Ltd|Co|Corp|No|Nos|vs|al|p\.m|a\.m|U\.S|Jr|Sr)\.\s*$/u;

export const endPunctuation: Check = ({ source, target, kind }) => {
  if (target.trim() === '') return [];
  const mark = CHINESE_END.exec(source)?.groups?.['mark'];
  if (mark === undefined) {
    const stop = kind === 'heading' || kind === 'title' ? HEADING_STOP.exec(target) : null;
    if (stop === null || ABBREVIATION.test(target)) return [];
    return [issue('end-stop-added', '.', { start: stop.index, end: stop.index + 1, text: '' })];
  }
  if (mark === '？' || mark === '?')
    return ENGLISH_QUESTION.test(target) ? [] : [issue('end-question', mark)];
  // A form of address ends with a comma in English.
  if (ENGLISH_END.test(target) || (mark !== '。' && /,\s*$/u.test(target))) return [];
  const end = target.trimEnd().length;
  const isPlain = /[\p{L}\d%]$/u.test(target.trimEnd());
  return [issue('end-stop-missing', mark, isPlain ? { start: end, end, text: '.' } : undefined)];
};

const issue = (key: string, expected: string, fix?: IssueFix) =>
  createIssue('end-punctuation', { key, type: 'formatting', expected, ...(fix && { fix }) });
