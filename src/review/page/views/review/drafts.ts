/** @module What is typed and not yet saved, kept by the browser: through a reload, a crash, a server that is gone. */

export interface Draft {
  /** Mark of the unit that it was typed upon. */
  readonly base: string;
  readonly text: string;
}

/** A draft that was found again. */
export interface FoundDraft extends Draft {
  readonly unit: string;
  readonly key: string;
}

const DRAFT = 'duizhao.draft';

/** Two windows that write on one unit keep their drafts apart. */
const WINDOW = crypto.randomUUID();
const lockOf = (window: string): string => `duizhao.window ${window}`;

const keyOf = (documentId: string, unitId: string, window = WINDOW): string =>
  [DRAFT, ...[documentId, unitId, window].map(encodeURIComponent)].join(' ');

let isAnnounced = false;

/** Says to other windows that this one lives: its drafts are not theirs to take. The browser lets go when it ends. */
export function announceWindow(): void {
  if (isAnnounced) return;
  isAnnounced = true;
  void navigator.locks.request(lockOf(WINDOW), () => new Promise(() => undefined));
}

/** Never throws: without the browser's store the server still saves at once. */
export function keepDraft(documentId: string, unitId: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(documentId, unitId), JSON.stringify(draft));
  } catch {
    // The store is full or forbidden.
  }
}

export function dropDraft(documentId: string, unitId: string): void {
  localStorage.removeItem(keyOf(documentId, unitId));
}

/** Drafts of this window, and of windows that have ended. */
export async function findDrafts(documentId: string): Promise<readonly FoundDraft[]> {
  const { held = [] } = await navigator.locks.query();
  const living = new Set(held.map(({ name }) => name));
  return Object.keys(localStorage).flatMap((key): readonly FoundDraft[] => {
    const [kind, ...parts] = key.split(' ');
    const [document, unit = '', window = ''] = parts.map(decodeURIComponent);
    if (kind !== DRAFT || document !== documentId) return [];
    if (window !== WINDOW && living.has(lockOf(window))) return [];
    const draft = readDraft(key);
    return draft === undefined ? [] : [{ ...draft, unit, key }];
  });
}

/** A draft of an ended window becomes one of this window. */
export function adoptDraft(documentId: string, { key, unit, base, text }: FoundDraft): void {
  keepDraft(documentId, unit, { base, text });
  if (key !== keyOf(documentId, unit)) localStorage.removeItem(key);
}

export const forgetDraft = ({ key }: FoundDraft): void => localStorage.removeItem(key);

function readDraft(key: string): Draft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Draft> | null;
    return typeof kept?.base === 'string' && typeof kept.text === 'string'
      ? { base: kept.base, text: kept.text }
      : undefined;
  } catch {
    return undefined;
  }
}
