/** @module Keyword in context over all documents, with its counts. */
import { useEffect, useState } from 'preact/hooks';
import type { ConcordanceReply } from '../../../api/corpus.js';
import { Failure } from '../../components/failure.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';
import { useLoaded } from '../../use-loaded.js';
import { ConcordanceCounts } from './concordance-counts.js';
import { ConcordanceLines } from './concordance-lines.js';

const ORDERS = ['document', 'before', 'after', 'year'] as const;
const SOON = 700;
const PAGE = 100;

/** The query is part of the address: a search has a link. */
export function ConcordanceView({ parameters }: { readonly parameters: URLSearchParams }) {
  const { words } = usePage();
  const query = parameters.get('q') ?? '';
  const order = parameters.get('order') ?? 'document';
  const offset = Number(parameters.get('offset') ?? 0);
  const asked = new URLSearchParams({ q: query, order, offset: String(offset) }).toString();
  const { value, error, reload } = useLoaded<ConcordanceReply>(
    query === '' ? undefined : `/api/concordance?${asked}`,
  );
  useEffect(() => {
    if (value === undefined || value.pending === 0) return undefined;
    const timer = setTimeout(reload, SOON);
    return () => clearTimeout(timer);
  }, [value, reload]);
  return (
    <>
      <h1>{words('view-concordance')}</h1>
      <Search query={query} order={order} />
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
          <Pages total={value.total} offset={offset} query={query} order={order} />
          {value.total > 0 && <ConcordanceCounts reply={value} />}
        </>
      )}
    </>
  );
}

function Search({ query, order }: { readonly query: string; readonly order: string }) {
  const { words } = usePage();
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  const go = (change: Readonly<Record<string, string>>): void => {
    location.hash = linkTo('concordance', '', { q: text.trim(), order, ...change });
  };
  return (
    <form
      class="controls"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go({});
      }}
    >
      <label>
        {words('concordance-query')}
        <input
          type="search"
          required
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <label>
        {words('order')}
        <select value={order} onChange={({ currentTarget }) => go({ order: currentTarget.value })}>
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {words(`concordance-order-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{words('search')}</button>
    </form>
  );
}

interface PagesProps {
  readonly total: number;
  readonly offset: number;
  readonly query: string;
  readonly order: string;
}

function Pages({ total, offset, query, order }: PagesProps) {
  const { words } = usePage();
  if (total <= PAGE) return null;
  const to = (start: number): string => linkTo('concordance', '', { q: query, order, offset: String(start) });
  return (
    <nav class="pages" aria-label={words('pages')}>
      {offset > 0 && <a href={to(Math.max(0, offset - PAGE))}>{words('earlier')}</a>}{' '}
      <span>{words('page-of', { from: offset + 1, to: Math.min(total, offset + PAGE), total })}</span>{' '}
      {offset + PAGE < total && <a href={to(offset + PAGE)}>{words('later')}</a>}
    </nav>
  );
}
