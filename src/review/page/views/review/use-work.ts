/** @module Saves what is typed, at once and in order, and tries again for as long as the server is away. */
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { DocumentReply } from '../../../api/documents.js';
import type { ConflictReply, UnitChange, UnitReply } from '../../../api/work.js';
import { RequestError, send } from '../../request.js';
import { dropDraft, keepDraft, readDraft } from './drafts.js';
import { EMPTY_WORK, reduceWork, textOf, type WorkAction, type WorkState } from './work-state.js';

/** Milliseconds after the last key. */
const TYPING_PAUSE = 350;
/** Milliseconds until the next try while the server is away. */
const RETRY = 1500;

/** What a person does besides typing. */
export type Deed = Omit<UnitChange, 'base'>;

export interface Work {
  readonly state: WorkState;
  readonly type: (id: string, text: string) => void;
  /** Saves what is typed together with the deed. Resolves to whether it was done. */
  readonly act: (id: string, deed: Deed) => Promise<boolean>;
  readonly takeTheirs: (id: string) => void;
  readonly keepOurs: (id: string) => void;
}

export function useWork(documentId: string, reply: DocumentReply | undefined): Work {
  const [state, dispatch] = useReducer(reduceWork, EMPTY_WORK);
  const latest = useRef(state);
  const apply = useCallback((action: WorkAction) => {
    // The next save must know what the last answer said, before anything is drawn.
    latest.current = reduceWork(latest.current, action);
    dispatch(action);
  }, []);
  const saver = useMemo(() => createSaver(documentId, latest, apply), [documentId, apply]);
  useEffect(() => {
    if (reply === undefined) return undefined;
    apply({ kind: 'loaded', reply });
    for (const { id } of reply.edition.pairs) saver.recover(id);
    return () => saver.stop();
  }, [reply, saver, apply]);
  return {
    state,
    type: saver.type,
    act: saver.act,
    takeTheirs: (id) => {
      apply({ kind: 'took-theirs', id });
      dropDraft(documentId, id);
    },
    keepOurs: (id) => {
      apply({ kind: 'kept-ours', id });
      void saver.act(id, {});
    },
  };
}

function createSaver(
  documentId: string,
  latest: { readonly current: WorkState },
  apply: (action: WorkAction) => void,
) {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** One save after the other for each unit: each is made upon the mark that the one before it has brought. */
  const turns = new Map<string, Promise<unknown>>();

  const later = (id: string, milliseconds: number): void => {
    clearTimeout(timers.get(id));
    timers.set(
      id,
      setTimeout(() => void act(id, {}), milliseconds),
    );
  };

  const type = (id: string, text: string): void => {
    const work = latest.current.units.get(id);
    if (work === undefined) return;
    apply({ kind: 'typed', id, text });
    keepDraft(documentId, id, { base: work.mark, text });
    if (work.theirs === undefined) later(id, TYPING_PAUSE);
  };

  const act = (id: string, deed: Deed): Promise<boolean> => {
    clearTimeout(timers.get(id));
    const turn = (turns.get(id) ?? Promise.resolve()).then(() => save(id, deed));
    turns.set(id, turn);
    return turn;
  };

  const save = async (id: string, deed: Deed): Promise<boolean> => {
    const work = latest.current.units.get(id);
    if (work === undefined) return false;
    const sent = deed.target ?? work.typed;
    if (sent === undefined && Object.keys(deed).length === 0) return true;
    apply({ kind: 'saving', id });
    const change: UnitChange = { base: work.mark, ...(sent === undefined ? {} : { target: sent }), ...deed };
    try {
      const path = `/api/documents/${encodeURIComponent(documentId)}/units/${encodeURIComponent(id)}`;
      const reply = await send<UnitReply>('PUT', path, change);
      apply({ kind: 'saved', id, reply, sent });
      keepOrDrop(id);
      return true;
    } catch (error) {
      fail(id, error);
      return false;
    }
  };

  const keepOrDrop = (id: string): void => {
    const work = latest.current.units.get(id);
    if (work?.typed === undefined) dropDraft(documentId, id);
    else {
      keepDraft(documentId, id, { base: work.mark, text: work.typed });
      later(id, TYPING_PAUSE);
    }
  };

  const fail = (id: string, error: unknown): void => {
    if (!(error instanceof RequestError)) throw error;
    if (error.status === 409) {
      apply({ kind: 'conflict', id, theirs: error.body as ConflictReply });
      return;
    }
    const isAway = error.isOffline || error.reply.isRetryable;
    apply({ kind: 'failed', id, saving: isAway ? 'offline' : 'refused', reason: error.message });
    if (isAway) later(id, RETRY);
  };

  /** What was typed before a crash: saved now where nothing else has changed, shown beside the other where it has. */
  const recover = (id: string): void => {
    const draft = readDraft(documentId, id);
    const work = latest.current.units.get(id);
    if (draft === undefined || work === undefined) return;
    if (draft.text === work.unit.target) {
      dropDraft(documentId, id);
      return;
    }
    apply({ kind: 'typed', id, text: draft.text });
    if (draft.base === work.mark) later(id, 0);
    else apply({ kind: 'conflict', id, theirs: { unit: work.unit, mark: work.mark } });
  };

  const stop = (): void => {
    for (const [id, timer] of timers) {
      clearTimeout(timer);
      const work = latest.current.units.get(id);
      if (work?.typed !== undefined && work.theirs === undefined && textOf(work) !== work.unit.target)
        void act(id, {});
    }
    timers.clear();
  };

  return { type, act, recover, stop };
}
