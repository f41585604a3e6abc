/** @module A document being revised, and what saves it, for as long as the view is open. */
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { DocumentReply } from '../../../api/documents.js';
import { Saver } from './saver.js';
import { useOthers } from './use-others.js';
import { EMPTY_WORK, reduceWork, type WorkAction, type WorkState } from './work-state.js';

export interface Work {
  readonly state: WorkState;
  readonly saver: Saver;
}

/** @param reload - asks for the document anew, when it was translated again */
export function useWork(documentId: string, reply: DocumentReply, reload: () => void): Work {
  const [state, dispatch] = useReducer(reduceWork, EMPTY_WORK);
  const latest = useRef(state);
  const apply = useCallback((action: WorkAction) => {
    // The next save must know what the last answer said, before anything is drawn.
    latest.current = reduceWork(latest.current, action);
    dispatch(action);
  }, []);
  const saver = useMemo(() => new Saver(documentId, latest, apply), [documentId, apply]);
  useEffect(() => {
    apply({ kind: 'loaded', reply });
    void saver.recover();
    return () => saver.stop();
  }, [reply, saver, apply]);
  useOthers(saver, reload);
  return { state, saver };
}
