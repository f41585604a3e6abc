/** @module The library and the translations under way, kept up to date. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryReply } from '../../../api/documents.js';
import type { JobReply, JobsReply } from '../../../api/jobs.js';
import { get, RequestError } from '../../request.js';

/** Milliseconds between two questions while something is under way. */
const SOON = 500;

export interface LibraryState {
  readonly library?: LibraryReply;
  readonly jobs: readonly JobReply[];
  readonly error?: RequestError;
  readonly refresh: () => void;
}

const isUnderWay = ({ state }: JobReply): boolean => state === 'waiting' || state === 'running';

export function useLibrary(): LibraryState {
  const [state, setState] = useState<Omit<LibraryState, 'refresh'>>({ jobs: [] });
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const isGone = useRef(false);
  const refresh = useCallback(async () => {
    clearTimeout(timer.current);
    try {
      const [library, { jobs }] = await Promise.all([
        get<LibraryReply>('/api/documents'),
        get<JobsReply>('/api/jobs'),
      ]);
      if (isGone.current) return;
      setState({ library, jobs });
      if (library.pending > 0 || jobs.some(isUnderWay))
        timer.current = setTimeout(() => void refresh(), SOON);
    } catch (error) {
      if (error instanceof RequestError && !isGone.current) setState((known) => ({ ...known, error }));
    }
  }, []);
  useEffect(() => {
    isGone.current = false;
    void refresh();
    return () => {
      isGone.current = true;
      clearTimeout(timer.current);
    };
  }, [refresh]);
  return { ...state, refresh: () => void refresh() };
}
