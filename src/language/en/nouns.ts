/** @module Plurals of English nouns and noun phrases. */
import { addSibilantEnding } from './spelling.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair) => pair.split('/') as [string, string]));

const INVARIANT = words(
  'aircraft barracks cattle chassis crossroads deer fish headquarters jiao jin li means mu offspring personnel ' +
    'percent police renminbi series sheep species spacecraft staff watercraft hovercraft yuan',
);

const IRREGULAR = pairs(
  'person/people man/men woman/women child/children foot/feet tooth/teeth mouse/mice goose/geese ox/oxen ' +
    'criterion/criteria phenomenon/phenomena automaton/automata datum/data medium/media stratum/strata ' +
    'bacterium/bacteria curriculum/curricula addendum/addenda erratum/errata millennium/millennia ' +
    'stimulus/stimuli nucleus/nuclei alumnus/alumni fungus/fungi radius/radii bacillus/bacilli corpus/corpora ' +
    'genus/genera matrix/matrices vertex/vertices alga/algae larva/larvae vertebra/vertebrae gas/gases ' +
    'half/halves leaf/leaves life/lives knife/knives wife/wives shelf/shelves self/selves thief/thieves ' +
    'wolf/wolves loaf/loaves calf/calves sheaf/sheaves scarf/scarves hoof/hooves bookshelf/bookshelves ' +
    'midwife/midwives housewife/housewives businessperson/businesspeople salesperson/salespeople ' +
    'layperson/laypeople townsperson/townspeople grandchild/grandchildren schoolchild/schoolchildren',
);

const O_TO_OES = words(
  'hero potato tomato echo veto embargo tornado volcano mosquito torpedo cargo motto domino',
);
/** -man words whose plural is regular; all others are compounds of *man* (policeman, businesswoman). */
const REGULAR_MAN = /(?:^|-)(?:human|german|roman|shaman|talisman|ottoman|caiman|norman)$/i;
const HARD_CH = /(?:stomach|monarch|patriarch|epoch|eunuch)$/;
/** Hyphenated nouns whose first part carries the plural: passers-by, directors-general. */
const FIRST_PART_HEAD =
  /^([a-z]+(?:er|or|mother|father|brother|sister|son))(-(?:by|up|on|in|at|de|of)(?:-.+)?)$/i;
const GENERAL = /^([a-z]+)(-general)$/i;

/** The plural of one word in any case; hyphenated words and initialisms (NGO, NGOs) included. */
export function pluralizeNoun(noun: string): string {
  const compound = FIRST_PART_HEAD.exec(noun) ?? GENERAL.exec(noun);
  if (compound) return pluralizeNoun(compound[1] ?? '') + (compound[2] ?? '');
  const hyphen = noun.lastIndexOf('-');
  if (hyphen > 0) return noun.slice(0, hyphen + 1) + pluralizeNoun(noun.slice(hyphen + 1));
  if (/^[A-Z0-9&]*[A-Z0-9]$/.test(noun)) return `${noun}s`;
  const lower = noun.toLowerCase();
  const plural = pluralizeLowerCase(lower);
  // Only the ending changes, so the case of what both share is kept.
  return plural.startsWith(lower.charAt(0)) ? noun.charAt(0) + plural.slice(1) : plural;
}

function pluralizeLowerCase(noun: string): string {
  if (INVARIANT.has(noun)) return noun;
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (/(?:sis|xis)$/.test(noun)) return `${noun.slice(0, -2)}es`;
  if (noun.endsWith('man') && !REGULAR_MAN.test(noun)) return `${noun.slice(0, -3)}men`;
  if (O_TO_OES.has(noun)) return `${noun}es`;
  if (HARD_CH.test(noun)) return `${noun}s`;
  return addSibilantEnding(noun);
}

const PREPOSITIONS = words(
  'about above across after against along amid among around as at before behind below beneath beside between ' +
    'beyond by concerning despite during except following for from given in including inside into involving like ' +
    'near of off on onto out outside over past per regarding since than through throughout to toward towards under ' +
    'until up upon via vis-à-vis with within without that which who whose whom where when',
);
/** Participles and adjectives that stand after their noun: issue *related* to, person *responsible* for. */
const POSTPOSED = words(
  'affected aimed available based concerned designed directed eligible engaged intended involved needed ' +
    'pertaining related relating relevant required responsible subject suitable targeted used',
);

/**
 * The plural of a noun phrase: its head is the last word before the first preposition ("area of weakness",
 * "areas of weakness"). Words that carry the marker are inflected instead, and the marker removed. A bracketed
 * word or list after the head follows it: "county (city, district)", "counties (cities, districts)".
 * @param marker stands before each word to inflect; default `*`
 */
export function pluralizeHead(phrase: string, marker = '*'): string {
  const tokens = phrase.split(' ');
  if (tokens.some((token) => token.startsWith(marker))) {
    return tokens
      .map((token) => (token.startsWith(marker) ? pluralizeToken(token.slice(marker.length)) : token))
      .join(' ');
  }
  const head = headIndex(tokens);
  tokens[head] = pluralizeToken(tokens[head] ?? '');
  return pluralizeBracket(tokens, head + 1).join(' ');
}

/** Index of the head word in a phrase split at spaces. */
function headIndex(tokens: readonly string[]): number {
  const end = tokens.findIndex(
    (token, index) => index > 0 && (PREPOSITIONS.has(token.toLowerCase()) || token.startsWith('(')),
  );
  let head = (end === -1 ? tokens.length : end) - 1;
  while (head > 0 && end !== -1 && POSTPOSED.has(tokens[head] ?? '')) head -= 1;
  return head;
}

function pluralizeBracket(tokens: readonly string[], start: number): string[] {
  if (!tokens[start]?.startsWith('(')) return [...tokens];
  const length = tokens.slice(start).findIndex((token) => token.endsWith(')')) + 1;
  const inside = tokens.slice(start, start + length);
  const isList = inside.every((token, index) => index === inside.length - 1 || token.endsWith(','));
  if (!isList) return [...tokens];
  return [...tokens.slice(0, start), ...inside.map(pluralizeToken), ...tokens.slice(start + length)];
}

/** Pluralises the word in a token and leaves the punctuation around it. */
function pluralizeToken(token: string): string {
  const [, before = '', word = '', after = ''] = /^([("“‘]*)(.*?)([)"”,.;:’]*)$/.exec(token) ?? [];
  return word === '' ? token : before + pluralizeNoun(word) + after;
}
