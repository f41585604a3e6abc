/** @module Why the engine words a unit as it does: its reading as a tree, asked for by a key. */
import { useState } from 'preact/hooks';
import type { DerivationReply, DerivedPhrase, DerivedSentence } from '../../../api/units.js';
import { Failure } from '../../components/failure.js';
import { usePage } from '../../context.js';
import { useLoaded } from '../../use-loaded.js';
import { SHORTCUTS } from './shortcuts.js';

export function Derivation({ path }: { readonly path: string }) {
  const { words } = usePage();
  const [isOpen, setOpen] = useState(false);
  const { value, error } = useLoaded<DerivationReply>(
    isOpen ? `${path}/derivation?language=${words.language}` : undefined,
  );
  return (
    <section class="derivation">
      <button
        id="why"
        type="button"
        aria-expanded={isOpen}
        title={SHORTCUTS.why}
        onClick={() => setOpen(!isOpen)}
      >
        {words('why')}
      </button>
      {error !== undefined && <Failure error={error} />}
      {isOpen && value?.sentences.map((sentence, index) => <Sentence key={index} sentence={sentence} />)}
    </section>
  );
}

function Sentence({ sentence }: { readonly sentence: DerivedSentence }) {
  const { words } = usePage();
  const { chinese, english, confidence, isDoubtful, lastResorts, clauses } = sentence;
  return (
    <div class="derived-sentence">
      <p lang="zh-CN">{chinese}</p>
      <p lang="en">{english}</p>
      <p class={isDoubtful ? 'warning' : 'muted'}>{confidence}</p>
      {lastResorts.length > 0 && (
        <p class="warning">
          {words('last-resorts')} <span lang="zh-CN">{lastResorts.join('、')}</span>
        </p>
      )}
      {clauses.map((clause, index) => (
        <div key={index} class="clause">
          {clause.phrases.length > 1 && (
            <p class="warning">{words('glued', { count: clause.phrases.length })}</p>
          )}
          <Phrases phrases={clause.phrases} depth={0} />
        </div>
      ))}
    </div>
  );
}

/** Deeper ones are folded: the upper levels tell how the sentence was read. */
const OPEN_LEVELS = 2;

interface PhrasesProps {
  readonly phrases: readonly DerivedPhrase[];
  readonly depth: number;
}

function Phrases({ phrases, depth }: PhrasesProps) {
  return (
    <ul class="phrases">
      {phrases.map((phrase, index) => (
        <li key={index} class={`kind-${phrase.kind}`}>
          {phrase.parts.length === 0 ? (
            <Phrase phrase={phrase} />
          ) : (
            <details open={depth < OPEN_LEVELS}>
              <summary>
                <Phrase phrase={phrase} />
              </summary>
              <Phrases phrases={phrase.parts} depth={depth + 1} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Phrase({
  phrase: { label, chinese, english, authority, origin },
}: {
  readonly phrase: DerivedPhrase;
}) {
  return (
    <>
      <span lang="zh-CN">{chinese}</span>{' '}
      <span lang="en" class="derived">
        {english}
      </span>{' '}
      <span class="muted">
        {label}
        {authority !== undefined && <span lang="en"> · {authority}</span>} ·{' '}
        <span class="origin-place">{origin}</span>
      </span>
    </>
  );
}
