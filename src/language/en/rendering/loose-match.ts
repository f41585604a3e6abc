/** @module Finds the words of a rendering in any order and part of speech: translators turn phrases round. */
import { renderingWords, type Word } from './find-rendering.js';

/** Function words say nothing about which term is meant, and general nouns may be left out. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'and or of in on at to for with by from as into between among other type kind work non re co pre'.split(
    ' ',
  ),
);
/** A shared beginning this long makes one word family: transform, transformation; region, regional. */
const FAMILY_LENGTH = 6;

const withoutEmpty = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ lower }) => !EMPTY_WORDS.has(lower));

/** The words of a rendering that say something. */
export const contentWords = (rendering: string): readonly Word[] => withoutEmpty(renderingWords(rendering));

/**
 * True when the content words of a rendering stand close together in any order: "oversight was strengthened" or
 * "the strengthening of oversight" for "strengthen oversight", "political and cultural development" for "political
 * development". A name, written with capitals throughout, keeps its order.
 */
export function hasScattered(words: readonly Word[], rendering: string, wanted: readonly Word[]): boolean {
  const content = withoutEmpty(wanted);
  const capitals = rendering.match(/(?<![\p{L}\p{N}-])\p{Lu}/gu)?.length ?? 0;
  if (content.length === 0 || capitals >= content.length) return false;
  const reach = content.length * 2 + 8;
  const places = content.map((each) => words.flatMap((word, index) => (isFamily(word, each) ? [index] : [])));
  return (places[0] ?? []).some((start) =>
    places.every((each) => each.some((index) => Math.abs(index - start) <= reach)),
  );
}

/** True for words that share their stem or a long beginning: transform, transformation. */
export function isFamily(word: Word, wanted: Word): boolean {
  if (word.stem === wanted.stem) return true;
  const length = Math.min(FAMILY_LENGTH, Math.max(5, wanted.stem.length - 1));
  if (wanted.stem.length < length || word.stem.length < length) return false;
  // "nonpublic" for "non-public"
  if (word.lower.endsWith(wanted.lower)) return true;
  return word.stem.slice(0, length) === wanted.stem.slice(0, length);
}
