/** @module Candidates for the glossary out of the documents: approved with a look at the term, or rejected for good. */
import { useState } from 'preact/hooks';
import type { Candidate, CandidatesReply } from '../../../api/candidates.js';
import type { TermsReply } from '../../../api/terms.js';
import { Failure } from '../../components/failure.js';
import { usePage } from '../../context.js';
import { send } from '../../request.js';
import { useAction } from '../../use-action.js';
import { useLoaded } from '../../use-loaded.js';
import { CandidateItem } from './candidate-item.js';

export function CandidatesView() {
  const { words } = usePage();
  const [withDrafts, setWithDrafts] = useState(false);
  const { value, error, reload, isLoading } = useLoaded<CandidatesReply>(
    `/api/candidates?drafts=${withDrafts}`,
  );
  const { value: terms } = useLoaded<TermsReply>('/api/terms');
  const { act, failure, isBusy } = useAction();
  const decide = (work: () => Promise<unknown>): void => void act(work).then((isDone) => isDone && reload());
  const isEmpty = error?.reply.code === 'HARVEST_EMPTY';
  return (
    <>
      <div class="controls">
        <label class="choice">
          <input
            type="checkbox"
            checked={withDrafts}
            onChange={({ currentTarget }) => setWithDrafts(currentTarget.checked)}
          />{' '}
          {words('candidates-drafts')}
        </label>
        <button
          type="button"
          disabled={isLoading}
          onClick={() => decide(() => send('DELETE', '/api/candidates'))}
        >
          {words('harvest-again')}
        </button>
      </div>
      {isLoading && (
        <p role="status">
          {words('harvesting')} <progress aria-label={words('harvesting')} />
        </p>
      )}
      {isEmpty && <p class="empty">{words('candidates-none-reviewed')}</p>}
      {error !== undefined && !isEmpty && <Failure error={error} retry={reload} />}
      {failure !== undefined && <Failure error={failure} />}
      {value !== undefined && (
        <Candidates
          reply={value}
          domains={terms?.domains ?? []}
          isBusy={isBusy || isLoading}
          added={reload}
          reject={({ zh, en }) => decide(() => send('POST', '/api/candidates/rejected', { zh, en }))}
          restore={(zh) => decide(() => send('DELETE', `/api/candidates/rejected/${encodeURIComponent(zh)}`))}
        />
      )}
    </>
  );
}

interface CandidatesProps {
  readonly reply: CandidatesReply;
  readonly domains: readonly string[];
  readonly isBusy: boolean;
  readonly added: () => void;
  readonly reject: (candidate: Candidate) => void;
  readonly restore: (zh: string) => void;
}

function Candidates({ reply, domains, isBusy, added, reject, restore }: CandidatesProps) {
  const { words } = usePage();
  const { candidates, total, pairs, rejected } = reply;
  return (
    <>
      <p role="status">{words('candidates', { count: total, pairs })}</p>
      <ol class="candidates">
        {candidates.map((candidate) => (
          <CandidateItem
            key={candidate.zh}
            candidate={candidate}
            domains={domains}
            isBusy={isBusy}
            added={added}
            reject={() => reject(candidate)}
          />
        ))}
      </ol>
      {rejected.length > 0 && (
        <details class="rejected">
          <summary>{words('rejected', { count: rejected.length })}</summary>
          <ul>
            {rejected.map(({ zh, en }) => (
              <li key={zh}>
                <span lang="zh-CN">{zh}</span> <span lang="en">{en}</span>{' '}
                <button type="button" class="quiet" disabled={isBusy} onClick={() => restore(zh)}>
                  {words('bring-back')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
