/** @module Numbered sessions of Party committees and people's congresses: 省委十五届九次全会, 二十届三中全会, 市十六届人大三次会议. */
import { ordinalSuffix, ordinalWord } from '../../../../language/en/index.js';
import { parseNumeral } from '../../../../language/zh/index.js';
import { joinList } from '../../english/join.js';
import { nominal } from '../../english/nodes.js';
import { featureBits } from '../../rules/features.js';
import { recognisedEdge, type Recogniser } from './recogniser.js';

/** Levels of government as official editions call them. */
const LEVELS: Readonly<Record<string, string>> = {
  省: 'provincial',
  自治区: 'regional',
  市: 'municipal',
  州: 'prefectural',
  县: 'county',
  区: 'district',
  旗: 'banner',
  镇: 'town',
  乡: 'township',
};
const LEVEL = Object.keys(LEVELS).join('|');
const NUMERAL = '[一二三四五六七八九十]+|\\d+';

const PLENARY = new RegExp(`(${LEVEL})党?委(${NUMERAL})届(${NUMERAL})次全(?:会|体会议)`, 'y');
const CONGRESS = new RegExp(
  `(${LEVEL})(?:第?(${NUMERAL})届人(?:大|民代表大会)第?(${NUMERAL})次会议|人大(${NUMERAL})届(${NUMERAL})次会议)`,
  'y',
);

/** 党的二十届二中、三中全会: sessions of the CPC Central Committee. */
const CENTRAL = new RegExp(
  `(?:党的)?第?(${NUMERAL})届((?:(?:${NUMERAL})中[、和及])*(?:${NUMERAL})中)全会`,
  'y',
);

const numbered = (chinese: string): string => {
  const value = parseNumeral(chinese) ?? 0;
  return value <= 9 ? ordinalWord(value) : `${value}${ordinalSuffix(value)}`;
};

/** "ninth plenary session of the 15th provincial Party committee". */
function session(level: string, term: string, number: string, kind: string, body: string): string {
  return `${numbered(number)} ${kind} of the ${numbered(term)} ${LEVELS[level] ?? ''} ${body}`;
}

/** "second and third plenary sessions of the 20th CPC Central Committee". */
function centralSessions(term: string, list: string): string {
  const numbers = list
    .split(/中[、和及]?/)
    .filter(Boolean)
    .map(numbered);
  const kind = numbers.length > 1 ? 'plenary sessions' : 'plenary session';
  return `${joinList(numbers, 'and')} ${kind} of the ${numbered(term)} CPC Central Committee`;
}

function readSession(
  text: string,
  start: number,
): { readonly end: number; readonly head: string } | undefined {
  PLENARY.lastIndex = start;
  const plenary = PLENARY.exec(text);
  if (plenary) {
    const [whole, level = '', term = '', number = ''] = plenary;
    return {
      end: start + whole.length,
      head: session(level, term, number, 'plenary session', 'Party committee'),
    };
  }
  CENTRAL.lastIndex = start;
  const central = CENTRAL.exec(text);
  if (central) {
    const [whole, term = '', list = ''] = central;
    return { end: start + whole.length, head: centralSessions(term, list) };
  }
  CONGRESS.lastIndex = start;
  const congress = CONGRESS.exec(text);
  if (!congress) return undefined;
  const [whole, level = '', first, second, third, fourth] = congress;
  const head = session(level, first ?? third ?? '', second ?? fourth ?? '', 'session', "people's congress");
  return { end: start + whole.length, head };
}

export const recogniseSession: Recogniser = ({ text }, start) => {
  const found = readSession(text, start);
  if (!found) return [];
  const english = nominal(found.head, { countability: 'proper', unique: true, nounClass: 'event' });
  return [
    recognisedEdge('session', start, {
      end: found.end,
      category: 'N',
      english,
      features: featureBits('event', 'proper'),
      cost: 0.2,
    }),
  ];
};
