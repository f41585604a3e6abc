/** @module The heading that the reader is under. */
import { useEffect, useState } from 'preact/hooks';
import type { Edition } from '../../../../model/edition.js';
import { anchorOf } from '../../components/pair-anchor.js';

/** Share of the window's height from its top: a heading above it is the one that is read under. */
const LINE = 0.3;

/** The last headings of a document never come up to the line. */
const isAtEnd = (): boolean => scrollY + innerHeight >= document.documentElement.scrollHeight - 2;

/** The id of its pair; undefined before the first one. */
export function useCurrentHeading(edition: Edition): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const ids = edition.pairs.filter(({ kind }) => kind === 'heading').map(({ id }) => id);
    let waiting = 0;
    const look = (): void => {
      waiting = 0;
      const line = innerHeight * (isAtEnd() ? 1 : LINE);
      const above = ids.filter((id) => {
        const top = document.getElementById(anchorOf(id))?.getBoundingClientRect().top;
        return top !== undefined && top < line;
      });
      setCurrent(above.at(-1));
    };
    const onScroll = (): void => {
      waiting ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(waiting);
      removeEventListener('scroll', onScroll);
    };
  }, [edition]);
  return current;
}
