/** @module Joins the English of the pieces of a split sentence: a model ends and begins each as a sentence of its own. */

export interface EnglishPiece {
  readonly source: string;
  readonly target: string;
}

const ENGLISH_MARKS: Readonly<Record<string, string>> = {
  '；': ';',
  ';': ';',
  '，': ',',
  ',': ',',
  '、': ',',
  '：': ':',
  ':': ':',
};

/** Words that have a capital at the beginning of a sentence only. */
const COMMON = new Set(
  'a an the and but or in on at by for to of with from as we it they this these that those there all each more our its their he she who which when while if'.split(
    ' ',
  ),
);

/** A point that belongs to the word. */
const ABBREVIATION = /\b(?:etc|Ltd|Inc|Co|Corp|No)\.$/;

const withoutEnd = (text: string): string =>
  ABBREVIATION.test(text) ? text : text.replace(/[\s.,;:。]+$/u, '');

function withoutCapital(text: string): string {
  const word = /^[A-Z][a-z]*(?![\w'’-])/.exec(text)?.[0];
  if (word === undefined || !COMMON.has(word.toLowerCase())) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Each piece keeps its mark, in English; nothing else is added or left out. */
export function joinPieces(pieces: readonly EnglishPiece[]): string {
  const said = pieces.filter(({ target }) => target.trim() !== '');
  return said
    .map(({ source, target }, index) => {
      const begun = index === 0 ? target.trim() : withoutCapital(target.trim());
      if (index === said.length - 1) return begun;
      return withoutEnd(begun) + (ENGLISH_MARKS[source.trim().slice(-1)] ?? '');
    })
    .join(' ');
}
