/** @module English from the memory and the engine, with what differs in their Chinese, to be taken by a key. */
import { useEffect } from 'preact/hooks';
import type { Suggestion, SuggestionsReply } from '../../../api/units.js';
import { usePage } from '../../context.js';
import { useLoaded } from '../../use-loaded.js';
import { insertSuggestion } from './insert-suggestion.js';
import { textOf, type UnitWork } from './work-state.js';

interface SuggestionsProps {
  readonly documentId: string;
  readonly current: UnitWork;
  readonly take: (text: string) => void;
}

export function Suggestions({ documentId, current, take }: SuggestionsProps) {
  const { words } = usePage();
  const { unit } = current;
  const path = `/api/documents/${encodeURIComponent(documentId)}/units/${encodeURIComponent(unit.id)}/suggestions`;
  const { value } = useLoaded<SuggestionsReply>(path);
  const suggestions = value?.suggestions ?? [];
  const takeOne = (suggestion: Suggestion): void => take(insertSuggestion(unit, textOf(current), suggestion));
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const digit = event.altKey && !event.ctrlKey ? /^Digit([1-9])$/u.exec(event.code)?.[1] : undefined;
      const chosen = digit === undefined ? undefined : suggestions[Number(digit) - 1];
      if (chosen === undefined) return;
      event.preventDefault();
      takeOne(chosen);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  if (suggestions.length === 0) return null;
  return (
    <section class="suggestions" aria-label={words('suggestions')}>
      <h2>{words('suggestions')}</h2>
      <ol>
        {suggestions.map((suggestion, index) => (
          <li key={index}>
            <p class="muted">
              {words(`suggestion-${suggestion.kind}`, {
                from: suggestion.from,
                score: Math.round(suggestion.score * 100),
              })}
            </p>
            {suggestion.kind !== 'engine' && <Difference suggestion={suggestion} />}
            <p lang="en">{suggestion.target}</p>
            <button type="button" title={`Alt+${index + 1}`} onClick={() => takeOne(suggestion)}>
              {words('take')}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The Chinese of the memory, with what is other in ours. */
function Difference({ suggestion: { source, difference } }: { readonly suggestion: Suggestion }) {
  if (difference.length === 0) return <p lang="zh-CN">{source}</p>;
  return (
    <p lang="zh-CN">
      {difference.map((run, index) =>
        run.kind === 'same' ? (
          run.match
        ) : (
          <span key={index}>
            {run.match !== undefined && <del>{run.match}</del>}
            {run.source !== undefined && <ins>{run.source}</ins>}
          </span>
        ),
      )}
    </p>
  );
}
