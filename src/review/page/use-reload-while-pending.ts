/** @module Asks again for as long as the server is still reading files. */
import { useEffect } from 'preact/hooks';
import type { Loaded } from './use-loaded.js';

/** Milliseconds between two questions. */
const SOON = 700;

export function useReloadWhilePending({ value, reload }: Loaded<{ readonly pending: number }>): void {
  useEffect(() => {
    if (value === undefined || value.pending === 0) return undefined;
    const timer = setTimeout(reload, SOON);
    return () => clearTimeout(timer);
  }, [value, reload]);
}
