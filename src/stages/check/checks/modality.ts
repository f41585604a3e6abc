/** @module Duty and leave: 应当 and 必须 bind, 可以 allows, 不得 forbids; the English modal must not say the other. */
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

interface Modality {
  readonly name: 'duty' | 'leave' | 'ban';
  readonly chinese: RegExp;
  readonly english: RegExp;
}

const MODALITIES: readonly Modality[] = [
  {
    name: 'ban',
    chinese: /不得(?!不|已|了|而知|人心)|不准|不许|严禁|禁止|不允许/u,
    english:
      /\b(?:must|shall|may|should|can|will|do|does|is|are|be|to) (?:also |strictly )?(?:not|never)\b|\bcannot\b|\b(?:can|must|may|should|shall|will|is|are|do|does|wo)n['’]t\b|\bnot (?:be )?(?:allow|permit|tolerat)\w*|\bno\b|\bnone\b|\bnever\b|\bprohibit\w*|\bforbid\w*|\bban(?:s|ned|ning)?\b|\bprevent\w*|\bwithout\b|\bstrict\w*|\bcrack\w*|\bstop\w*|\bput an end\b|\brefrain\w*|\bnot to\b|\bnor\b|\bneither\b/iu,
  },
  {
    name: 'duty',
    chinese: /应当|(?<!不|未)必须|务必|(?<!无|不|亟)须(?!知|臾)|应予/u,
    english:
      /\b(?:must|shall|should|ought|need(?:s|ed|ing)?|requir\w+|ha(?:ve|s|d) to|oblig\w+|duty|duties|mandatory|will|is to|are to|be sure|ensure|necessary|imperative|essential|bound|responsib\w+|should|call(?:s|ed)? for|urge\w*|demand\w*|vital|crucial)\b/iu,
  },
  {
    name: 'leave',
    chinese: /(?<!不|完全|都)可以(?!说|看出|预见|想见)/u,
    english:
      /\b(?:may|can|could|might|able|allow\w*|permit\w*|option\w*|entitle\w*|enabl\w+|possible|eligible|free to|authoriz\w+|access\w*|choose|choice|let|feel free|right|available|will be)\b/iu,
  },
];

/** What contradicts each: a duty turned into leave, leave turned into a duty, a ban turned into either. */
const CONTRARY: Readonly<Record<Modality['name'], RegExp>> = {
  ban: /\b(?:must|shall|may|can|should|could)\b/iu,
  duty: /\b(?:may|can|might|could)\b/iu,
  leave: /\b(?:must|shall|should|ha(?:ve|s) to|required)\b/iu,
};

export const modality: Check = ({ source, target }) => {
  if (target.trim() === '') return [];
  for (const { name, chinese, english } of MODALITIES) {
    const expected = chinese.exec(source)?.[0];
    if (expected === undefined || english.test(target)) continue;
    const actual = CONTRARY[name].exec(target)?.[0];
    if (actual === undefined) continue;
    const key = `modality-${name}`;
    return [createIssue('modality', { key, type: 'omission', severity: 'error', expected, actual })];
  }
  return [];
};
