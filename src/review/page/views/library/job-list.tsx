/** @module Translations under way and what became of them. */
import type { JobReply, JobStage } from '../../../api/jobs.js';
import { usePage } from '../../context.js';
import { send } from '../../request.js';
import { linkTo } from '../../router.js';
import { stageName } from '../../stage-name.js';

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

/** Without an end until the first stage is known. */
interface ProgressProps {
  readonly stage: JobStage | undefined;
  readonly label: string;
}

function Progress({ stage, label }: ProgressProps) {
  if (stage === undefined) return <progress aria-label={label} />;
  return <progress aria-label={label} value={stage.index + 0.5} max={stage.total} />;
}

function Job({ job, onChanged }: { readonly job: JobReply; readonly onChanged: () => void }) {
  const { words } = usePage();
  const { id, name, state, stage, document, error } = job;
  const isUnderWay = state === 'waiting' || state === 'running';
  const remove = async (): Promise<void> => {
    await send('DELETE', `/api/jobs/${id}`).catch(() => undefined);
    onChanged();
  };
  return (
    <li class={`job ${state}`}>
      <span class="job-name">{name}</span>
      <span role="status">{stage === undefined ? words(`job-${state}`) : stageName(stage.name, words)}</span>
      {isUnderWay && <Progress stage={stage} label={words(`job-${state}`)} />}
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
