/** @module What nothing else knows: a general dictionary, and pinyin for what even that lacks. */
import type { CompiledDictionary } from '../compiled-dictionary.js';
import { wordToPinyin } from '../../../language/zh/index.js';
import { nominal, verbal } from '../english/nodes.js';
import { readVerbPattern } from '../english/verb-pattern.js';
import { featureBits } from '../rules/features.js';
import { categoryId } from '../rules/symbols.js';
import { COSTS } from './costs.js';
import type { LatticeEdge } from './edge.js';

const LONGEST = 8;
const HAN = /\p{Script=Han}/u;

/** Readings from the general dictionary that start at the position. */
export function dictionaryEdges(dictionary: CompiledDictionary, text: string, start: number): LatticeEdge[] {
  const edges: LatticeEdge[] = [];
  for (let length = 1; length <= LONGEST && start + length <= text.length; length++) {
    const chinese = text.slice(start, start + length);
    for (const { partOfSpeech, english } of dictionary.lookup(chinese)) {
      const cost =
        COSTS.dictionary + (length === 1 ? COSTS.dictionarySingle : 0) - Math.min(0.6, 0.2 * (length - 2));
      const shared = { start, end: start + length, cost, source: 'dictionary', origin: 'CC-CEDICT' } as const;
      if (partOfSpeech === 'verb') {
        const node = verbal(readVerbPattern(english, true));
        edges.push({ ...shared, symbol: categoryId('V'), features: featureBits('np'), english: () => node });
      } else if (partOfSpeech === 'adjective') {
        const node = { kind: 'adjective', text: english, post: false } as const;
        edges.push({ ...shared, symbol: categoryId('A'), features: 0, english: () => node });
      } else {
        edges.push({ ...shared, symbol: categoryId('N'), features: 0, english: () => nominal(english) });
      }
    }
  }
  return edges;
}

/** The last reading of all: pinyin for a run of Han nobody knows, the character itself otherwise. */
export function unknownEdge(text: string, start: number): LatticeEdge {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const isHan = HAN.test(character);
  return {
    start,
    end: start + character.length,
    symbol: categoryId('N'),
    features: 0,
    cost: COSTS.unknown,
    english: () => nominal(isHan ? wordToPinyin(character) : character, { countability: 'proper' }),
    source: 'unknown',
    origin: isHan ? 'pinyin' : 'character',
  };
}
