/** @module Negation: a prohibition or denial of the Chinese that the English does not have, and the other way round. */
import type { Issue } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

/** What forbids or denies beyond doubt; 不断, 无偿 and 非常 are words of their own. */
const STRONG =
  /不得|不准|不许|严禁|禁止|不应当?(?!期)|不能(?!不)|不允许|没有(?!不)|尚未|未(?:能|予|按|经|依法|及时|达到|发生|完成|出现)|并非|不予|不再|不属于|从未|绝不|决不/u;
/** Any sign of negation, inside words too. */
const ANY =
  /[不未没無无非勿莫否禁免拒缺失避防零反弃撤除止消离断差难少弱低短空减欠违误违脱]|以外|之前|只|仅|才/u;
const ENGLISH =
  /\b(?:no|not|never|none|nor|neither|cannot|without|nothing|nobody|non|un\w{3,}|in(?:valid|eligible|sufficient|complete|adequate|ability|capable)\w*|ir(?:regular|relevant)\w*|im(?:possible|proper)\w*|il(?:legal)\w*|non-?\w+|dis\w{4,}|prohibit\w*|forbid\w*|forbade|ban(?:s|ned|ning)?|bar(?:s|red)?|prevent\w*|refus\w+|reject\w*|fail\w*|lack\w*|avoid\w*|absen\w+|zero|free (?:of|from)|stop\w*|end(?:s|ed|ing)?|ceas\w+|exempt\w*|except\w*|instead|rather than|rid|refrain\w*|exclud\w+|den(?:y|ies|ied|ial)|short of|far from|little|few|hardly|barely|less|yet to|remain\w*|before|beyond|against|crack\w* down|strict\w*|unless|until|only|miss(?:ing|ed)|lost|loss|resolutely|waiv\w+|halt\w*|eliminat\w+|eradicat\w+)\b|n['’]t\b/iu;
/** What denies in English beyond doubt. */
const ENGLISH_STRONG = /\b(?:not|never|cannot|no longer)\b|n['’]t\b/iu;
/** "not only", "not so much", "cannot but" deny nothing; neither do questions and "not less than". */
const NO_DENIAL =
  /\bnot (?:only|just|merely|simply|so much|less than|fewer than|to mention|later than|more than|lower than|exceed\w*|until)\b/giu;

export const negation: Check = ({ source, target }) => {
  if (target.trim() === '') return [];
  const denied = STRONG.exec(source)?.[0];
  if (denied !== undefined && !ENGLISH.test(target)) return [issue('negation-missing', { expected: denied })];
  const added = ENGLISH_STRONG.exec(target.replace(NO_DENIAL, ''))?.[0];
  if (added !== undefined && !ANY.test(source)) return [issue('negation-added', { actual: added })];
  return [];
};

const issue = (key: string, shown: { readonly expected: string } | { readonly actual: string }): Issue =>
  createIssue('negation', { key, type: 'omission', severity: 'error', ...shown });
