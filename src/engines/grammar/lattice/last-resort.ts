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

/** Pinyin of a character; its number where it has no reading; punctuation in its ASCII form. */
function spellCharacter(character: string): string {
  if (!HAN.test(character)) return character.normalize('NFKC');
  const spelt = wordToPinyin(character);
  return HAN.test(spelt) ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}` : spelt;
}

/** Chinese that nothing can read, spelt character by character: no Han is ever left. */
export const spell = (chinese: string): string => Array.from(chinese, spellCharacter).join(' ').trim();

/** The last reading of all, for a character nobody knows. */
export function unknownEdge(text: string, start: number): LatticeEdge {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return {
    start,
    end: start + character.length,
    symbol: categoryId('N'),
    features: 0,
    cost: COSTS.unknown,
    english: () => nominal(spellCharacter(character), { countability: 'proper' }),
    source: 'unknown',
    origin: HAN.test(character) ? 'pinyin' : 'character',
  };
}
