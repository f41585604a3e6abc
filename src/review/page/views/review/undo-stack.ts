/** @module What was done in a document, to be taken back and done again one by one. Pure; versions are named by their marks. */

export interface Step {
  readonly id: string;
  /** Mark of the unit before, which taking back restores. */
  readonly before: string;
  /** Mark that the unit must have now: with another one somebody has changed it since. */
  readonly after: string;
  readonly isTyping: boolean;
  /** Milliseconds since 1970. */
  readonly time: number;
}

export interface UndoStack {
  /** The latest last. */
  readonly past: readonly Step[];
  /** The next to be done again last. */
  readonly future: readonly Step[];
}

export const EMPTY_STACK: UndoStack = { past: [], future: [] };

const MOST_STEPS = 300;
/** Milliseconds: typing goes on within them. */
const ONE_RUN = 20_000;

/** Saves of one run of typing are one step. */
export function recordStep({ past }: UndoStack, step: Step): UndoStack {
  if (step.before === step.after) return { past, future: [] };
  const last = past.at(-1);
  const goesOn =
    last !== undefined &&
    last.isTyping &&
    step.isTyping &&
    last.id === step.id &&
    last.after === step.before &&
    step.time - last.time < ONE_RUN;
  const steps = goesOn ? [...past.slice(0, -1), { ...step, before: last.before }] : [...past, step];
  return { past: steps.slice(-MOST_STEPS), future: [] };
}

/** A unit has got another mark by something that is not taken back, as a comment is not. */
export function remark({ past, future }: UndoStack, id: string, from: string, to: string): UndoStack {
  return {
    past: past.map((step) => (step.id === id && step.after === from ? { ...step, after: to } : step)),
    future: future.map((step) => (step.id === id && step.before === from ? { ...step, before: to } : step)),
  };
}

/** The last step was taken back; `mark` is the unit's by now. */
export function stepBack({ past, future }: UndoStack, mark: string): UndoStack {
  const step = past.at(-1);
  if (step === undefined) return { past, future };
  const rest = remark({ past: past.slice(0, -1), future }, step.id, step.before, mark);
  return { past: rest.past, future: [...rest.future, { ...step, before: mark }] };
}

/** The last step that was taken back is done again. */
export function stepForward({ past, future }: UndoStack, mark: string): UndoStack {
  const step = future.at(-1);
  if (step === undefined) return { past, future };
  const rest = remark({ past, future: future.slice(0, -1) }, step.id, step.after, mark);
  return { past: [...rest.past, { ...step, after: mark, isTyping: false }], future: rest.future };
}

const keyOf = (documentId: string): string => `duizhao.undo ${encodeURIComponent(documentId)}`;

export function readStack(documentId: string): UndoStack {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(documentId)) ?? 'null') as Partial<UndoStack> | null;
    return { past: kept?.past ?? [], future: kept?.future ?? [] };
  } catch {
    return EMPTY_STACK;
  }
}

/** Never throws: without the browser's store, undo ends with the page. */
export function keepStack(documentId: string, stack: UndoStack): void {
  try {
    localStorage.setItem(keyOf(documentId), JSON.stringify(stack));
  } catch {
    // The store is full or forbidden.
  }
}
