/** @module Keyword in context over all documents, with its counts. */
import type { ConcordanceReply } from '../../../api/corpus.js';
import { Choice } from '../../components/choice.js';
import { Failure } from '../../components/failure.js';
import { PageLinks } from '../../components/page-links.js';
import { SearchForm } from '../../components/search-form.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';
import { useLoaded } from '../../use-loaded.js';
import { useReloadWhilePending } from '../../use-reload-while-pending.js';
import { ConcordanceCounts } from './concordance-counts.js';
import { ConcordanceLines } from './concordance-lines.js';

const ORDERS = ['document', 'before', 'after', 'year'] as const;

/** The query is part of the address: a search has a link. */
export function ConcordanceView({ parameters }: { readonly parameters: URLSearchParams }) {
  const { words } = usePage();
  const query = parameters.get('q') ?? '';
  const order = ORDERS.find((each) => each === parameters.get('order')) ?? 'document';
  const offset = Number(parameters.get('offset') ?? 0);
  const asked = new URLSearchParams({ q: query, order, offset: String(offset) }).toString();
  const loaded = useLoaded<ConcordanceReply>(query === '' ? undefined : `/api/concordance?${asked}`);
  const { value, error, reload } = loaded;
  useReloadWhilePending(loaded);
  const go = (change: Readonly<Record<string, string>>): void => {
    location.hash = linkTo('concordance', '', { q: query, order, ...change });
  };
  return (
    <>
      <h1>{words('view-concordance')}</h1>
      <SearchForm label={words('concordance-query')} query={query} isRequired search={(q) => go({ q })}>
        <Choice
          label={words('order')}
          value={order}
          names={ORDERS}
          said={(each) => words(`concordance-order-${each}`)}
          choose={(next) => go({ order: next })}
        />
      </SearchForm>
      {error !== undefined && <Failure error={error} retry={reload} />}
      {query === '' && <p class="empty">{words('concordance-empty')}</p>}
      {value !== undefined && (
        <>
          <p role="status">
            {words('hits', { count: value.total })}{' '}
            {value.pending > 0 && words('pending', { count: value.pending })}{' '}
            {value.total > 0 && <a href={`/api/concordance.csv?${asked}`}>{words('export-csv')}</a>}
          </p>
          <ConcordanceLines lines={value.lines} />
          <PageLinks
            view="concordance"
            total={value.total}
            offset={offset}
            parameters={{ q: query, order }}
          />
          {value.total > 0 && <ConcordanceCounts reply={value} />}
        </>
      )}
    </>
  );
}
