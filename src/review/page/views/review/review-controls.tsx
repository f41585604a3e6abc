/** @module Progress, order and filter of the review view. */
import { usePage } from '../../context.js';
import { isSettled, WORK_FILTERS, WORK_ORDERS, type WorkChoice } from './choose-next.js';
import type { Shortcut } from './shortcuts.js';
import type { WorkState } from './work-state.js';

interface ReviewControlsProps {
  readonly state: WorkState;
  readonly choice: WorkChoice;
  readonly change: (choice: WorkChoice) => void;
  readonly follow: (shortcut: Shortcut) => void;
}

export function ReviewControls({ state, choice, change, follow }: ReviewControlsProps) {
  const { words } = usePage();
  const works = [...state.units.values()];
  const done = works.filter(isSettled).length;
  return (
    <div class="controls review-controls">
      <label class="progress">
        <span>{words('state-bar', { done, total: works.length })}</span>
        <progress value={done} max={Math.max(1, works.length)} />
      </label>
      <label>
        {words('order')}
        <select
          value={choice.order}
          onChange={({ currentTarget }) =>
            change({ ...choice, order: currentTarget.value as WorkChoice['order'] })
          }
        >
          {WORK_ORDERS.map((order) => (
            <option key={order} value={order}>
              {words(`work-order-${order}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('filter')}
        <select
          value={choice.filter}
          onChange={({ currentTarget }) =>
            change({ ...choice, filter: currentTarget.value as WorkChoice['filter'] })
          }
        >
          {WORK_FILTERS.map((filter) => (
            <option key={filter} value={filter}>
              {words(`work-filter-${filter}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => follow('undo')}>
        {words('undo')}
      </button>
      <button type="button" onClick={() => follow('help')}>
        {words('shortcuts')}
      </button>
    </div>
  );
}
