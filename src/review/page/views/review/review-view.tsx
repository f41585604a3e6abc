/** @module Revising: a unit at a time, by keyboard, everything about it at hand. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { DocumentReply } from '../../../api/documents.js';
import { DocumentHead } from '../../components/document-head.js';
import { Failure } from '../../components/failure.js';
import { TermCard, useTermCard } from '../../components/term-card.js';
import { usePage } from '../../context.js';
import { useLoaded } from '../../use-loaded.js';
import { chosenUnits, neighbour, nextOpen, type WorkChoice } from './choose-next.js';
import { ReviewControls } from './review-controls.js';
import { ShortcutHelp } from './shortcut-help.js';
import { UnitPanel } from './unit-panel.js';
import { UnitRow } from './unit-row.js';
import { shortcutOf, type Shortcut } from './shortcuts.js';
import { useHistory } from './use-history.js';
import { useWork, type Deed } from './use-work.js';

export function ReviewView({ id, pair }: { readonly id: string; readonly pair: string | undefined }) {
  const { words } = usePage();
  const { value, error, reload } = useLoaded<DocumentReply>(`/api/documents/${encodeURIComponent(id)}`);
  if (error !== undefined) return <Failure error={error} retry={reload} />;
  if (value === undefined) return <p role="status">{words('loading')}</p>;
  return <Reviewing key={id} id={id} reply={value} pair={pair} />;
}

interface ReviewingProps {
  readonly id: string;
  readonly reply: DocumentReply;
  readonly pair: string | undefined;
}

function Reviewing({ id, reply, pair }: ReviewingProps) {
  const { words, notify } = usePage();
  const work = useWork(id, reply);
  const [choice, setChoice] = useState<WorkChoice>({ order: 'document', filter: 'all' });
  const [active, setActive] = useState(
    pair ?? reply.edition.pairs.find(({ state }) => state === 'translated')?.id,
  );
  const [isHelping, setHelping] = useState(false);
  const [open, onTerm, closeTerm] = useTermCard();
  const { state } = work;
  const ids = useMemo(() => chosenUnits(state, choice, active), [state, choice, active]);
  const history = useHistory(work);

  const act = useCallback(
    async (unitId: string, deed: Deed): Promise<boolean> => {
      history.remember(unitId);
      return work.act(unitId, deed);
    },
    [history, work],
  );
  const accept = async (as: 'reviewed' | 'final'): Promise<void> => {
    if (active === undefined) return;
    const next = nextOpen(state, ids, active);
    if (!(await act(active, { state: as }))) return;
    if (next === undefined) notify(words('all-settled'));
    setActive(next ?? active);
  };
  const follow = (shortcut: Shortcut): void => {
    const at = active === undefined ? undefined : state.units.get(active);
    const deeds: Readonly<Record<Shortcut, () => void>> = {
      accept: () => void accept('reviewed'),
      finish: () => void accept('final'),
      next: () => setActive(neighbour(ids, active, 1) ?? active),
      previous: () => setActive(neighbour(ids, active, -1) ?? active),
      'next-open': () => setActive(nextOpen(state, ids, active) ?? active),
      flag: () => at && void act(at.unit.id, { flagged: at.unit.review?.flagged !== true }),
      undo: () => void history.undo().then((undone) => undone !== undefined && setActive(undone)),
      help: () => setHelping(true),
      comment: () => document.querySelector<HTMLElement>('#comment')?.focus(),
      why: () => document.querySelector<HTMLElement>('#why')?.click(),
    };
    deeds[shortcut]();
  };
  useShortcuts(follow);
  const current = active === undefined ? undefined : state.units.get(active);
  return (
    <>
      <DocumentHead edition={reply.edition} id={id} view="review" />
      <ReviewControls state={state} choice={choice} change={setChoice} follow={follow} />
      <div class="reviewing">
        <div class="units" role="list" aria-label={words('units')}>
          {ids.map((unitId) => {
            const each = state.units.get(unitId);
            return (
              each && (
                <UnitRow
                  key={unitId}
                  work={each}
                  number={state.order.indexOf(unitId) + 1}
                  isActive={unitId === active}
                  activate={setActive}
                  type={work.type}
                  onTerm={onTerm}
                />
              )
            );
          })}
        </div>
        {current !== undefined && (
          <UnitPanel
            key={current.unit.id}
            documentId={id}
            current={current}
            work={work}
            act={act}
            follow={follow}
          />
        )}
      </div>
      {open && <TermCard open={open} close={closeTerm} pairs={reply.edition.pairs} documentId={id} />}
      {isHelping && <ShortcutHelp close={() => setHelping(false)} />}
    </>
  );
}

function useShortcuts(follow: (shortcut: Shortcut) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event);
      if (shortcut === undefined) return;
      event.preventDefault();
      follow(shortcut);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
