/** @module The glossary: found, edited with a look at what it changes, added to. */
import { useEffect, useState } from 'preact/hooks';
import type { TermsReply, TermRow } from '../../../api/terms.js';
import { Failure } from '../../components/failure.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';
import { useLoaded } from '../../use-loaded.js';
import { TermEditor } from './term-editor.js';
import { TermTable } from './term-table.js';

const PAGE = 100;

/** The search is part of the address; `add` and `en` open the form for a new term. */
export function GlossaryView({ parameters }: { readonly parameters: URLSearchParams }) {
  const { words } = usePage();
  const query = parameters.get('q') ?? '';
  const domain = parameters.get('domain') ?? '';
  const offset = Number(parameters.get('offset') ?? 0);
  const asked = new URLSearchParams({ q: query, domain, offset: String(offset) }).toString();
  const { value, error, reload } = useLoaded<TermsReply>(`/api/terms?${asked}`);
  const added = parameters.get('add');
  const [edited, setEdited] = useState<TermRow | 'new' | undefined>(added === null ? undefined : 'new');
  useEffect(() => setEdited(added === null ? undefined : 'new'), [added]);
  const start = added === null ? {} : { zh: added, en: parameters.get('en') ?? '' };
  return (
    <>
      <h1>{words('view-glossary')}</h1>
      <Search query={query} domain={domain} domains={value?.domains ?? []} add={() => setEdited('new')} />
      {edited !== undefined && value !== undefined && (
        <TermEditor
          key={edited === 'new' ? 'new' : edited.id}
          row={edited === 'new' ? undefined : edited}
          start={start}
          domains={value.domains}
          done={(isSaved) => {
            setEdited(undefined);
            if (isSaved) reload();
          }}
        />
      )}
      {error !== undefined && <Failure error={error} retry={reload} />}
      {value !== undefined && (
        <>
          <p role="status">{words('terms', { count: value.total })}</p>
          <TermTable terms={value.terms} edit={setEdited} />
          <Pages total={value.total} offset={offset} query={query} domain={domain} />
        </>
      )}
    </>
  );
}

interface SearchProps {
  readonly query: string;
  readonly domain: string;
  readonly domains: readonly string[];
  readonly add: () => void;
}

function Search({ query, domain, domains, add }: SearchProps) {
  const { words } = usePage();
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  const go = (change: Readonly<Record<string, string>>): void => {
    location.hash = linkTo('glossary', '', { q: text.trim(), domain, ...change });
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
        {words('glossary-query')}
        <input type="search" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <label>
        {words('term-domain')}
        <select value={domain} onChange={({ currentTarget }) => go({ domain: currentTarget.value })}>
          <option value="">{words('all-domains')}</option>
          {domains.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{words('search')}</button>
      <button type="button" onClick={add}>
        {words('add-term')}
      </button>
    </form>
  );
}

function Pages({ total, offset, query, domain }: { readonly total: number; readonly offset: number; readonly query: string; readonly domain: string }) {
  const { words } = usePage();
  if (total <= PAGE) return null;
  const to = (start: number): string => linkTo('glossary', '', { q: query, domain, offset: String(start) });
  return (
    <nav class="pages" aria-label={words('pages')}>
      {offset > 0 && <a href={to(Math.max(0, offset - PAGE))}>{words('earlier')}</a>}{' '}
      <span>{words('page-of', { from: offset + 1, to: Math.min(total, offset + PAGE), total })}</span>{' '}
      {offset + PAGE < total && <a href={to(offset + PAGE)}>{words('later')}</a>}
    </nav>
  );
}
