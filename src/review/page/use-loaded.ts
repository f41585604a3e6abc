/** @module Something from the server: on its way, there, or refused. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { get, RequestError } from './request.js';

export interface Loaded<Reply> {
  readonly value?: Reply;
  readonly error?: RequestError;
  /** Also while it is asked for again, and the last answer is still there. */
  readonly isLoading: boolean;
  readonly reload: () => void;
}

interface State<Reply> {
  readonly path?: string;
  /** Of the questions for the same path. */
  readonly turn?: number;
  readonly value?: Reply;
  readonly error?: RequestError;
}

/** Asks again when the path changes; `undefined` asks nothing. */
export function useLoaded<Reply>(path: string | undefined): Loaded<Reply> {
  const [state, setState] = useState<State<Reply>>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (path === undefined) return undefined;
    const controller = new AbortController();
    get<Reply>(path, controller.signal).then(
      (value) => setState({ path, turn, value }),
      (error: unknown) => {
        if (!controller.signal.aborted && error instanceof RequestError) setState({ path, turn, error });
      },
    );
    return () => controller.abort();
  }, [path, turn]);
  const reload = useCallback(() => setTurn((last) => last + 1), []);
  const isCurrent = state.path === path;
  return {
    ...(isCurrent && state.value !== undefined ? { value: state.value } : {}),
    ...(isCurrent && state.error !== undefined ? { error: state.error } : {}),
    isLoading: path !== undefined && !(isCurrent && state.turn === turn),
    reload,
  };
}
