/** @module Two versions of a unit, one of which must be chosen. */
import { usePage } from '../../context.js';
import type { Work } from './use-work.js';
import { textOf, type UnitWork } from './work-state.js';

export function Conflict({ current, work }: { readonly current: UnitWork; readonly work: Work }) {
  const { words } = usePage();
  const { id } = current.unit;
  return (
    <section class="conflict" role="alert" aria-label={words('conflict')}>
      <h2>{words('conflict')}</h2>
      <h3>{words('conflict-ours')}</h3>
      <p lang="en">{textOf(current)}</p>
      <h3>{words('conflict-theirs')}</h3>
      <p lang="en">{current.theirs?.unit.target}</p>
      <button type="button" onClick={() => work.keepOurs(id)}>
        {words('keep-ours')}
      </button>
      <button type="button" onClick={() => work.takeTheirs(id)}>
        {words('take-theirs')}
      </button>
    </section>
  );
}
