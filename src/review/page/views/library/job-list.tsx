/** @module Translations under way and what became of them. */
import type { JobReply } from '../../../api/jobs.js';
import { usePage } from '../../context.js';
import { send } from '../../request.js';
import { linkTo } from '../../router.js';

export function JobList({
  jobs,
  onChanged,
}: {
  readonly jobs: readonly JobReply[];
  readonly onChanged: () => void;
}) {
  const { words } = usePage();
  if (jobs.length === 0) return null;
  return (
    <ul class="jobs" aria-label={words('jobs')}>
      {jobs.map((job) => (
        <Job key={job.id} job={job} onChanged={onChanged} />
      ))}
    </ul>
  );
}

function Job({ job, onChanged }: { readonly job: JobReply; readonly onChanged: () => void }) {
  const { words } = usePage();
  const { id, name, state, document, error } = job;
  const isUnderWay = state === 'waiting' || state === 'running';
  const remove = async (): Promise<void> => {
    await send('DELETE', `/api/jobs/${id}`).catch(() => undefined);
    onChanged();
  };
  return (
    <li class={`job ${state}`}>
      <span class="job-name">{name}</span>
      <span role="status">{words(`job-${state}`)}</span>
      {isUnderWay && <progress aria-label={words(`job-${state}`)} />}
      {document !== undefined && <a href={linkTo('review', document)}>{words('open')}</a>}
      {error !== undefined && (
        <span class="job-error">
          {error.message} {error.cure}
        </span>
      )}
      <button type="button" onClick={() => void remove()}>
        {words(isUnderWay ? 'cancel' : 'dismiss')}
      </button>
    </li>
  );
}
