/** @module Places that no gazetteer lists, told by their rank: 云岭县, 沙溪村, 人民路18号. */
import { placeToPinyin } from '../../../../language/zh/index.js';
import { nominal } from '../../english/nodes.js';
import { featureBits } from '../../rules/features.js';
import type { Dictionary } from '../dictionary.js';
import type { LatticeEdge } from '../edge.js';
import { recognisedEdge } from './recogniser.js';

/** 区 and 市 end too many common nouns (园区, 城市) to tell a name. */
const RANKS: readonly (readonly [chinese: string, english: string])[] = [
  ['县', 'County'],
  ['镇', 'Town'],
  ['乡', 'Township'],
  ['街道', 'Subdistrict'],
  ['村', 'Village'],
  ['社区', 'Community'],
];

/** Characters that open or close a phrase about a place rather than its name: 全县, 我镇, 重点镇, 两个村. */
const NO_NAME =
  /[全各我本该每某此一二三四五六七八九十两几多少在和与及对向从到至由为于将把被让使以等的了是有个名级型化性式乡镇村县市区省街社非]/;

const ADDRESS = /([\p{Script=Han}]{2,4}?)(路|街|大道|巷)(\d+)号/uy;
const WAYS: Readonly<Record<string, string>> = { 路: 'Road', 街: 'Street', 大道: 'Avenue', 巷: 'Lane' };

/** Dearer than a word that is known, cheaper than what the general dictionary makes of the characters. */
const COST = 1.4;
/** A name of three characters is believed where nothing but a mark or a larger place stands before it. */
const LONG_NAME_COST = 2;
const NAME_LENGTHS = [2, 3];
const BEFORE_LONG_NAME = /^$|[省市县区州旗盟镇乡、（“在对]$/;

const FEATURES = featureBits('place', 'proper');

function placeEdge(start: number, end: number, english: () => string, cost = COST): LatticeEdge {
  return recognisedEdge('unlisted place', start, {
    end,
    category: 'N',
    english: () => nominal(english(), { countability: 'proper', nounClass: 'place' }),
    features: FEATURES,
    cost,
  });
}

const isKnown = (words: Dictionary, chinese: string): boolean =>
  words.get(chinese)?.some(({ source }) => source === 'lexicon' || source === 'term') === true;

function addressEdges(text: string, start: number): readonly LatticeEdge[] {
  ADDRESS.lastIndex = start;
  const found = ADDRESS.exec(text);
  if (!found) return [];
  const [whole, name = '', way = '', number = ''] = found;
  return [
    placeEdge(start, start + whole.length, () => `No. ${number} ${placeToPinyin(name)} ${WAYS[way] ?? ''}`),
  ];
}

/** The place whose name has so many characters, and a rank after it. */
function namedEdges(words: Dictionary, text: string, start: number, length: number): readonly LatticeEdge[] {
  const nameEnd = start + length;
  const name = text.slice(start, nameEnd);
  if (!/^\p{Script=Han}{2,3}$/u.test(name) || NO_NAME.test(name) || isKnown(words, name)) return [];
  const rank = RANKS.find(([chinese]) => text.startsWith(chinese, nameEnd));
  if (!rank) return [];
  const [chinese, english] = rank;
  const end = nameEnd + chinese.length;
  if (isKnown(words, text.slice(start, end))) return [];
  const isLong = length > 2;
  if (isLong && !BEFORE_LONG_NAME.test(text.slice(Math.max(0, start - 1), start))) return [];
  return [placeEdge(start, end, () => `${placeToPinyin(name)} ${english}`, isLong ? LONG_NAME_COST : COST)];
}

/** A name of two or three characters that are no word, with a rank; a road with a house number. */
export function unlistedPlaceEdges(words: Dictionary, text: string, start: number): readonly LatticeEdge[] {
  const address = addressEdges(text, start);
  if (address.length > 0) return address;
  return NAME_LENGTHS.flatMap((length) => namedEdges(words, text, start, length));
}
