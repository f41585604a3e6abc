/** @module Progress, order and filter of the review view. */
import { Choice } from '../../components/choice.js';
import { usePage } from '../../context.js';
import { isSettled, WORK_FILTERS, WORK_ORDERS } from './choose-next.js';
import { SHORTCUTS } from './shortcuts.js';
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
  const { choice, choose, follow, history } = session;
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
      <UndoButtons history={history} follow={follow} />
      <button type="button" onClick={() => follow('help')}>
        {words('shortcuts')}
      </button>
    </div>
  );
}

function UndoButtons({ history, follow }: Pick<ReviewSession, 'history' | 'follow'>) {
  const { words } = usePage();
  return (
    <span class="group">
      <button type="button" title={SHORTCUTS.undo} disabled={!history.canUndo} onClick={() => follow('undo')}>
        {words('undo')}
      </button>
      <button type="button" title={SHORTCUTS.redo} disabled={!history.canRedo} onClick={() => follow('redo')}>
        {words('redo')}
      </button>
    </span>
  );
}
