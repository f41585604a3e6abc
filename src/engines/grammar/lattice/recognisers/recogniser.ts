/** @module What a recogniser is: finds readings that no list can hold, at a position of a clause. */
import type { English } from '../../english/nodes.js';
import { categoryId, type Category } from '../../rules/symbols.js';
import { COSTS } from '../costs.js';
import { lazily } from '../dictionary.js';
import type { LatticeEdge } from '../edge.js';

/** Translates the inside of brackets, quotes and titles. */
export type TranslatePhrase = (chinese: string, expected: 'clause' | 'heading' | 'title') => English;

export interface RecogniserContext {
  readonly text: string;
  readonly translatePhrase: TranslatePhrase;
}

export type Recogniser = (context: RecogniserContext, start: number) => readonly LatticeEdge[];

export interface Recognised {
  readonly end: number;
  readonly category: Category;
  /** A function where building it costs something. */
  readonly english: English | (() => English);
  readonly features?: number;
  readonly cost?: number;
}

/** What recognisers find; messages have a word for each. */
const RECOGNISED = [
  'article of a law',
  'document number',
  'bracket',
  'date',
  'digits',
  'fraction',
  'gazetteer',
  'latin',
  'number',
  'number range',
  'ordinal',
  'percent',
  'percent range',
  'person',
  'quotation',
  'session',
  'tenths',
  'title',
  'unlisted place',
] as const;

export type RecognisedName = (typeof RECOGNISED)[number];

const RECOGNISED_NAMES: ReadonlySet<string> = new Set(RECOGNISED);

export const isRecognisedName = (name: string): name is RecognisedName => RECOGNISED_NAMES.has(name);

/** A recogniser's finding as an edge. */
export function recognisedEdge(name: RecognisedName, start: number, found: Recognised): LatticeEdge {
  const { english } = found;
  return {
    start,
    end: found.end,
    symbol: categoryId(found.category),
    features: found.features ?? 0,
    cost: found.cost ?? COSTS.recogniser,
    english: lazily(typeof english === 'function' ? english : () => english),
    source: 'recogniser',
    origin: name,
  };
}
