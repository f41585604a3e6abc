/** @module Chinese cut into words, the longest known first; what no list knows is cut into single characters. */
import { normalizeForMatching } from '../../language/zh/normalize.js';
import type { WordList } from './word-list.js';

const HAN_RUN = /\p{Script=Han}+/gu;

function cutRun(run: string, words: WordList): readonly string[] {
  const cut: string[] = [];
  for (let at = 0; at < run.length;) {
    let length = Math.min(words.longest, run.length - at);
    while (length > 1 && words.classes(run.slice(at, at + length)) === undefined) length -= 1;
    cut.push(run.slice(at, at + length));
    at += length;
  }
  return cut;
}

/** The words of each unbroken run of Han characters, in order. */
export const cutWords = (text: string, words: WordList): readonly (readonly string[])[] =>
  [...normalizeForMatching(text).text.matchAll(HAN_RUN)].map(([run]) => cutRun(run, words));
