/** @module What the address says of a search: the words, where, in which order, narrowed to what. */

export const ORDERS = ['document', 'before', 'after', 'year'] as const;
export const PLACES = ['documents', 'memory'] as const;
export const FACETS = ['year', 'source', 'portal', 'kind'] as const;

export type Facet = (typeof FACETS)[number];

export interface ConcordanceAddress {
  readonly query: string;
  readonly order: (typeof ORDERS)[number];
  readonly place: (typeof PLACES)[number];
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
  readonly offset: number;
}

const oneOf = <Name extends string>(names: readonly [Name, ...Name[]], name: string | null): Name =>
  names.find((each) => each === name) ?? names[0];

export function readAddress(parameters: URLSearchParams): ConcordanceAddress {
  const facets = FACETS.flatMap((name) => {
    const value = parameters.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    query: parameters.get('q') ?? '',
    order: oneOf(ORDERS, parameters.get('order')),
    place: oneOf(PLACES, parameters.get('in')),
    facets: Object.fromEntries(facets),
    offset: Number(parameters.get('offset') ?? 0),
  };
}

/** As the page's address and the server's take it; a new search begins at its first lines. */
export const writeAddress = ({
  query,
  order,
  place,
  facets,
}: Omit<ConcordanceAddress, 'offset'>): Readonly<Record<string, string>> => ({
  q: query,
  order,
  in: place,
  ...facets,
});
