/** @module English from the memory and from engines, with what differs in their Chinese, to be taken by a key. */
import { useEffect, useState } from 'preact/hooks';
import type { Suggestion, SuggestionsReply } from '../../../api/units.js';
import { Failure } from '../../components/failure.js';
import { usePage } from '../../context.js';
import { get, RequestError } from '../../request.js';
import { useLoaded } from '../../use-loaded.js';
import { EnglishDifference } from './english-difference.js';
import { insertSuggestion } from './insert-suggestion.js';
import { textOf, type UnitWork } from './work-state.js';

interface SuggestionsProps {
  /** Of the unit, on the server. */
  readonly path: string;
  readonly current: UnitWork;
  /** Other engines that can be asked. */
  readonly engines: readonly string[];
  readonly take: (text: string) => void;
}

export function Suggestions({ path, current, engines, take }: SuggestionsProps) {
  const { words } = usePage();
  const { value, error } = useLoaded<SuggestionsReply>(`${path}/suggestions`);
  const { drafts, asking, failure, ask } = useOtherEngines(path);
  const text = textOf(current);
  // What stands in the field already is no other version, until something else does.
  const suggestions = [...(value?.suggestions ?? []), ...drafts].filter(({ target }) => target !== text);
  const takeOne = (suggestion: Suggestion): void => take(insertSuggestion(current.unit, text, suggestion));
  useNumberKeys(suggestions, takeOne);
  const waiting = engines.filter((engine) => drafts.every(({ from }) => from !== engine));
  if (suggestions.length === 0 && waiting.length === 0 && error === undefined) return null;
  return (
    <section class="suggestions" aria-label={words('suggestions')}>
      <h2>{words('suggestions')}</h2>
      {error !== undefined && <Failure error={error} />}
      <ol>
        {suggestions.map((suggestion, index) => (
          <li key={index}>
            <Proposal suggestion={suggestion} text={text} />
            <button
              type="button"
              class="small"
              title={`Alt+${index + 1}`}
              onClick={() => takeOne(suggestion)}
            >
              {words('take')} <kbd>Alt+{index + 1}</kbd>
            </button>
          </li>
        ))}
      </ol>
      {failure !== undefined && <Failure error={failure} />}
      {waiting.map((engine) => (
        <button key={engine} type="button" disabled={asking !== undefined} onClick={() => ask(engine)}>
          {words(asking === engine ? 'asking' : 'ask-engine', { engine })}
        </button>
      ))}
    </section>
  );
}

interface OtherEngines {
  readonly drafts: readonly Suggestion[];
  /** The engine that is being asked. */
  readonly asking: string | undefined;
  readonly failure: RequestError | undefined;
  readonly ask: (engine: string) => void;
}

/** Asked when the person wants it only: services cost. */
function useOtherEngines(path: string): OtherEngines {
  const [drafts, setDrafts] = useState<readonly Suggestion[]>([]);
  const [asking, setAsking] = useState<string>();
  const [failure, setFailure] = useState<RequestError>();
  const ask = (engine: string): void => {
    setAsking(engine);
    setFailure(undefined);
    get<SuggestionsReply>(`${path}/drafts/${encodeURIComponent(engine)}`)
      .then(
        ({ suggestions }) => setDrafts((known) => [...known, ...suggestions]),
        (error: unknown) => {
          if (error instanceof RequestError) setFailure(error);
        },
      )
      .finally(() => setAsking(undefined));
  };
  return { drafts, asking, failure, ask };
}

function useNumberKeys(suggestions: readonly Suggestion[], take: (suggestion: Suggestion) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const digit = event.altKey && !event.ctrlKey ? /^Digit([1-9])$/u.exec(event.code)?.[1] : undefined;
      const chosen = digit === undefined ? undefined : suggestions[Number(digit) - 1];
      if (chosen === undefined) return;
      event.preventDefault();
      take(chosen);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

function Proposal({ suggestion, text }: { readonly suggestion: Suggestion; readonly text: string }) {
  const { words } = usePage();
  const { kind, from, score, target } = suggestion;
  return (
    <>
      <p class="muted">{words(`suggestion-${kind}`, { from, score: Math.round(score * 100) })}</p>
      {kind === 'engine' ? (
        <EnglishDifference from={text} to={target} />
      ) : (
        <>
          <ChineseDifference suggestion={suggestion} />
          <p lang="en">{target}</p>
        </>
      )}
    </>
  );
}

/** The Chinese of the memory, with what is other in ours. */
function ChineseDifference({ suggestion: { source, difference } }: { readonly suggestion: Suggestion }) {
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
