/** @module Keyword in context over all documents or the memory, with its counts. */
import type { ConcordanceReply } from '../../../api/corpus.js';
import { Choice } from '../../components/choice.js';
import { Failure } from '../../components/failure.js';
import { PageLinks } from '../../components/page-links.js';
import { SearchForm } from '../../components/search-form.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';
import { useLoaded } from '../../use-loaded.js';
import { useReloadWhilePending } from '../../use-reload-while-pending.js';
import { ORDERS, PLACES, readAddress, writeAddress, type ConcordanceAddress } from './concordance-address.js';
import { ConcordanceCounts } from './concordance-counts.js';
import { ConcordanceLines } from './concordance-lines.js';
import { ChosenFacets } from './chosen-facets.js';

/** The query is part of the address: a search has a link. */
export function ConcordanceView({ parameters }: { readonly parameters: URLSearchParams }) {
  const { words } = usePage();
  const address = readAddress(parameters);
  const { query, order, place } = address;
  const go = (change: Partial<ConcordanceAddress>): void => {
    location.hash = linkTo('concordance', '', writeAddress({ ...address, ...change }));
  };
  return (
    <>
      <h1>{words('view-concordance')}</h1>
      <SearchForm
        label={words('concordance-query')}
        query={query}
        isRequired
        search={(text) => go({ query: text, facets: {} })}
      >
        <Choice
          label={words('concordance-in')}
          value={place}
          names={PLACES}
          said={(each) => words(`concordance-in-${each}`)}
          choose={(next) => go({ place: next, facets: {} })}
        />
        <Choice
          label={words('order')}
          value={order}
          names={ORDERS}
          said={(each) => words(`concordance-order-${each}`)}
          choose={(next) => go({ order: next })}
        />
      </SearchForm>
      <ChosenFacets address={address} />
      {query === '' ? <p class="empty">{words('concordance-empty')}</p> : <Found address={address} />}
    </>
  );
}

function Found({ address }: { readonly address: ConcordanceAddress }) {
  const { words } = usePage();
  const { offset } = address;
  const parameters = writeAddress(address);
  const asked = new URLSearchParams({ ...parameters, offset: String(offset) }).toString();
  const loaded = useLoaded<ConcordanceReply>(`/api/concordance?${asked}`);
  const { value, error, reload } = loaded;
  useReloadWhilePending(loaded);
  if (error !== undefined) return <Failure error={error} retry={reload} />;
  if (value === undefined) return null;
  const { total, pending, isCapped, lines } = value;
  return (
    <>
      <p role="status">
        {words('hits', { count: total })} {pending > 0 && words('pending', { count: pending })}{' '}
        {isCapped && words('concordance-capped')}{' '}
        {total > 0 && <a href={`/api/concordance.csv?${asked}`}>{words('export-csv')}</a>}
      </p>
      <ConcordanceLines lines={lines} />
      <PageLinks view="concordance" total={total} offset={offset} parameters={parameters} />
      {total > 0 && <ConcordanceCounts reply={value} address={address} />}
    </>
  );
}
