/** @module The keys of a view, in a dialog. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../context.js';

export interface KeyLine {
  /** `Alt+ArrowDown` */
  readonly name: string;
  readonly text: string;
}

interface ShortcutHelpProps {
  readonly keys: readonly KeyLine[];
  readonly close: () => void;
}

const shown = (name: string): string => name.replace('ArrowDown', '↓').replace('ArrowUp', '↑');

export function ShortcutHelp({ keys, close }: ShortcutHelpProps) {
  const { words } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{words('shortcuts')}</h2>
      <dl class="shortcuts">
        {keys.map(({ name, text }) => (
          <div key={name}>
            <dt>
              <kbd>{shown(name)}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button>{words('close')}</button>
      </form>
    </dialog>
  );
}

/** A sign that one types is no key for anything else. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/** Whether the keys are shown, and what shows and hides them: `?` outside of fields, besides a view's own keys. */
export function useShortcutHelp(): readonly [boolean, (isShown: boolean) => void] {
  const [isShown, show] = useState(false);
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent): void => {
      if (key === '?' && !isWriting(target)) show(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return [isShown, show];
}
