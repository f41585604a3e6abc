/** @module Who changed a term, when and why, where the glossary is kept in git. */
import { useState } from 'preact/hooks';
import type { TermHistoryReply } from '../../../api/terms.js';
import { Failure } from '../../components/failure.js';
import { usePage } from '../../context.js';
import { useLoaded } from '../../use-loaded.js';

export function TermHistory({ zh }: { readonly zh: string }) {
  const { words } = usePage();
  const [isOpen, setOpen] = useState(false);
  const { value, error } = useLoaded<TermHistoryReply>(
    isOpen ? `/api/terms/history?zh=${encodeURIComponent(zh)}` : undefined,
  );
  return (
    <section class="term-history">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words('history')}
      </button>
      {error !== undefined && <Failure error={error} />}
      {value !== undefined && (
        <ol>
          {value.events.map(({ date, author, message, changes }, index) => (
            <li key={index}>
              <time>{date.slice(0, 10)}</time> {author} {message}
              {changes.map((change) => (
                <p key={change} lang="en">
                  {change}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
