/** @module A rank that belongs to the place before it and to the word after it: 青溪镇人民政府, 青溪县委. */
import { nominal, type English } from '../english/nodes.js';
import type { Dictionary } from './dictionary.js';
import { lazily } from './dictionary.js';
import type { LatticeEdge } from './edge.js';

const isPlace = ({ origin, start, end }: LatticeEdge): boolean =>
  (origin === 'gazetteer' || origin === 'unlisted place') && end - start > 2;

/** Qingxi of Qingxi County. */
function withoutRank(english: English): English {
  if (english.kind !== 'nominal') return english;
  const { head } = english;
  return nominal(head.replace(/ (?:Province|City|County|District|Town|Township|Subdistrict|Village)$/, ''), {
    countability: 'proper',
    nounClass: 'place',
  });
}

/** The place by its bare name: the rank is said by the word after it. */
const bareName = (place: LatticeEdge): LatticeEdge => ({
  ...place,
  end: place.end - 1,
  english: lazily(() => withoutRank(place.english())),
});

/**
 * 青溪镇 takes its rank from 镇人民政府, as 人民政府 is a word without it; 青溪县委 leaves it to 县委, as 委 is none.
 * @returns the edges without the terms that would tear a name apart, with the bare names that terms leave over
 */
export function settleRanks(edges: readonly LatticeEdge[], text: string, words: Dictionary): LatticeEdge[] {
  const places = edges.filter(isPlace);
  if (places.length === 0) return [...edges];
  const torn = new Set<LatticeEdge>();
  const bare = new Set<LatticeEdge>();
  for (const edge of edges) {
    if (edge.source !== 'term' && edge.source !== 'lexicon') continue;
    const place = places.find(
      ({ start, end }) => start < edge.start && edge.start === end - 1 && end < edge.end,
    );
    if (!place) continue;
    if (words.get(text.slice(edge.start + 1, edge.end))) torn.add(edge);
    else bare.add(place);
  }
  return [...edges.filter((edge) => !torn.has(edge)), ...[...bare].map(bareName)];
}
