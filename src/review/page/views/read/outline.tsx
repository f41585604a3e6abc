/** @module The headings of a document, to go to. */
import type { Edition } from '../../../../model/edition.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';
import { useCurrentHeading } from './use-current-heading.js';

export function Outline({ edition, id }: { readonly edition: Edition; readonly id: string }) {
  const { words, preferences } = usePage();
  const current = useCurrentHeading(edition);
  const headings = edition.pairs.filter(({ kind }) => kind === 'heading');
  if (headings.length === 0) return null;
  return (
    <nav class="outline" aria-label={words('outline')} data-shown={preferences.shown}>
      <h2>{words('outline')}</h2>
      <ol>
        {headings.map((heading) => (
          <li key={heading.id} class={`level-${heading.level}`}>
            <a
              href={linkTo('read', id, { pair: heading.id })}
              aria-current={heading.id === current ? 'location' : undefined}
            >
              <span class="zh" lang="zh-CN">
                {heading.numbering?.raw}
                {heading.source}
              </span>
              <span class="en" lang="en">
                {heading.target}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
