/** @module What the lines are narrowed to, each to be given up again. */
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';
import { FACETS, writeAddress, type ConcordanceAddress, type Facet } from './concordance-address.js';

export function ChosenFacets({ address }: { readonly address: ConcordanceAddress }) {
  const { words } = usePage();
  const chosen = FACETS.filter((facet) => address.facets[facet] !== undefined);
  if (chosen.length === 0) return null;
  return (
    <ul class="facets" aria-label={words('narrowed')}>
      {chosen.map((facet) => (
        <li key={facet}>
          <a href={without(address, facet)} title={words('widen', { facet: words(`facet-${facet}`) })}>
            {words(`facet-${facet}`)}: {address.facets[facet] || words('not-known')}{' '}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function without(address: ConcordanceAddress, facet: Facet): string {
  const { [facet]: _, ...facets } = address.facets;
  return linkTo('concordance', '', writeAddress({ ...address, facets }));
}
