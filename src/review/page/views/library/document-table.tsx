/** @module Documents, a row each. */
import { memo } from 'preact/compat';
import type { DocumentSummary } from '../../../api/documents.js';
import { IssueCounts } from '../../components/issue-counts.js';
import { StateBar } from '../../components/state-bar.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';

/** Not drawn anew while one types above it. */
export const DocumentTable = memo(function DocumentTable({
  documents,
}: {
  readonly documents: readonly DocumentSummary[];
}) {
  const { words } = usePage();
  return (
    <table class="documents">
      <caption class="hidden">{words('documents', { count: documents.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{words('column-document')}</th>
          <th scope="col">{words('column-source')}</th>
          <th scope="col">{words('column-date')}</th>
          <th scope="col">{words('column-progress')}</th>
          <th scope="col">{words('column-findings')}</th>
          <th scope="col">{words('column-confidence')}</th>
          <th scope="col">
            <span class="hidden">{words('column-actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} />
        ))}
      </tbody>
    </table>
  );
});

const DocumentRow = memo(function DocumentRow({ document }: { readonly document: DocumentSummary }) {
  const { words } = usePage();
  const { id, title, titleEnglish, source, date, states, issues, confidence, flagged } = document;
  return (
    <tr>
      <th scope="row">
        <a class="title" href={linkTo('read', id)}>
          <span class="zh" lang="zh-CN">
            {title || id}
          </span>
          <span class="en" lang="en">
            {titleEnglish}
          </span>
        </a>
      </th>
      <td data-label={words('column-source')} lang="zh-CN">
        {source}
      </td>
      <td data-label={words('column-date')} class="figures">
        {date}
      </td>
      <td data-label={words('column-progress')}>
        <StateBar states={states} />
      </td>
      <td data-label={words('column-findings')}>
        <IssueCounts issues={issues} />
        {flagged > 0 && <span class="count flagged">{words('count-flagged', { count: flagged })}</span>}
      </td>
      <td data-label={words('column-confidence')} class="figures">
        {confidence === undefined ? '' : confidence.toFixed(2)}
      </td>
      <td>
        <a
          class="button"
          href={linkTo('review', id)}
          aria-label={words('review-document', { title: titleEnglish || title })}
        >
          {words('view-review')}
        </a>
      </td>
    </tr>
  );
});
