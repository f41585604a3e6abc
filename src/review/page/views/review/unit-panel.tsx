/** @module Everything about the unit being revised: what to do, findings, suggestions, comments, why it reads so. */
import { Findings } from '../../components/findings.js';
import { usePage } from '../../context.js';
import { Comments } from './comments.js';
import { Conflict } from './conflict.js';
import { Derivation } from './derivation.js';
import { SHORTCUTS } from './shortcuts.js';
import { Suggestions } from './suggestions.js';
import type { ReviewSession } from './use-review-session.js';
import type { Work } from './use-work.js';
import type { UnitWork } from './work-state.js';

interface UnitPanelProps {
  readonly documentId: string;
  readonly current: UnitWork;
  readonly work: Work;
  readonly session: ReviewSession;
}

export function UnitPanel({ documentId, current, work, session: { act, follow } }: UnitPanelProps) {
  const { words } = usePage();
  const { unit } = current;
  const isFlagged = unit.review?.flagged === true;
  return (
    <aside class="panel" aria-label={words('panel')}>
      {current.theirs !== undefined && <Conflict current={current} saver={work.saver} />}
      <div class="actions">
        <button type="button" class="primary" title={SHORTCUTS.accept} onClick={() => follow('accept')}>
          {words('accept')}
        </button>
        <button type="button" title={SHORTCUTS.finish} onClick={() => follow('finish')}>
          {words('finish')}
        </button>
        <button type="button" title={SHORTCUTS.flag} aria-pressed={isFlagged} onClick={() => follow('flag')}>
          {words('flag')}
        </button>
      </div>
      <p class="origin muted">{originText(current, words)}</p>
      <Findings issues={unit.issues} />
      <details class="more" open={matchMedia('(min-width: 64rem)').matches}>
        <summary>{words('more')}</summary>
        <Suggestions
          documentId={documentId}
          current={current}
          take={(text) => work.saver.type(unit.id, text)}
        />
        <Derivation documentId={documentId} unitId={unit.id} />
        <Comments unit={unit} add={(comment) => act(unit.id, { comment })} />
      </details>
    </aside>
  );
}

function originText({ unit }: UnitWork, words: ReturnType<typeof usePage>['words']): string {
  const { kind, engine, author, score } = unit.origin;
  if (kind === 'human')
    return author === undefined ? words('origin-human') : words('origin-author', { author });
  if (kind === 'engine') return words('origin-engine', { engine: engine ?? '', score: score.toFixed(2) });
  return words('origin-memory', { score: Math.round(score * 100) });
}
