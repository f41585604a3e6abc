/** @module Places of the gazetteer, longest first: 宅梧镇, 鹤山市, 广东. */
import { nominal } from '../../english/nodes.js';
import type { CompiledDictionary } from '../../compiled-dictionary.js';
import { featureBits } from '../../rules/features.js';
import { categoryId } from '../../rules/symbols.js';
import type { Dictionary } from '../dictionary.js';
import type { LatticeEdge } from '../edge.js';
import { recognisedEdge } from './recogniser.js';

const LONGEST = 12;
const RANKED = /(省|市|区|县|旗|盟|州|镇|乡|街道|苏木|办事处)$/;

/** A name that shows its rank is surely a place; a bare one may be a word. */
const COST = { ranked: 0.5, bare: 1.4 } as const;

const NOUN = categoryId('N');

/** 开发区 is a place somewhere, and a common noun everywhere else. */
const isCommonNoun = (words: Dictionary, chinese: string): boolean =>
  words.get(chinese)?.some((reading) => reading.symbol === NOUN && (reading.features & PROPER) === 0) ===
  true;

const PROPER = featureBits('proper');

/** Places that start at the position. Names of two characters with a rank (东区) need a name before the rank. */
export function placeEdges(
  gazetteer: CompiledDictionary,
  words: Dictionary,
  text: string,
  start: number,
): readonly LatticeEdge[] {
  for (let length = Math.min(LONGEST, text.length - start); length >= 2; length--) {
    const chinese = text.slice(start, start + length);
    const [place] = gazetteer.lookup(chinese);
    if (!place || isCommonNoun(words, chinese)) continue;
    const english = nominal(place.english, { countability: 'proper', nounClass: 'place' });
    const cost = RANKED.test(chinese) && length >= 3 ? COST.ranked : COST.bare;
    const features = featureBits('place', 'proper');
    return [
      recognisedEdge('gazetteer', start, { end: start + length, category: 'N', english, features, cost }),
    ];
  }
  return [];
}
