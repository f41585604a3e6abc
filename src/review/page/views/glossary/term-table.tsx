/** @module Terms, a row each. */
import type { TermRow } from '../../../api/terms.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';

export function TermTable({
  terms,
  edit,
}: {
  readonly terms: readonly TermRow[];
  readonly edit: (row: TermRow) => void;
}) {
  const { words } = usePage();
  return (
    <table class="term-table">
      <caption class="hidden">{words('view-glossary')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('column-term')}</th>
          <th scope="col">{words('column-rendering')}</th>
          <th scope="col">{words('term-domain')}</th>
          <th scope="col">{words('term-authority')}</th>
          <th scope="col">
            <span class="hidden">{words('column-actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map((row) => (
          <Row key={row.id} row={row} edit={edit} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, edit }: { readonly row: TermRow; readonly edit: (row: TermRow) => void }) {
  const { words } = usePage();
  return (
    <tr data-status={row.cells.status}>
      <th scope="row" lang="zh-CN">
        <a href={linkTo('concordance', '', { q: row.cells.zh })}>{row.cells.zh}</a>
      </th>
      <td lang="en">
        {row.cells.en}
        {row.cells.alternatives !== '' && (
          <span class="muted"> ({row.cells.alternatives.replaceAll('|', '; ')})</span>
        )}
      </td>
      <td data-label={words('term-domain')}>{row.domain}</td>
      <td data-label={words('term-authority')} class="muted">
        {row.cells.authority} {row.cells.date}
      </td>
      <td>
        <button
          type="button"
          onClick={() => edit(row)}
          aria-label={words('edit-term', { term: row.cells.zh })}
        >
          {words('edit')}
        </button>
      </td>
    </tr>
  );
}
