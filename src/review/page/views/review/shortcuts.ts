/** @module The keys of the review view. */

export const SHORTCUTS = {
  accept: 'Ctrl+Enter',
  finish: 'Ctrl+Shift+Enter',
  next: 'Alt+ArrowDown',
  previous: 'Alt+ArrowUp',
  'next-open': 'Alt+Shift+ArrowDown',
  flag: 'Alt+F',
  comment: 'Alt+C',
  why: 'Alt+W',
  fix: 'Alt+X',
  undo: 'Alt+Z',
  redo: 'Alt+Shift+Z',
  help: 'F1',
} as const;

export type Shortcut = keyof typeof SHORTCUTS;

export const SHORTCUT_NAMES = Object.keys(SHORTCUTS) as readonly Shortcut[];

export interface Keys {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** On a Mac, the command key is Ctrl and what Alt writes (å for A) does not matter: the key's place counts. */
function nameOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Keys): string {
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  const parts = [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', letter ?? key];
  return parts.filter(Boolean).join('+');
}

const BY_NAME = new Map<string, Shortcut>(
  Object.entries(SHORTCUTS).map(([shortcut, name]) => [name, shortcut as Shortcut]),
);

export const shortcutOf = (keys: Keys): Shortcut | undefined => BY_NAME.get(nameOf(keys));
