/** @module What the unit was before it was changed, to be brought back. */
import { useState } from 'preact/hooks';
import type { UnitVersion, VersionsReply } from '../../../api/units.js';
import { usePage } from '../../context.js';
import { useLoaded } from '../../use-loaded.js';
import { EnglishDifference } from './english-difference.js';
import { textOf, type UnitWork } from './work-state.js';

interface VersionsProps {
  readonly path: string;
  readonly current: UnitWork;
  readonly restore: (mark: string) => void;
}

export function Versions({ path, current, restore }: VersionsProps) {
  const { words } = usePage();
  const [isOpen, setOpen] = useState(false);
  // The mark makes the list be asked for anew after each change.
  const { value } = useLoaded<VersionsReply>(isOpen ? `${path}/versions?after=${current.mark}` : undefined);
  const text = textOf(current);
  const versions = value?.versions.filter(
    ({ target, state }) => target !== text || state !== current.unit.state,
  );
  return (
    <details class="versions" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words('versions')}</summary>
      {versions?.length === 0 && <p class="muted">{words('versions-none')}</p>}
      <ul>
        {versions?.map((version) => (
          <Version key={version.mark} version={version} text={text} restore={restore} />
        ))}
      </ul>
    </details>
  );
}

interface VersionProps {
  readonly version: UnitVersion;
  readonly text: string;
  readonly restore: (mark: string) => void;
}

function Version({ version: { mark, time, author = '', target, state }, text, restore }: VersionProps) {
  const { words } = usePage();
  return (
    <li>
      <p class="muted">
        {words(`state-${state}`)} · {words('version-until')}{' '}
        <time dateTime={time}>{new Date(time).toLocaleString(words.language)}</time> {author}
      </p>
      <EnglishDifference from={text} to={target} />
      <button type="button" class="small" onClick={() => restore(mark)}>
        {words('restore')}
      </button>
    </li>
  );
}
