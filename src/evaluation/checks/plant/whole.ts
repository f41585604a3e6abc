/** @module Faults of whole sentences and paragraphs: left out, doubled, moved, rendered twice. */
import type { TranslationUnit } from '../../../model/index.js';
import { withTarget, type Planter } from '../planter.js';

export const emptyTarget: Planter = (unit, choose) => withTarget(unit, choose(2) === 0 ? '' : ' ');

/** The engine gave up on the unit, or a fallback answered. */
export const engineFailure: Planter = (unit, choose) =>
  choose(2) === 0
    ? { ...unit, origin: { kind: 'engine', engine: 'service', score: 0, failure: 'REPLY_REJECTED' } }
    : { ...unit, origin: { kind: 'engine', engine: 'grammar', score: 0.5, insteadOf: 'service' } };

/** A sentence without English, or a paragraph of which only the first sentence was translated. */
export const segmentMissing: Planter = (unit, choose) => {
  const chinese = unit.source.match(/[^。！？]+[。！？]/gu) ?? [];
  const english = unit.target.match(/[^.!?]+[.!?]+(?:\s|$)/gu) ?? [];
  if (chinese.length >= 4 && english.length >= 4 && choose(2) === 0)
    return withTarget(unit, english[0]?.trim() ?? '');
  if (chinese.length < 2) return undefined;
  const empty = choose(chinese.length);
  const segments = chinese.map((source, index) => {
    const target = index === empty ? '' : (english[index]?.trim() ?? `Sentence ${index + 1}.`);
    return { id: `${unit.id}-s${index + 1}`, source, target };
  });
  return {
    ...unit,
    segments,
    target: segments
      .map(({ target }) => target)
      .filter(Boolean)
      .join(' '),
  };
};

/** Most of the English cut off, or that of other paragraphs stuck to it. */
export const lengthRatio: Planter = (unit, choose) => {
  const words = unit.target.split(' ');
  if ((unit.source.match(/\p{Script=Han}/gu)?.length ?? 0) < 20) return undefined;
  if (choose(2) === 0) return withTarget(unit, `${words.slice(0, Math.ceil(words.length * 0.2)).join(' ')}.`);
  const longer = [...words, ...words.toReversed(), ...words, ...words.toReversed()].join(' ');
  return withTarget(unit, longer);
};

const other = (unit: TranslationUnit, source: string, target: string): TranslationUnit => ({
  ...unit,
  id: `${unit.id}-other`,
  blockId: `${unit.id}-other`,
  source,
  target,
  terms: [],
  segments: [{ id: `${unit.id}-other-s1`, source, target }],
});

/** The English of the paragraph before it. */
export const doubledUnit: Planter = (unit) => {
  if (unit.target.split(/\s+/u).length < 6) return undefined;
  return { units: [other(unit, `${unit.source.slice(2)}这是另一段。`, unit.target), unit] };
};

/** The same Chinese as before with other words. */
export const consistency: Planter = (unit) => {
  if (unit.source.replace(/\s/gu, '').length < 5) return undefined;
  return {
    units: [
      other(unit, unit.source, `Furthermore, ${unit.target.charAt(0).toLowerCase()}${unit.target.slice(1)}`),
      unit,
    ],
  };
};

export const unreviewedRepair: Planter = (unit, choose) => {
  const match = {
    kind: 'repaired',
    score: 0.9,
    repairs: [{ kind: 'date', from: '2020', to: '2021' }],
  } as const;
  const [first] = unit.segments;
  if (first === undefined) return undefined;
  return choose(2) === 0
    ? { ...unit, state: 'translated', segments: [{ ...first, match }] }
    : { ...unit, state: 'initial', origin: { kind: 'memory-fuzzy', score: 0.85 } };
};
