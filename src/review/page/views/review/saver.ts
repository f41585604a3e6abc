/** @module Saves what is typed, at once and in order, and tries again for as long as the server is away. */
import type { ConflictReply, UnitChange, UnitReply } from '../../../api/units.js';
import { RequestError, send } from '../../request.js';
import {
  adoptDraft,
  announceWindow,
  dropDraft,
  findDrafts,
  forgetDraft,
  keepDraft,
  type FoundDraft,
} from './drafts.js';
import { textOf, type WorkAction, type WorkState } from './work-state.js';

/** Milliseconds after the last key. */
const TYPING_PAUSE = 350;
/** Milliseconds until the next try while the server is away. */
const RETRY = 1500;

/** What a person does besides typing. */
export type PendingChange = Omit<UnitChange, 'base'>;

/** A change that the server has taken. */
export interface Change {
  readonly id: string;
  /** Marks of the unit. */
  readonly before: string;
  readonly after: string;
  /** Empty where something was typed and nothing else done. */
  readonly change: PendingChange;
}

export class Saver {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** One save after the other for each unit: each is made upon the mark that the one before it has brought. */
  readonly #turns = new Map<string, Promise<unknown>>();

  /** Is told of every change that the server has taken. */
  onChange: (change: Change) => void = () => undefined;

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

  /** Writes a whole text, as a suggestion is taken: one step by itself, after what was typed before. */
  readonly write = async (id: string, target: string): Promise<boolean> => {
    if (this.latest.current.units.get(id)?.typed !== undefined) await this.act(id, {});
    this.apply({ kind: 'typed', id, text: target });
    keepDraft(this.documentId, id, { base: this.markOf(id), text: target });
    return this.act(id, { target });
  };

  /** Saves what is typed together with the change. Resolves to whether it was done. */
  readonly act = (id: string, change: PendingChange): Promise<boolean> => {
    clearTimeout(this.#timers.get(id));
    const turn = (this.#turns.get(id) ?? Promise.resolve()).then(() => this.#save(id, change));
    this.#turns.set(id, turn);
    return turn;
  };

  /** Brings an earlier version back; what is typed is saved before, so that it is an earlier version too. */
  readonly restore = async (id: string, mark: string): Promise<boolean> => {
    await this.act(id, {});
    return this.act(id, { restore: mark });
  };

  /** Adds or takes away a comment; what is typed is saved by itself, so that it can be taken back by itself. */
  readonly say = async (
    id: string,
    change: Pick<PendingChange, 'comment' | 'dropComment'>,
  ): Promise<boolean> => {
    await this.act(id, {});
    return this.act(id, change);
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
  async recover(): Promise<void> {
    announceWindow();
    for (const draft of await findDrafts(this.documentId)) this.#recoverOne(draft);
  }

  #recoverOne(draft: FoundDraft): void {
    const { unit: id, text, base } = draft;
    const work = this.latest.current.units.get(id);
    // A second draft of a unit waits until the first one is settled.
    if (work === undefined || work.typed !== undefined) return;
    if (text === work.unit.target) {
      forgetDraft(draft);
      return;
    }
    adoptDraft(this.documentId, draft);
    this.apply({ kind: 'typed', id, text });
    if (base === work.mark) this.#later(id, 0);
    else this.apply({ kind: 'conflict', id, theirs: { unit: work.unit, mark: work.mark } });
  }

  markOf(id: string): string {
    return this.latest.current.units.get(id)?.mark ?? '';
  }

  /** Saves what is typed, and waits for it. */
  async saveAll(): Promise<void> {
    const typed = [...this.latest.current.units].filter(
      ([, work]) => work.typed !== undefined && work.theirs === undefined,
    );
    await Promise.all([...typed.map(([id]) => this.act(id, {})), ...this.#turns.values()]);
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
    const sent = change.restore === undefined ? (change.target ?? work.typed) : undefined;
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
      this.onChange({ id, before: work.mark, after: reply.mark, change });
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
