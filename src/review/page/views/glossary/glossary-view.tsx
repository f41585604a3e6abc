/** @module The glossary: found, edited with a look at what it changes, added to. */
import { useEffect, useState } from 'preact/hooks';
import type { TermsReply, TermRow } from '../../../api/terms.js';
import { Choice } from '../../components/choice.js';
import { Failure } from '../../components/failure.js';
import { PageLinks } from '../../components/page-links.js';
import { SearchForm } from '../../components/search-form.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';
import { useLoaded } from '../../use-loaded.js';
import { CandidatesView } from './candidates-view.js';
import { TermEditor } from './term-editor.js';
import { TermTable } from './term-table.js';

interface GlossaryProps {
  readonly parameters: URLSearchParams;
}

/** `candidates` in the address shows those instead of the terms. */
export function GlossaryView({ parameters }: GlossaryProps) {
  const { words } = usePage();
  const areCandidates = parameters.has('candidates');
  return (
    <>
      <h1>{words('view-glossary')}</h1>
      <nav class="tabs" aria-label={words('view-glossary')}>
        <a href={linkTo('glossary')} aria-current={areCandidates ? undefined : 'page'}>
          {words('terms-tab')}
        </a>
        <a
          href={linkTo('glossary', '', { candidates: '1' })}
          aria-current={areCandidates ? 'page' : undefined}
        >
          {words('candidates-tab')}
        </a>
      </nav>
      {areCandidates ? <CandidatesView /> : <Terms parameters={parameters} />}
    </>
  );
}

/** The search is part of the address; `add` and `en` open the form for a new term. */
function Terms({ parameters }: GlossaryProps) {
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
  const go = (change: Readonly<Record<string, string>>): void => {
    location.hash = linkTo('glossary', '', { q: query, domain, ...change });
  };
  return (
    <>
      <SearchForm label={words('glossary-query')} query={query} search={(q) => go({ q })}>
        <Choice
          label={words('term-domain')}
          value={domain}
          names={['', ...(value?.domains ?? [])]}
          said={(each) => (each === '' ? words('all-domains') : each)}
          choose={(next) => go({ domain: next })}
        />
        <button type="button" onClick={() => setEdited('new')}>
          {words('add-term')}
        </button>
      </SearchForm>
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
        <Found reply={value} edit={setEdited} offset={offset} parameters={{ q: query, domain }} />
      )}
    </>
  );
}

interface FoundProps {
  readonly reply: TermsReply;
  readonly edit: (row: TermRow) => void;
  readonly offset: number;
  readonly parameters: Readonly<Record<string, string>>;
}

function Found({ reply: { total, terms }, edit, offset, parameters }: FoundProps) {
  const { words } = usePage();
  return (
    <>
      <p role="status">{words('terms', { count: total })}</p>
      <TermTable terms={terms} edit={edit} />
      <PageLinks view="glossary" total={total} offset={offset} parameters={parameters} />
    </>
  );
}
