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

/** A clause that says itself when it happens, whatever its section. */
export function clauseTense(chinese: string, fallback: Tense): Tense {
  if (chinese.endsWith('如下')) return 'present';
  if (/了(?!解)|曾|已经?|以来/.test(chinese)) return 'past';
  if (/^(我们)?将(?=[\u4e00-\u9fff]{4,})/.test(chinese)) return fallback === 'past' ? 'past' : 'future';
  if (/^(仍|还)?存在|不够|有待|亟待|尚未|不足|是[^。]*的$/.test(chinese))
    return fallback === 'past' ? 'present' : fallback;
  return fallback;
}
