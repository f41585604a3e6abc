/** @module The keys, in a dialog. */
import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../../context.js';
import { SHORTCUTS, shownKey, type Shortcut } from './shortcuts.js';

export function ShortcutHelp({ close }: { readonly close: () => void }) {
  const { words } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{words('shortcuts')}</h2>
      <dl class="shortcuts">
        {(Object.keys(SHORTCUTS) as Shortcut[]).map((shortcut) => (
          <div key={shortcut}>
            <dt>
              <kbd>{shownKey(SHORTCUTS[shortcut])}</kbd>
            </dt>
            <dd>{words(`key-${shortcut}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Alt+1 … 9</kbd>
          </dt>
          <dd>{words('key-suggestion')}</dd>
        </div>
      </dl>
      <form method="dialog">
        <button>{words('close')}</button>
      </form>
    </dialog>
  );
}
