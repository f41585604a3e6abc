/** @module What other windows and programs change in the document shows here too. */
import { useEffect } from 'preact/hooks';
import type { MarksReply, UnitReply } from '../../../api/units.js';
import { get } from '../../request.js';
import type { Saver } from './saver.js';
import { isAtRest } from './work-state.js';

/** Milliseconds between two looks. */
const PAUSE = 4000;

/** Ids of units that have another mark there than here; undefined where the document has other units by now. */
export function changedElsewhere(
  marks: MarksReply['marks'],
  { latest }: Pick<Saver, 'latest'>,
): readonly string[] | undefined {
  const { units } = latest.current;
  const ids = Object.keys(marks);
  if (ids.length !== units.size || ids.some((id) => !units.has(id))) return undefined;
  return ids.filter((id) => {
    const work = units.get(id);
    return work !== undefined && isAtRest(work) && work.mark !== marks[id];
  });
}

async function look(saver: Saver, reload: () => void): Promise<void> {
  const document = `/api/documents/${encodeURIComponent(saver.documentId)}`;
  const { marks } = await get<MarksReply>(`${document}/marks`);
  const changed = changedElsewhere(marks, saver);
  if (changed === undefined) {
    reload();
    return;
  }
  for (const id of changed) {
    const before = saver.markOf(id);
    const reply = await get<UnitReply>(`${document}/units/${encodeURIComponent(id)}`);
    // Unless it was saved here while the answer was on its way.
    if (saver.markOf(id) === before) saver.apply({ kind: 'renewed', id, reply });
  }
}

/** Looks while the window is seen; a server that is away is said where one types. */
export function useOthers(saver: Saver, reload: () => void): void {
  useEffect(() => {
    let isLooking = false;
    const lookOnce = (): void => {
      if (isLooking || document.hidden || saver.latest.current.units.size === 0) return;
      isLooking = true;
      void look(saver, reload)
        .catch(() => undefined)
        .finally(() => {
          isLooking = false;
        });
    };
    const timer = setInterval(lookOnce, PAUSE);
    addEventListener('focus', lookOnce);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', lookOnce);
    };
  }, [saver, reload]);
}
