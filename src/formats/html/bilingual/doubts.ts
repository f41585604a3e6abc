/** @module The sentences that the engine was least sure of: which ones are marked, and the list that leads to them. */
import {
  DOUBTFUL_BELOW,
  type Edition,
  type SegmentPair,
  type TranslationUnit,
} from '../../../model/index.js';
import { html, type Markup } from '../markup.js';
import { word } from '../words.js';
import { isLookedAt } from './standing.js';

/** A sentence to look at. */
export interface Doubt {
  readonly unit: TranslationUnit;
  /** Of the pair, counted from 1. */
  readonly number: number;
  /** Of the segment, counted from 0. */
  readonly index: number;
  readonly segment: SegmentPair;
  readonly confidence: number;
}

/** In a document of better sentences the lowest tenth is marked, unless it is better than this as well. */
const GOOD = 0.6;
const LOWEST_SHARE = 0.1;

/** A list to begin with, not of all that could be better. */
const MOST_LISTED = 10;

/** Shorter ones are figures and dates. */
const FEWEST_CHARACTERS = 4;

const HAN = /\p{Script=Han}/gu;

function sentencesOf(unit: TranslationUnit, number: number): readonly Doubt[] {
  if (isLookedAt(unit)) return [];
  return unit.segments.flatMap((segment, index) => {
    const { confidence, source, target } = segment;
    const isShort = (source.match(HAN)?.length ?? 0) < FEWEST_CHARACTERS;
    if (confidence === undefined || target === '' || isShort) return [];
    return [{ unit, number, index, segment, confidence }];
  });
}

/** The sentences to mark, the least sure first. */
export function findDoubts({ pairs }: Edition): readonly Doubt[] {
  const all = pairs.flatMap((unit, index) => sentencesOf(unit, index + 1));
  const lowest = all.toSorted((one, other) => one.confidence - other.confidence);
  const tenth = Math.ceil(all.length * LOWEST_SHARE);
  return lowest.filter(
    ({ confidence }, rank) => confidence < DOUBTFUL_BELOW || (rank < tenth && confidence < GOOD),
  );
}

/** What the list and a sentence's anchor know a sentence by: that of `data-sentence`. */
export const doubtAnchor = (number: number, index: number): string => `page-sentence-${number}-${index}`;

/** The list at the head of the page; nothing where there is no doubt. */
export function doubtSummary(doubts: readonly Doubt[]): Markup | false {
  if (doubts.length === 0) return false;
  const listed = doubts.slice(0, MOST_LISTED);
  return html`<details class="summary doubts">
    <summary>
      ${word('lookFirst')} <span class="tally warning">${tallyOf(listed.length, doubts.length)}</span>
    </summary>
    <p class="legend">
      <i class="dot" aria-hidden="true"></i>
      <span id="page-unsure">${word('unsure')}</span>${word('lookFirstNote')}
    </p>
    <ol>
      ${listed.map(entry)}
    </ol>
  </details>`;
}

/** Never as if those listed were all. */
const tallyOf = (count: number, all: number): Markup =>
  count === all ? html`${all}` : word('ofAll', { count, all });

/** In the margin of a pair: its doubtful sentences by their confidence, in the order of the text. */
export function doubtNote(doubts: readonly Doubt[]): Markup | false {
  if (doubts.length === 0) return false;
  const inOrder = doubts.toSorted((one, other) => one.index - other.index);
  return html`<p class="unsure-note">
    <i class="dot" aria-hidden="true"></i>${word('unsureIn')} ${inOrder.map(noteLink)}
  </p>`;
}

const noteLink = ({ number, index, confidence }: Doubt): Markup =>
  html`<a href="#${doubtAnchor(number, index)}">${Math.round(confidence * 100)}%</a> `;

function entry({ number, index, segment, confidence }: Doubt): Markup {
  const score = Math.round(confidence * 100);
  return html`<li>
    <a href="#${doubtAnchor(number, index)}">${word('paragraph', { number })}</a>
    <span class="score">${word('confidence', { score })}</span>
    <span class="excerpt" lang="zh-CN">${excerptOf(segment.source)}</span>
  </li>`;
}

/** The first characters of a text, counted by code point so that none is cut in two. */
export function excerptOf(text: string): string {
  const characters = Array.from(text.slice(0, 60));
  return characters.length <= 24 ? text : `${characters.slice(0, 24).join('')}…`;
}
