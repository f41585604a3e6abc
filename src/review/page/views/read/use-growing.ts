/** @module A long document is drawn from its beginning: what is seen first does not wait for the end. */
import { useEffect, useState } from 'preact/hooks';

/** Pairs that fill any window, and how many are drawn at a time after them. */
const FIRST = 60;
const STEP = 150;

/**
 * How many pairs are drawn by now; all of them a moment later, so that links and searches find them.
 * @param upTo - a pair that must be there at once, counted from 0
 */
export function useGrowing(total: number, upTo: number): number {
  const least = Math.max(FIRST, upTo + 1);
  const [drawn, setDrawn] = useState(least);
  const count = Math.max(drawn, least);
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => setDrawn(count + STEP));
    return () => clearTimeout(timer);
  }, [count, total]);
  return Math.min(count, total);
}
