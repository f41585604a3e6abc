/** @module Everything about the unit being revised: what to do, findings, suggestions, comments, why it reads so. */
import { usePage } from '../../context.js';
import { useSettings } from '../../use-settings.js';
import { Comments } from './comments.js';
import { Conflict } from './conflict.js';
import { Derivation } from './derivation.js';
import { SHORTCUTS } from './shortcuts.js';
import { Suggestions } from './suggestions.js';
import { UnitFindings } from './unit-findings.js';
import type { ReviewSession } from './use-review-session.js';
import { useIgnore } from './use-ignore.js';
import type { Work } from './use-work.js';
import { Versions } from './versions.js';
import type { UnitWork } from './work-state.js';

interface UnitPanelProps {
  readonly documentId: string;
  readonly current: UnitWork;
  readonly work: Work;
  readonly session: ReviewSession;
}

export function UnitPanel({ documentId, current, work: { saver }, session: { follow } }: UnitPanelProps) {
  const { words } = usePage();
  const settings = useSettings();
  const { unit } = current;
  const path = `/api/documents/${encodeURIComponent(documentId)}/units/${encodeURIComponent(unit.id)}`;
  const ignore = useIgnore(path, current, saver);
  return (
    <aside class="panel" aria-label={words('panel')}>
      {current.theirs !== undefined && <Conflict current={current} saver={saver} />}
      <Actions current={current} follow={follow} />
      <UnitFindings
        current={current}
        write={(text) => void saver.write(unit.id, text)}
        ignore={settings?.hasSuppressions === true ? ignore : undefined}
      />
      <details class="more" open={matchMedia('(min-width: 64rem)').matches}>
        <summary>{words('more')}</summary>
        <Suggestions
          path={path}
          current={current}
          engines={settings?.engines ?? []}
          take={(text) => void saver.write(unit.id, text)}
        />
        <Derivation path={path} />
        <Comments
          documentId={documentId}
          unit={unit}
          add={(comment) => saver.say(unit.id, { comment })}
          remove={(dropComment) => void saver.say(unit.id, { dropComment })}
        />
        <Versions path={path} current={current} restore={(mark) => void saver.restore(unit.id, mark)} />
      </details>
    </aside>
  );
}

function Actions({
  current: { unit },
  follow,
}: Pick<UnitPanelProps, 'current'> & Pick<ReviewSession, 'follow'>) {
  const { words } = usePage();
  return (
    <div class="actions">
      <button type="button" class="primary" title={SHORTCUTS.accept} onClick={() => follow('accept')}>
        {words('accept')}
      </button>
      <button type="button" title={SHORTCUTS.finish} onClick={() => follow('finish')}>
        {words('finish')}
      </button>
      <button
        type="button"
        title={SHORTCUTS.flag}
        aria-pressed={unit.review?.flagged === true}
        onClick={() => follow('flag')}
      >
        {words('flag')}
      </button>
      <p class="origin muted">{originText(unit.origin, words)}</p>
    </div>
  );
}

function originText(
  { kind, engine, author, score }: UnitWork['unit']['origin'],
  words: ReturnType<typeof usePage>['words'],
): string {
  if (kind === 'human')
    return author === undefined ? words('origin-human') : words('origin-author', { author });
  if (kind === 'engine') return words('origin-engine', { engine: engine ?? '', score: score.toFixed(2) });
  return words('origin-memory', { score: Math.round(score * 100) });
}
