/** @module The way through a long list, a page at a time. */
import { usePage } from '../context.js';
import { linkTo, type View } from '../router.js';

/** Rows that the server gives at a time. */
const PAGE = 100;

interface PageLinksProps {
  readonly view: View;
  readonly total: number;
  /** Of the first row that is shown, from 0. */
  readonly offset: number;
  /** What the address says besides. */
  readonly parameters: Readonly<Record<string, string>>;
}

export function PageLinks({ view, total, offset, parameters }: PageLinksProps) {
  const { words } = usePage();
  if (total <= PAGE) return null;
  const to = (start: number): string => linkTo(view, '', { ...parameters, offset: String(start) });
  return (
    <nav class="pages" aria-label={words('pages')}>
      {offset > 0 && <a href={to(Math.max(0, offset - PAGE))}>{words('earlier')}</a>}{' '}
      <span>{words('page-of', { from: offset + 1, to: Math.min(total, offset + PAGE), total })}</span>{' '}
      {offset + PAGE < total && <a href={to(offset + PAGE)}>{words('later')}</a>}
    </nav>
  );
}
