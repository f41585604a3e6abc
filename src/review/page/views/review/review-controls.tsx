/** @module Progress, order and filter of the review view. */
import { Choice } from '../../components/choice.js';
import { usePage } from '../../context.js';
import { isSettled, WORK_FILTERS, WORK_ORDERS } from './choose-next.js';
import type { ReviewSession } from './use-review-session.js';
import type { WorkState } from './work-state.js';

export function ReviewControls({
  state,
  session,
}: {
  readonly state: WorkState;
  readonly session: ReviewSession;
}) {
  const { words } = usePage();
  const { choice, choose, follow } = session;
  const works = [...state.units.values()];
  const done = works.filter(isSettled).length;
  return (
    <div class="controls review-controls">
      <label class="progress">
        <span>{words('state-bar', { done, total: works.length })}</span>
        <progress value={done} max={Math.max(1, works.length)} />
      </label>
      <Choice
        label={words('order')}
        value={choice.order}
        names={WORK_ORDERS}
        said={(order) => words(`work-order-${order}`)}
        choose={(order) => choose({ ...choice, order })}
      />
      <Choice
        label={words('filter')}
        value={choice.filter}
        names={WORK_FILTERS}
        said={(filter) => words(`work-filter-${filter}`)}
        choose={(filter) => choose({ ...choice, filter })}
      />
      <button type="button" onClick={() => follow('undo')}>
        {words('undo')}
      </button>
      <button type="button" onClick={() => follow('help')}>
        {words('shortcuts')}
      </button>
    </div>
  );
}
