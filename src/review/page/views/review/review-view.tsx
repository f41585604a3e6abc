/** @module Revising: a unit at a time, by keyboard, everything about it at hand. */
import { useEffect } from 'preact/hooks';
import type { DocumentReply } from '../../../api/documents.js';
import { DocumentHead } from '../../components/document-head.js';
import { Failure } from '../../components/failure.js';
import { SelectionBar } from '../../components/selection-bar.js';
import { ShortcutHelp, useShortcutHelp, type KeyLine } from '../../components/shortcut-help.js';
import { TermCard, useTermCard } from '../../components/term-card.js';
import { usePage } from '../../context.js';
import { useLoaded } from '../../use-loaded.js';
import { insertAtCaret } from './insert-at-caret.js';
import { ReviewControls } from './review-controls.js';
import { SHORTCUT_NAMES, shortcutOf, SHORTCUTS, type Shortcut } from './shortcuts.js';
import { UnitList } from './unit-list.js';
import { UnitPanel } from './unit-panel.js';
import { useReviewSession } from './use-review-session.js';
import { useWork } from './use-work.js';

export function ReviewView({ id, pair }: { readonly id: string; readonly pair: string | undefined }) {
  const { words } = usePage();
  const { value, error, reload } = useLoaded<DocumentReply>(`/api/documents/${encodeURIComponent(id)}`);
  if (error !== undefined) return <Failure error={error} retry={reload} />;
  if (value === undefined) return <p role="status">{words('loading')}</p>;
  return <Reviewing key={id} id={id} reply={value} pair={pair} reload={reload} />;
}

interface ReviewingProps {
  readonly id: string;
  readonly reply: DocumentReply;
  readonly pair: string | undefined;
  readonly reload: () => void;
}

function Reviewing({ id, reply, pair, reload }: ReviewingProps) {
  const { edition } = reply;
  const work = useWork(id, reply, reload);
  const [isHelping, setHelping] = useShortcutHelp();
  const keys = useKeyLines();
  const [open, onTerm, closeTerm] = useTermCard();
  const first = pair ?? edition.pairs.find(({ state }) => state === 'translated')?.id;
  const session = useReviewSession(work, first, () => setHelping(true));
  useShortcuts(session.follow);
  const current = session.active === undefined ? undefined : work.state.units.get(session.active);
  return (
    <>
      <DocumentHead edition={edition} id={id} view="review" />
      <ReviewControls state={work.state} session={session} />
      <div class="reviewing">
        <UnitList work={work} session={session} onTerm={onTerm} />
        {current !== undefined && (
          <UnitPanel key={current.unit.id} documentId={id} current={current} work={work} session={session} />
        )}
      </div>
      {open && (
        <TermCard
          open={open}
          close={closeTerm}
          pairs={edition.pairs}
          documentId={id}
          insert={(rendering) => {
            closeTerm();
            insertAtCaret(rendering, (text) => void work.saver.write(open.unit.id, text));
          }}
        />
      )}
      <SelectionBar />
      {isHelping && <ShortcutHelp keys={keys} close={() => setHelping(false)} />}
    </>
  );
}

function useKeyLines(): readonly KeyLine[] {
  const { words } = usePage();
  return [
    ...SHORTCUT_NAMES.map((shortcut) => ({ name: SHORTCUTS[shortcut], text: words(`key-${shortcut}`) })),
    { name: 'Alt+1 … 9', text: words('key-suggestion') },
  ];
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
