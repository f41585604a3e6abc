/** @module Picks the sense of a dictionary entry that running text most likely means, and its part of speech. */

export interface GlossSense {
  readonly part: 'n' | 'v' | 'a';
  readonly english: string;
}

/** Senses that explain rather than translate. */
const NOT_A_TRANSLATION =
  /^(CL:|variant of|old variant|see |surname |abbr\. |also written|used in |erhua|\(classical\)|\(archaic\)|\(old\)|\(bound form\)$|lit\. |fig\. |plural marker|suffix |prefix |particle |indicates |Kangxi|Japanese variant|unofficial variant)/;
const REMARK = /\s*(\([^)]*\)|\[[^\]]*\])\s*/g;
const ADJECTIVE =
  /^[a-z-]+(ful|ous|al|ive|ic|able|ible|less|ant|ent|ary|ed|ish|like|new|old|big|small|great|high|low|good|bad|long|short|fast|slow|strong|weak|rich|poor|clear|free|full|deep|wide|true|main|safe|clean|green|fine)$/;

function clean(sense: string): string {
  const withoutRemarks = sense.replace(REMARK, ' ').split(/[;,|]/)[0] ?? '';
  return withoutRemarks
    .replace(/\b(sb|sth)\b('s)?\.?/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(a|an|the) (?=\S)/, '')
    .replace(/[!?."“”*_]/g, '')
    .trim();
}

function classify(english: string): GlossSense {
  if (english.startsWith('to ')) return { part: 'v', english: english.slice(3).trim() };
  if (english.startsWith('be ')) return { part: 'v', english };
  return { part: ADJECTIVE.test(english) ? 'a' : 'n', english };
}

/** The first sense that translates; nothing for names unless they are all there is, and for long explanations. */
export function glossSense(senses: readonly string[], isName: boolean): GlossSense | undefined {
  for (const sense of senses) {
    if (NOT_A_TRANSLATION.test(sense)) continue;
    const english = clean(sense);
    if (english === '' || english.split(' ').length > 6 || /[^\x20-\x7eéüöäèêç’]/.test(english)) continue;
    return isName && senses.length > 1 && senses[0]?.startsWith('surname') === true
      ? undefined
      : classify(english);
  }
  return undefined;
}
