/** @module Two versions of a unit, one of which must be chosen. */
import { usePage } from '../../context.js';
import type { Saver } from './saver.js';
import { textOf, type UnitWork } from './work-state.js';

export function Conflict({ current, saver }: { readonly current: UnitWork; readonly saver: Saver }) {
  const { words } = usePage();
  const { id } = current.unit;
  return (
    <section class="conflict" role="alert" aria-label={words('conflict')}>
      <h2>{words('conflict')}</h2>
      <h3>{words('conflict-ours')}</h3>
      <p lang="en">{textOf(current)}</p>
      <h3>{words('conflict-theirs')}</h3>
      <p lang="en">{current.theirs?.unit.target}</p>
      <button type="button" onClick={() => saver.keepOurs(id)}>
        {words('keep-ours')}
      </button>
      <button type="button" onClick={() => saver.takeTheirs(id)}>
        {words('take-theirs')}
      </button>
    </section>
  );
}
