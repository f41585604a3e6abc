/** @module What a stretch of the report is about, told by its cues; it decides the tense. */
import type { SectionMood } from '../../engine.js';
import type { Tense } from '../english/context.js';

const TENSES: Readonly<Record<SectionMood, Tense>> = {
  done: 'past',
  problems: 'present',
  plans: 'future',
  rules: 'shall',
  statement: 'present',
};

export const tenseOf = (mood: SectionMood): Tense => TENSES[mood];

/** What is seen or stated as it is, in a chapter of results and in one of plans alike. */
const STATE =
  /^(我们)?(也|还|更|同时)*(清醒地?)?(看到|认识到|意识到)|^(仍|还)?存在|不够|有待|亟待|尚未|不足|滞后|薄弱|偏[大小多少高低弱]|不平衡|差距|是[^。]*的$/;

/** A clause that says itself when it happens, whatever its section. */
export function clauseTense(chinese: string, fallback: Tense): Tense {
  if (chinese.endsWith('如下')) return 'present';
  if (/了(?!解)|曾|已经?|以来/.test(chinese)) return 'past';
  if (/^(我们)?将(?=[\u4e00-\u9fff]{4,})/.test(chinese)) return fallback === 'past' ? 'past' : 'future';
  return fallback !== 'shall' && STATE.test(chinese) ? 'present' : fallback;
}
