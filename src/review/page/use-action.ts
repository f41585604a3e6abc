/** @module Something that a person has the server do: under way, done, or refused. */
import { useCallback, useState } from 'preact/hooks';
import { RequestError } from './request.js';

export interface Action {
  /** Resolves to whether it was done. */
  readonly act: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Why the last one was refused. */
  readonly failure: RequestError | undefined;
  readonly isBusy: boolean;
}

export function useAction(): Action {
  const [failure, setFailure] = useState<RequestError>();
  const [isBusy, setBusy] = useState(false);
  const act = useCallback(async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setFailure(error);
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  return { act, failure, isBusy };
}
