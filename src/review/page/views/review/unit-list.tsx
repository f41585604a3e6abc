/** @module The units of a document in the order to be worked on. */
import { useMemo } from 'preact/hooks';
import type { OnTerm } from '../../components/marked-text.js';
import { usePage } from '../../context.js';
import { UnitRow } from './unit-row.js';
import type { ReviewSession } from './use-review-session.js';
import type { Work } from './use-work.js';

interface UnitListProps {
  readonly work: Work;
  readonly session: ReviewSession;
  readonly onTerm: OnTerm;
}

export function UnitList({ work: { state, saver }, session, onTerm }: UnitListProps) {
  const { words } = usePage();
  const numbers = useMemo(() => new Map(state.order.map((id, index) => [id, index + 1])), [state.order]);
  return (
    <div class="units" role="list" aria-label={words('units')}>
      {session.ids.map((id) => {
        const work = state.units.get(id);
        if (work === undefined) return null;
        return (
          <UnitRow
            key={id}
            work={work}
            number={numbers.get(id) ?? 0}
            isActive={id === session.active}
            activate={session.activate}
            type={saver.type}
            onTerm={onTerm}
          />
        );
      })}
    </div>
  );
}
