/** @module Negation: a prohibition or denial of the Chinese that the English does not have, and the other way round. */
import type { Issue } from '../../../model/index.js';
import type { Bead } from '../align-sentences.js';
import { firstInSentences } from '../aligned-sentences.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

/** What forbids or denies beyond doubt; 不断, 无偿 and 非常 are words of their own. */
const STRONG =
  /不得(?!不|已|了)|不准(?!确|备)|不许|严禁|禁止|不应当?(?!期)|不能(?!不)|不允许|没有(?!不)|尚未|未(?=能|予|按|经|依法|及时|达到|发生|完成|出现|根本|全面|有效|开展|建立|落实|实现)|并非|不予|不再|不属于|从未|绝不|决不|不够|不强|不足(?![\d一二三四五六七八九十百千])|(?<!刻)不容|不符|(?<!未经[^。；]{0,30})擅自|零(?=发生|事故|投诉)|不高|不到位|不健全|不完善|防止|避免/gu;
/** Any sign of negation, inside words too. */
const ANY =
  /[不未没無无非勿莫否禁拒缺绝迟]|(?<![人英贤干])才(?![干能华智])|(?<![减避])免|(?<!损)失|零(?!成本|距离|售|部件)|(?<![消解扫排铲破清])除|(?<![日月底为截])止|(?<!困)难|反对|违[反背]|离开|放弃|以外|之前|严[控管防]|防[止范]|避免/gu;
const ENGLISH =
  /\b(?:no|not|never|none|nor|neither|cannot|without|nothing|nobody|prohibit\w*|forbid\w*|forbade|ban(?:s|ned|ning)?|bar(?:s|red)?|prevent\w*|avert\w*|refus\w+|reject\w*|fail\w*|lack\w*|absen\w+|zero|free (?:of|from)|exempt\w*|rather than|refrain\w*|den(?:y|ies|ied|ial)|short of|far from|little|few|hardly|barely|yet to|insufficien\w+|inadequa\w+|incomplete\w*|in(?:valid|eligible|ability|capable)\w*|un(?:able|authorized|lawful|stable|clear|even|qualified|willing|finished|balanced|resolved|met|fulfilled)\w*|weak\w*|poor\w*|low|limited|shortage\w*|shortfall\w*|shortcoming\w*|room for|strict(?:ly)? (?:control|ban|prohibit)\w*|stop\w*|cease\w*|avoid\w*|except\w*|unless|until|nonexistent|non-\w+|need(?:s|ed)? to be (?:strengthened|improved|raised|enhanced)|in need of|remains? to|less than|fewer than|below|instead|falls? short|dis(?:allow|continu)\w*|always|live up|crack\w* down|behind)\b|n['’]t\b/giu;
/** What denies in English beyond doubt. */
const ENGLISH_STRONG = /\b(?:not|never|cannot|no longer)\b|n['’]t\b/giu;
/** "not only", "not so much" deny nothing; neither do "not less than" and "no more than". */
const NO_DENIAL =
  /\bnot (?:only|just|merely|simply|so much|less than|fewer than|to mention|later than|more than|lower than|exceed\w*|until)\b/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const negation: Check = (unit) => firstInSentences(unit, inSentence);

function inSentence({ source, target }: Bead): Issue | undefined {
  const denials = source.match(STRONG);
  if (denials !== null && count(target, ENGLISH) < denials.length) {
    return issue('negation-missing', { expected: [...new Set(denials)].join(', ') });
  }
  const added = target.replace(NO_DENIAL, '').match(ENGLISH_STRONG);
  if (added === null || added.length <= count(source, ANY)) return undefined;
  return issue('negation-added', { actual: [...new Set(added)].join(', ') });
}

const issue = (key: string, shown: { readonly expected: string } | { readonly actual: string }): Issue =>
  createIssue('negation', { key, type: 'omission', severity: 'error', ...shown });
