/** @module The English that goes with a Chinese string: by how often they meet, and by the words that the glossary knows. */
import type { ChineseString } from './chinese-strings.js';
import type { EnglishHeads } from './english-heads.js';
import type { EnglishPhrase, EnglishPhrases } from './english-phrases.js';
import { contentStems, contentWords } from './english-words.js';
import type { WordList } from './word-list.js';

export interface Rendering {
  readonly phrase: EnglishPhrase;
  /** Texts that hold both. */
  readonly together: number;
  /** Dice's coefficient, 0 to 1: 1 when neither stands without the other. */
  readonly association: number;
  /** 0 to 1: the share of the words that the glossary's words for the other side explain, of the side that has less. */
  readonly anchoring: number;
}

export interface RenderingSources {
  readonly phrases: EnglishPhrases;
  readonly list: WordList;
  readonly heads: EnglishHeads;
  readonly leastTogether: number;
}

/** Of the texts that hold the Chinese, the share that must hold the English. */
const LEAST_SHARE = 0.25;
/** Below, the English is rather of something else that is often near. */
const LEAST_ASSOCIATION = 0.4;
/** The glossary's own words are evidence as well. */
const WELL_ANCHORED = 0.9;
/** What association is worth without any known word. */
const UNANCHORED = 0.1;
/** Anchoring where no word of the Chinese has known English. */
const NOTHING_KNOWN = 0.5;
/** A longer phrase is taken for the whole where it stands nearly as often. */
const NEARLY = 0.8;

/** Renderings that are looked at closely. */
const MOST_TRIED = 12;

/** How good a rendering is, 0 to 1. */
export const worthOf = ({ association, anchoring }: Rendering): number =>
  Math.sqrt(association) * (UNANCHORED + (1 - UNANCHORED) * anchoring ** 2);

export const dice = (together: number, first: number, second: number): number =>
  (2 * together) / (first + second);

/** The sense of which most is in the English: which stems of it are there, and what share that is. */
function bestSense(
  senses: readonly (readonly string[])[],
  stems: readonly string[],
): { readonly found: readonly string[]; readonly share: number } {
  const shares = senses.map((sense) => {
    const found = sense.filter((stem) => stems.includes(stem));
    return { found, share: found.length / sense.length };
  });
  return shares.reduce((best, each) => (each.share > best.share ? each : best), { found: [], share: 0 });
}

/** Longer words weigh more. Words without known English say nothing. */
function anchoringOf(words: readonly string[], english: string, list: WordList): number {
  const stems = contentStems(english);
  const explained = new Set<string>();
  let [covered, known] = [0, 0];
  for (const word of words) {
    const senses = list.senses(word) ?? [];
    if (senses.length === 0) continue;
    const { found, share } = bestSense(senses, stems);
    for (const stem of found) explained.add(stem);
    covered += share * word.length;
    known += word.length;
  }
  if (known === 0 || stems.length === 0) return NOTHING_KNOWN;
  return Math.min(covered / known, stems.filter((stem) => explained.has(stem)).length / stems.length);
}

function countTogether({ texts }: ChineseString, phrases: EnglishPhrases): ReadonlyMap<number, number> {
  const together = new Map<number, number>();
  for (const text of texts) {
    for (const id of phrases.byText[text] ?? []) together.set(id, (together.get(id) ?? 0) + 1);
  }
  return together;
}

function canRender({ surface }: EnglishPhrase, chinese: ChineseString, heads: EnglishHeads): boolean {
  const words = surface.split(' ');
  // English of a term has hardly more words than the Chinese has characters.
  if (contentWords(surface).length > chinese.text.length) return false;
  return heads.canBegin(words[0] ?? '') && heads.canEnd(words.at(-1) ?? '');
}

function renderingsOf(chinese: ChineseString, sources: RenderingSources): readonly Rendering[] {
  const { phrases, list, heads, leastTogether } = sources;
  const least = Math.max(leastTogether, LEAST_SHARE * chinese.texts.length);
  return [...countTogether(chinese, phrases)].flatMap(([id, together]) => {
    if (together < least) return [];
    const phrase = phrases.phrase(id);
    if (!canRender(phrase, chinese, heads)) return [];
    const association = dice(together, chinese.texts.length, phrase.frequency);
    const anchoring = anchoringOf(chinese.words, phrase.surface, list);
    const needed = anchoring < WELL_ANCHORED ? LEAST_ASSOCIATION : LEAST_ASSOCIATION / 2;
    return association < needed ? [] : [{ phrase, together, association, anchoring }];
  });
}

function isLonger(longer: Rendering, shorter: Rendering): boolean {
  const [long, short] = [longer, shorter].map(({ phrase }) => ` ${phrase.words.join(' ')} `);
  if (long === undefined || short === undefined || long === short || !long.includes(short)) return false;
  // A list that goes on names another thing.
  return !/ (?:and|or) /.test(long.replace(short, ' ').concat(' ')) || / (?:and|or) /.test(short);
}

/** The best, or the longer phrase that it is a part of. */
function wholeOf(best: Rendering, all: readonly Rendering[]): Rendering {
  const wholes = all.filter(
    (each) =>
      isLonger(each, best) &&
      each.together >= NEARLY * best.together &&
      each.association >= NEARLY * best.association &&
      each.anchoring >= 0.5,
  );
  return (
    wholes.toSorted((first, second) => second.phrase.words.length - first.phrase.words.length)[0] ?? best
  );
}

/** The likeliest English of a Chinese string; nothing where none is likely. */
export function bestRendering(chinese: ChineseString, sources: RenderingSources): Rendering | undefined {
  const all = renderingsOf(chinese, sources).toSorted(
    (first, second) => worthOf(second) - worthOf(first) || first.phrase.id - second.phrase.id,
  );
  const free = all
    .slice(0, MOST_TRIED)
    .filter(({ phrase }) => sources.phrases.standsFree(phrase.id, chinese.texts));
  const [best] = free;
  return best && wholeOf(best, free);
}
