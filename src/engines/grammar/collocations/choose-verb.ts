/** @module Chooses the English of a verb by its object: carry out inspections, hold activities, perform duties. */
import type { VerbChoice } from '../english/nodes.js';
import { readVerbPattern } from '../english/verb-pattern.js';
import type { Collocation } from './parse-collocation.js';

/** 136宗 of 案件136宗: the counted noun is the object. */
const COUNT_AFTER = /[0-9一二两三四五六七八九十百千万亿余多.,]+[\p{Script=Han}]{1,2}$/u;

const LONGEST_OBJECT = 8;

type Objects = Map<string, Collocation>;

function chooser(objects: Objects): VerbChoice {
  return (chinese) => {
    const noun = chinese.replace(COUNT_AFTER, '') || chinese;
    for (let length = Math.min(LONGEST_OBJECT, noun.length); length > 0; length--) {
      const found = objects.get(noun.slice(-length));
      if (found) return readVerbPattern(found.english, true);
    }
    return undefined;
  };
}

/** By Chinese verb. The longest object that ends the Chinese of the object decides; of equals, the first line. */
export function verbChoices(collocations: readonly Collocation[]): ReadonlyMap<string, VerbChoice> {
  const byVerb = new Map<string, Objects>();
  for (const collocation of collocations) {
    const objects = byVerb.get(collocation.verb) ?? new Map<string, Collocation>();
    byVerb.set(collocation.verb, objects);
    for (const object of collocation.objects) if (!objects.has(object)) objects.set(object, collocation);
  }
  return new Map([...byVerb].map(([verb, objects]) => [verb, chooser(objects)]));
}
