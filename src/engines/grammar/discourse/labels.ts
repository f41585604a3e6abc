/** @module Lines that name things and their values: 联系人：陈晓明，电话：0571-63520188. */
import type { ClauseUnit } from '../clause/clause-unit.js';
import { inPresent } from '../english/context.js';
import { finishPhrase } from '../english/finish.js';
import type { English } from '../english/nodes.js';
import { realise } from '../english/realise.js';

const isValue = ({ kind, english }: ClauseUnit): boolean => kind === 'noun' || english.kind === 'time';

/** True where nouns and times alone stand on either side of every colon. */
export const isLabelled = (units: readonly ClauseUnit[]): boolean =>
  units.every((unit) => isValue(unit) && unit.ordinal === undefined) &&
  units.some(({ mark }, index) => mark === '：' && index < units.length - 1);

/** A label names one thing: "contact person", though the bare Chinese usually means several. */
function labelWords(english: English): string {
  const one = english.kind === 'nominal' ? ({ ...english, number: 'singular' } as const) : english;
  return realise(one, 'bare', inPresent('singular'));
}

/** "Contact person: Chen Xiaoming; telephone: 0571-63520188" */
export function composeLabels(units: readonly ClauseUnit[]): string {
  const words = units.map(({ english, mark }, index) => {
    const next = units[index + 1];
    if (mark === '：' && next) return `${labelWords(english)}:`;
    const value = realise(english, english.kind === 'time' ? 'bare' : 'phrase', inPresent('singular'));
    return next === undefined ? value : `${value}${next.mark === '：' ? ';' : ','}`;
  });
  const text = finishPhrase(words.join(' '));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
