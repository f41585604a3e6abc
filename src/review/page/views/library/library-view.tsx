/** @module The library: all documents, and the way in for new ones. */
import { useMemo, useState } from 'preact/hooks';
import { Choice } from '../../components/choice.js';
import { Failure } from '../../components/failure.js';
import { usePage } from '../../context.js';
import { useSettled } from '../../use-settled.js';
import { arrange, FILTERS, ORDERS, type Arrangement } from './arrange.js';
import { DocumentTable } from './document-table.js';
import { JobList } from './job-list.js';
import { NewDocument } from './new-document.js';
import { useLibrary } from './use-library.js';

export function LibraryView() {
  const { words } = usePage();
  const { library, jobs, error, refresh } = useLibrary();
  const [arrangement, setArrangement] = useState<Arrangement>({ text: '', filter: 'all', order: 'date' });
  const wanted = useSettled(arrangement);
  const documents = useMemo(() => arrange(library?.documents ?? [], wanted), [library, wanted]);
  if (error !== undefined && library === undefined) return <Failure error={error} retry={refresh} />;
  return (
    <>
      <h1>{words('view-library')}</h1>
      <NewDocument onStarted={refresh} />
      <JobList jobs={jobs} onChanged={refresh} />
      {library !== undefined && library.documents.length + library.pending > 0 && (
        <Controls arrangement={arrangement} change={setArrangement} />
      )}
      {library !== undefined && library.pending > 0 && (
        <p role="status">{words('pending', { count: library.pending })}</p>
      )}
      {library?.broken.map(({ id, reason }) => (
        <p key={id} class="failure" role="alert">
          {words('broken', { id, reason })}
        </p>
      ))}
      {library?.documents.length === 0 && library.pending === 0 && (
        <p class="empty">{words('library-empty')}</p>
      )}
      {library !== undefined && library.documents.length > 0 && documents.length === 0 && (
        <p class="empty">{words('library-none')}</p>
      )}
      {documents.length > 0 && <DocumentTable documents={documents} />}
    </>
  );
}

function Controls({
  arrangement,
  change,
}: {
  readonly arrangement: Arrangement;
  readonly change: (next: Arrangement) => void;
}) {
  const { words } = usePage();
  return (
    <form class="controls" role="search" onSubmit={(event) => event.preventDefault()}>
      <label>
        {words('search')}
        <input
          type="search"
          value={arrangement.text}
          onInput={({ currentTarget }) => change({ ...arrangement, text: currentTarget.value })}
        />
      </label>
      <Choice
        label={words('filter')}
        value={arrangement.filter}
        names={FILTERS}
        said={(filter) => words(`filter-${filter}`)}
        choose={(filter) => change({ ...arrangement, filter })}
      />
      <Choice
        label={words('order')}
        value={arrangement.order}
        names={ORDERS}
        said={(order) => words(`order-${order}`)}
        choose={(order) => change({ ...arrangement, order })}
      />
    </form>
  );
}
