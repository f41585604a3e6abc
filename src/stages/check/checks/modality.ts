/** @module Duty and leave: 应当 and 必须 bind, 可以 allows, 不得 forbids; the English modals must not say the other. */
import type { Issue } from '../../../model/index.js';
import type { Bead } from '../align-sentences.js';
import { firstInSentences } from '../aligned-sentences.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const BAN = /不得(?!不|已|了|而知|人心)|不准|不许|严禁|禁止|不允许|不应/gu;
const DUTY =
  /(?<!不)应(?:当|予|按|由|在|于|自|及时|报|将|向|依)|(?<!未)必须|务必|(?<!无|不|亟|必)须(?!知|臾)/gu;
const LEAVE =
  /可(?!持续|靠|观|谓|喜|操作|行性|见|视|再生|爱|怕|比|口|贵|追溯|防可控|控)|允许|准予|能够|有权/gu;

const ENGLISH_BAN =
  /\b(?:must|shall|may|should|can|will|do|does|is|are|be) (?:also |strictly )?(?:not|never)\b|\bcannot\b|\b(?:ca|must|should|wo|is|are|do|does)n['’]t\b|\bno(?: \p{L}+){1,5}? (?:may|shall|can|is|are)\b|\bno\b(?!-)|\bneither\b|\bnor\b|\bprohibit\w*|\bforbid\w*|\bban(?:s|ned)?\b|\bnot (?:be )?(?:allow|permit)\w*/giu;
const ENGLISH_DUTY =
  /\b(?:must|shall|should|ought to)\b(?! (?:also |strictly )?(?:not|never))|\b(?:need(?:s|ed)? to|require[sd]?|ha(?:ve|s|d) to|(?:is|are) to|obliged|mandatory|will)\b/giu;
const ENGLISH_LEAVE =
  /(?<!\bno(?: \p{L}+){1,5}? |\bneither(?: \p{L}+){1,5}? )\b(?:may|might|can|could|(?<!not |not be )(?:allowed|permitted))\b(?! (?:also )?(?:not|never)\b)/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const modality: Check = (unit) => firstInSentences(unit, inSentence);

/** Fires where one kind is fewer in English than in Chinese, and its contrary is more: a modal has changed sides. */
function inSentence({ source, target }: Bead): Issue | undefined {
  const bans = count(source, BAN);
  const duties = count(source, DUTY);
  const leaves = count(source, LEAVE);
  if (bans + duties + leaves === 0) return undefined;
  const english = {
    bans: count(target, ENGLISH_BAN),
    duties: count(target, ENGLISH_DUTY),
    leaves: count(target, ENGLISH_LEAVE),
  };
  const isLoose = english.leaves > leaves;
  if (bans > english.bans && (isLoose || english.duties > duties)) {
    return issue('ban', source, BAN, target, isLoose ? ENGLISH_LEAVE : ENGLISH_DUTY);
  }
  if (duties > english.duties && isLoose) return issue('duty', source, DUTY, target, ENGLISH_LEAVE);
  const isStrict = english.duties > duties + bans && STRICT.test(target) && EXPLICIT_LEAVE.test(source);
  if (leaves <= english.leaves + english.bans || !isStrict) return undefined;
  return issue('leave', source, EXPLICIT_LEAVE, target, STRICT);
}

/** 可 alone is in many words, and English says leave in many ways. */
const EXPLICIT_LEAVE = /(?<!不)可以(?!说|看出|看到|预见)|(?<!不)允许/u;
const STRICT = /\b(?:must|shall|should)\b(?! not)/u;

function issue(
  key: 'ban' | 'duty' | 'leave',
  source: string,
  chinese: RegExp,
  target: string,
  english: RegExp,
): Issue {
  const expected = source.match(chinese)?.[0] ?? '';
  const actual = target.match(english)?.[0] ?? '';
  return createIssue('modality', {
    key: `modality-${key}`,
    type: 'omission',
    severity: 'error',
    expected,
    actual,
  });
}
