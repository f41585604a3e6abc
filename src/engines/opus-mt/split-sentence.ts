/** @module Splits a sentence that is too long for a model, where the loss of sense is least. */

/** The best places first; the mark stays with what is before it. A comma or colon between digits is none. */
const MARKS: readonly RegExp[] = [/[；;](?!$)/g, /(?:[，：]|[,:](?!\d))(?!$)/g, /、(?!$)/g];

/** A place is in the middle when neither half gets less than this share. */
const LEAST_SHARE = 0.25;

export interface Halves {
  readonly parts: readonly [string, string];
  /** There was no mark to split at. */
  readonly isForced: boolean;
}

const placesOf = (text: string, mark: RegExp): readonly number[] =>
  [...text.matchAll(mark)].map(({ index }) => index + 1);

const nearest = (places: readonly number[], middle: number): number | undefined =>
  places.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];

/** Never after a figure or a Latin letter, nor within a character of two units: numbers keep their unit. */
function forcedPlace(text: string): number | undefined {
  const places = [...text.matchAll(/(?<![A-Za-z0-9.,])(?=.)/gsu)].map(({ index }) => index);
  return nearest(
    places.filter((place) => place > 0),
    text.length / 2,
  );
}

const isCentral = (place: number, length: number): boolean =>
  Math.min(place, length - place) >= length * LEAST_SHARE;

function markedPlace(text: string): number | undefined {
  const places = MARKS.map((mark) => placesOf(text, mark));
  const central = places.map((each) => each.filter((place) => isCentral(place, text.length)));
  const best = central.find((each) => each.length > 0) ?? places.flat();
  return nearest(best, text.length / 2);
}

/**
 * Joining the parts gives the text.
 * @returns `undefined` where nothing is left to split.
 */
export function halve(text: string): Halves | undefined {
  const marked = markedPlace(text);
  const place = marked ?? forcedPlace(text);
  if (place === undefined) return undefined;
  return { parts: [text.slice(0, place), text.slice(place)], isForced: marked === undefined };
}
