/** @module What a reader should know about how a pair was made: only what is out of the ordinary is said. */
import type { TranslationUnit } from '../../../model/index.js';
import { html, type Markup } from '../markup.js';
import { word, type WordKey } from '../words.js';

/**
 * Confidence below which a pair of an engine that says nothing of its sentences is marked. Half is the point where, by
 * the contract's 0 to 1 scale, an engine says it is more likely wrong than right; it is not calibrated on any set.
 */
const UNCERTAIN_BELOW = 0.5;

const ORIGINS: Readonly<Record<TranslationUnit['origin']['kind'], WordKey | undefined>> = {
  engine: undefined,
  human: 'human',
  'memory-exact': 'memory',
  'memory-fuzzy': 'memoryFuzzy',
};

const STATES: Readonly<Record<TranslationUnit['state'], WordKey | undefined>> = {
  initial: undefined,
  translated: undefined,
  reviewed: 'reviewed',
  final: 'final',
};

/** A person has seen the pair: what the engine thought of it no longer matters. */
export const isLookedAt = ({ state, origin }: TranslationUnit): boolean =>
  state === 'reviewed' || state === 'final' || origin.kind === 'human';

/** An engine's doubt of the whole pair; doubt of single sentences is marked at the sentence. */
export function isUncertain(unit: TranslationUnit): boolean {
  const bySentence = unit.segments.some(({ confidence }) => confidence !== undefined);
  return !bySentence && !isLookedAt(unit) && unit.target !== '' && unit.origin.score < UNCERTAIN_BELOW;
}

/** The badges of a pair; nothing for an ordinary one. */
export function standing(unit: TranslationUnit): Markup | false {
  const badges = [
    isUncertain(unit) && uncertainBadge(unit),
    ...memoryBadges(unit),
    badge(STATES[unit.state]),
  ];
  return badges.some(Boolean) && html`<p class="standing">${badges}</p>`;
}

/** Sentence by sentence where that is known: which pair it comes from, and what was put for what. */
function memoryBadges({ segments, origin, state }: TranslationUnit): readonly (Markup | false)[] {
  const matches = segments.flatMap(({ match }) => match ?? []);
  // What a person has settled is theirs, wherever it came from.
  if (matches.length === 0 || state !== 'translated') return [badge(ORIGINS[origin.kind])];
  return matches.map(({ kind, link, repairs = [] }) => {
    const changes = repairs.map(({ from, to }) => html` ${from} → ${to};`);
    const name = word(kind === 'repaired' ? 'memoryRepaired' : 'memory');
    return html`<span class="badge">${name}${changes}${link === undefined ? '' : html` ${link}`}</span> `;
  });
}

function uncertainBadge(unit: TranslationUnit): Markup {
  const score = Math.round(unit.origin.score * 100);
  return html`<span class="badge uncertain">${word('uncertain')}, ${word('confidence', { score })}</span> `;
}

function badge(key: WordKey | undefined): Markup | false {
  return key !== undefined && html`<span class="badge">${word(key)}</span> `;
}
