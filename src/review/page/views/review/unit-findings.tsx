/** @module The findings of the unit at hand: said, put right by a key, or put away with a reason. */
import { useState } from 'preact/hooks';
import type { Issue } from '../../../../model/issue.js';
import { usePage } from '../../context.js';
import { fixedText, shownFix } from './fix-findings.js';
import { SHORTCUTS } from './shortcuts.js';
import type { UnitWork } from './work-state.js';

interface UnitFindingsProps {
  readonly current: UnitWork;
  readonly write: (text: string) => void;
  /** Absent where findings cannot be put away. */
  readonly ignore?: ((issue: Issue, reason: string) => Promise<void>) | undefined;
}

const WORST_FIRST: readonly Issue['severity'][] = ['error', 'warning', 'info'];

export function UnitFindings({ current, write, ignore }: UnitFindingsProps) {
  const { words } = usePage();
  const { issues } = current.unit;
  const sorted = issues.toSorted(
    (one, other) => WORST_FIRST.indexOf(one.severity) - WORST_FIRST.indexOf(other.severity),
  );
  if (issues.length === 0) return null;
  return (
    <ul class="findings" aria-label={words('column-findings')}>
      {sorted.map((issue) => (
        <li key={`${issue.check} ${issue.actual ?? ''} ${issue.expected ?? ''}`} class={issue.severity}>
          <span class="severity">{words(`severity-${issue.severity}`)}</span> {words.issue(issue)}
          <Fix current={current} issue={issue} apply={() => write(fixedText(current, [issue]))} />
          {ignore !== undefined && <Ignore issue={issue} ignore={ignore} />}
        </li>
      ))}
    </ul>
  );
}

interface FixProps {
  readonly current: UnitWork;
  readonly issue: Issue;
  readonly apply: () => void;
}

function Fix({ current, issue, apply }: FixProps) {
  const { words } = usePage();
  const shown = current.typed === undefined ? shownFix(current.unit.target, issue) : undefined;
  if (shown === undefined) return null;
  return (
    <p class="fix">
      <span lang="en">
        <del>{shown.before}</del> <ins>{shown.after}</ins>
      </span>{' '}
      <button type="button" class="small" title={SHORTCUTS.fix} onClick={apply}>
        {words('apply-fix')}
      </button>
    </p>
  );
}

type IgnoreProps = Required<Pick<UnitFindingsProps, 'ignore'>> & { readonly issue: Issue };

function Ignore({ issue, ignore }: IgnoreProps) {
  const { words } = usePage();
  const [reason, setReason] = useState<string>();
  if (reason === undefined)
    return (
      <button type="button" class="quiet" onClick={() => setReason('')}>
        {words('ignore')}
      </button>
    );
  return (
    <form
      class="ignore"
      onSubmit={(event) => {
        event.preventDefault();
        void ignore?.(issue, reason);
      }}
    >
      <label>
        {words('ignore-reason')}
        <input
          // The person has just asked for it.
          ref={(input) => input?.focus()}
          value={reason}
          maxLength={300}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <button type="submit" class="small" disabled={reason.trim() === ''}>
        {words('ignore-do')}
      </button>
      <button type="button" class="quiet" onClick={() => setReason(undefined)}>
        {words('cancel')}
      </button>
    </form>
  );
}
