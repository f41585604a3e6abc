/** @module A long list is drawn from its beginning: what is seen first does not wait for the end. */
import { useEffect, useState } from 'preact/hooks';

/** Rows that fill any window, and how many are drawn at a time after them: a key must not wait 50 ms for them. */
const FIRST = 40;
const STEP = 30;

/**
 * How many rows are drawn by now; all of them a moment later, so that links and searches find them.
 * @param upTo - a row that must be there at once, counted from 0
 */
export function useGrowing(total: number, upTo: number): number {
  const least = Math.max(FIRST, upTo + 1);
  const [drawn, setDrawn] = useState(least);
  const count = Math.max(drawn, least);
  useEffect(() => {
    if (count >= total) return undefined;
    // After what is there has been painted, and keys that wait have been answered.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(count + STEP));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [count, total]);
  return Math.min(count, total);
}
