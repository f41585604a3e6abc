/** @module Headings and titles: nouns without articles, verb phrases as gerunds, no full stop. */
import { titleCase } from '../../../language/en/index.js';
import type { ClauseUnit } from '../clause/clause-unit.js';
import { inPresent } from '../english/context.js';
import { finishPhrase } from '../english/finish.js';
import { joinList } from '../english/join.js';
import type { Form, Nominal } from '../english/nodes.js';
import { realise } from '../english/realise.js';

/** A noun that is the whole headline goes without "the". */
function headlineUnits(units: readonly ClauseUnit[], forced: Partial<Nominal>): readonly ClauseUnit[] {
  const [only] = units;
  if (units.length !== 1 || only?.english.kind !== 'nominal') return units;
  const determiner = only.english.determiner ?? '';
  return [
    { ...only, english: { ...only.english, determiner, number: only.english.number ?? forced.number } },
  ];
}

const FORMS: Partial<Readonly<Record<ClauseUnit['kind'], Form>>> = { predicate: 'gerund', clause: 'finite' };

/** Headings: verb phrases as gerunds, nouns as they are, no full stop. */
export function composeHeading(units: readonly ClauseUnit[]): string {
  const parts = headlineUnits(units, {}).flatMap(({ english, kind, front }) => [
    ...front.map((part) => realise(part, 'phrase', inPresent('plural'))),
    realise(english, english.kind === 'time' ? 'bare' : (FORMS[kind] ?? 'phrase'), inPresent('plural')),
  ]);
  const text = finishPhrase(joinList(parts.filter(Boolean), parts.length > 1 ? 'and' : ','));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The title of one document: a report is meant, not reports. */
export const composeTitle = (units: readonly ClauseUnit[]): string =>
  titleCase(composeHeading(headlineUnits(units, { number: 'singular' })));
