/** @module Saves what is typed, at once and in order, and tries again for as long as the server is away. */
import type { ConflictReply, UnitChange, UnitReply } from '../../../api/units.js';
import { RequestError, send } from '../../request.js';
import { dropDraft, keepDraft, readDraft } from './drafts.js';
import { textOf, type WorkAction, type WorkState } from './work-state.js';

/** Milliseconds after the last key. */
const TYPING_PAUSE = 350;
/** Milliseconds until the next try while the server is away. */
const RETRY = 1500;

/** What a person does besides typing. */
export type PendingChange = Omit<UnitChange, 'base'>;

export class Saver {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** One save after the other for each unit: each is made upon the mark that the one before it has brought. */
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(
    readonly documentId: string,
    /** The state of now, before anything is drawn. */
    readonly latest: { readonly current: WorkState },
    readonly apply: (action: WorkAction) => void,
  ) {}

  readonly type = (id: string, text: string): void => {
    const work = this.latest.current.units.get(id);
    if (work === undefined) return;
    this.apply({ kind: 'typed', id, text });
    keepDraft(this.documentId, id, { base: work.mark, text });
    if (work.theirs === undefined) this.#later(id, TYPING_PAUSE);
  };

  /** Saves what is typed together with the change. Resolves to whether it was done. */
  readonly act = (id: string, change: PendingChange): Promise<boolean> => {
    clearTimeout(this.#timers.get(id));
    const turn = (this.#turns.get(id) ?? Promise.resolve()).then(() => this.#save(id, change));
    this.#turns.set(id, turn);
    return turn;
  };

  readonly takeTheirs = (id: string): void => {
    this.apply({ kind: 'took-theirs', id });
    dropDraft(this.documentId, id);
  };

  readonly keepOurs = (id: string): void => {
    this.apply({ kind: 'kept-ours', id });
    void this.act(id, {});
  };

  /** What was typed before a crash: saved now where nothing else has changed, shown beside the other where it has. */
  recover(id: string): void {
    const draft = readDraft(this.documentId, id);
    const work = this.latest.current.units.get(id);
    if (draft === undefined || work === undefined) return;
    if (draft.text === work.unit.target) {
      dropDraft(this.documentId, id);
      return;
    }
    this.apply({ kind: 'typed', id, text: draft.text });
    if (draft.base === work.mark) this.#later(id, 0);
    else this.apply({ kind: 'conflict', id, theirs: { unit: work.unit, mark: work.mark } });
  }

  /** Saves what waits; nothing is tried again. */
  stop(): void {
    for (const [id, timer] of this.#timers) {
      clearTimeout(timer);
      const work = this.latest.current.units.get(id);
      const isOpen = work?.typed !== undefined && work.theirs === undefined;
      if (isOpen && textOf(work) !== work.unit.target) void this.act(id, {});
    }
    this.#timers.clear();
  }

  #later(id: string, milliseconds: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.set(
      id,
      setTimeout(() => void this.act(id, {}), milliseconds),
    );
  }

  async #save(id: string, change: PendingChange): Promise<boolean> {
    const work = this.latest.current.units.get(id);
    if (work === undefined) return false;
    const sent = change.target ?? work.typed;
    if (sent === undefined && Object.keys(change).length === 0) return true;
    this.apply({ kind: 'saving', id });
    const request: UnitChange = {
      base: work.mark,
      ...(sent === undefined ? {} : { target: sent }),
      ...change,
    };
    try {
      const path = `/api/documents/${encodeURIComponent(this.documentId)}/units/${encodeURIComponent(id)}`;
      const reply = await send<UnitReply>('PUT', path, request);
      this.apply({ kind: 'saved', id, reply, sent });
      this.#keepOrDrop(id);
      return true;
    } catch (error) {
      this.#fail(id, error);
      return false;
    }
  }

  #keepOrDrop(id: string): void {
    const work = this.latest.current.units.get(id);
    if (work?.typed === undefined) {
      dropDraft(this.documentId, id);
      return;
    }
    keepDraft(this.documentId, id, { base: work.mark, text: work.typed });
    this.#later(id, TYPING_PAUSE);
  }

  #fail(id: string, error: unknown): void {
    if (!(error instanceof RequestError)) throw error;
    if (error.status === 409) {
      this.apply({ kind: 'conflict', id, theirs: error.body as ConflictReply });
      return;
    }
    const isAway = error.isOffline || error.reply.isRetryable;
    this.apply({ kind: 'failed', id, saving: isAway ? 'offline' : 'refused', reason: error.message });
    if (isAway) this.#later(id, RETRY);
  }
}
