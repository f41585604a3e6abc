/** @module All readings of a clause: own words, recognisers and last resorts. */
import type { CompiledDictionary } from '../compiled-dictionary.js';
import type { Dictionary } from './dictionary.js';
import type { LatticeEdge } from './edge.js';
import { dictionaryEdges, unknownEdge } from './last-resort.js';
import { recogniseAddress } from './recognisers/addresses.js';
import { recogniseArticle } from './recognisers/articles.js';
import { recogniseDate } from './recognisers/dates.js';
import { recogniseEnclosed, recogniseLatin } from './recognisers/enclosed.js';
import { recognisePerson } from './recognisers/persons.js';
import { placeEdges } from './recognisers/places.js';
import {
  recogniseFraction,
  recogniseNumber,
  recogniseNumberRange,
  recogniseOrdinal,
  recognisePercent,
  recognisePercentRange,
  recogniseTenths,
} from './recognisers/numbers.js';
import { settleRanks } from './ranks-of-places.js';
import { recogniseDocumentNumber } from './recognisers/document-numbers.js';
import { recogniseSession } from './recognisers/sessions.js';
import { recogniseDigits } from './recognisers/digits.js';
import { unlistedPlaceEdges } from './recognisers/unlisted-places.js';
import type { Recogniser, RecogniserContext } from './recognisers/recogniser.js';

const RECOGNISERS: readonly Recogniser[] = [
  recogniseEnclosed,
  recogniseAddress,
  recogniseSession,
  recogniseDocumentNumber,
  recognisePerson,
  recogniseArticle,
  recogniseDate,
  recognisePercentRange,
  recognisePercent,
  recogniseFraction,
  recogniseTenths,
  recogniseOrdinal,
  recogniseNumber,
  recogniseNumberRange,
  recogniseLatin,
  recogniseDigits,
];

/** Official terms at least this long hide what lies inside them. */
const OPAQUE_TERM_LENGTH = 4;

const isWhole = (edge: LatticeEdge): boolean =>
  /^(title|quotation|bracket|session|document number)$/.test(edge.origin);

/** Spans that are read as a whole: long terms, numbered sessions, and what stands in quotes or brackets. */
function opaqueSpans(edges: readonly LatticeEdge[]): readonly LatticeEdge[] {
  const long = edges.filter(
    (edge) => isWhole(edge) || (edge.source === 'term' && edge.end - edge.start >= OPAQUE_TERM_LENGTH),
  );
  return long.toSorted((a, b) => b.end - b.start - (a.end - a.start));
}

/** Keeps the longest of terms that overlap; an edge strictly inside one of them is dropped. */
function withoutHidden(edges: LatticeEdge[], length: number): LatticeEdge[] {
  const inside = new Int32Array(length + 1).fill(-1);
  const spans = opaqueSpans(edges);
  spans.forEach((span, index) => {
    const taken = inside.subarray(span.start + 1, span.end).some((value) => value >= 0);
    if (taken || span.end - span.start < 2) return;
    for (let at = span.start + 1; at < span.end; at++) inside[at] = index;
  });
  return edges.filter((edge) => {
    const startsInside = (inside[edge.start] ?? -1) >= 0;
    const endsInside = (inside[edge.end] ?? -1) >= 0;
    return !startsInside && !endsInside;
  });
}

function lastResorts(text: string, general: CompiledDictionary): LatticeEdge[] {
  const edges: LatticeEdge[] = [];
  for (let start = 0; start < text.length; start++) {
    edges.push(...dictionaryEdges(general, text, start));
    edges.push(unknownEdge(text, start));
    if ((text.codePointAt(start) ?? 0) > 0xffff) start++;
  }
  return edges;
}

/** Where readings come from. */
export interface Vocabulary {
  readonly dictionary: Dictionary;
  readonly general: CompiledDictionary;
  readonly gazetteer: CompiledDictionary;
}

/** The readings of a clause. */
export function buildLattice(context: RecogniserContext, vocabulary: Vocabulary): LatticeEdge[] {
  const { dictionary, general, gazetteer } = vocabulary;
  const { text } = context;
  const own: LatticeEdge[] = [];
  for (let start = 0; start < text.length; start++) {
    own.push(...dictionary.edgesAt(text, start));
    const places = placeEdges(gazetteer, dictionary, text, start);
    own.push(...(places.length > 0 ? places : unlistedPlaceEdges(dictionary, text, start)));
    for (const recognise of RECOGNISERS) own.push(...recognise(context, start));
  }
  const all = [...settleRanks(own, text, dictionary), ...lastResorts(text, general)];
  return withoutHidden(all, text.length);
}
