/** @module Something from the server: on its way, there, or refused. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { get, RequestError } from './request.js';

export interface Loaded<Reply> {
  readonly value?: Reply;
  readonly error?: RequestError;
  readonly isLoading: boolean;
  readonly reload: () => void;
}

/** Asks again when the path changes; `undefined` asks nothing. */
export function useLoaded<Reply>(path: string | undefined): Loaded<Reply> {
  const [state, setState] = useState<{ path?: string; value?: Reply; error?: RequestError }>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (path === undefined) return undefined;
    const controller = new AbortController();
    get<Reply>(path, controller.signal).then(
      (value) => setState({ path, value }),
      (error: unknown) => {
        if (!controller.signal.aborted && error instanceof RequestError) setState({ path, error });
      },
    );
    return () => controller.abort();
  }, [path, turn]);
  const reload = useCallback(() => setTurn((last) => last + 1), []);
  const isCurrent = state.path === path;
  return {
    ...(isCurrent && state.value !== undefined ? { value: state.value } : {}),
    ...(isCurrent && state.error !== undefined ? { error: state.error } : {}),
    isLoading: path !== undefined && !isCurrent,
    reload,
  };
}
