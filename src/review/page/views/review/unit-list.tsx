/** @module The units of a document in the order to be worked on. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useLitSentences } from '../../components/light-sentences.js';
import type { OnTerm } from '../../components/marked-text.js';
import { usePage } from '../../context.js';
import { useGrowing } from '../../use-growing.js';
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
  const list = useRef<HTMLDivElement>(null);
  useLitSentences(list);
  useClicks(list, session.activate);
  const drawn = useGrowing(session.ids.length, session.ids.indexOf(session.active ?? ''));
  return (
    <div ref={list} class="units" role="list" aria-label={words('units')}>
      {session.ids.slice(0, drawn).map((id) => {
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

/** A click into English that is read makes it written; by keyboard, the number of the unit does. */
function useClicks(list: { readonly current: HTMLElement | null }, activate: (id: string) => void): void {
  useEffect(() => {
    const { current } = list;
    const onClick = ({ target }: Event): void => {
      const text = target instanceof Element ? target.closest('.en:not(.field)') : null;
      const id = text?.closest<HTMLElement>('.unit')?.dataset['unit'];
      if (id !== undefined) activate(id);
    };
    current?.addEventListener('click', onClick);
    return () => current?.removeEventListener('click', onClick);
  }, [activate]);
}
