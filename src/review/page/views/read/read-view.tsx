/** @module Reading: both texts beside each other, the outline, terms, findings, citations. */
import { useEffect, useRef } from 'preact/hooks';
import type { DocumentReply } from '../../../api/documents.js';
import type { Edition } from '../../../../model/edition.js';
import { DocumentHead } from '../../components/document-head.js';
import { Failure } from '../../components/failure.js';
import { useLitSentences } from '../../components/light-sentences.js';
import { SelectionBar } from '../../components/selection-bar.js';
import { ShortcutHelp, useShortcutHelp } from '../../components/shortcut-help.js';
import { TermCard, useTermCard } from '../../components/term-card.js';
import { anchorOf } from '../../components/pair-anchor.js';
import { usePage } from '../../context.js';
import { useGrowing } from '../../use-growing.js';
import { useLoaded } from '../../use-loaded.js';
import { Outline } from './outline.js';
import { ReadingControls } from './reading-controls.js';
import { ReadPair } from './read-pair.js';
import { useSentenceKeys } from './use-sentence-keys.js';

interface ReadViewProps {
  readonly id: string;
  /** The pair that the link names. */
  readonly pair: string | undefined;
}

export function ReadView({ id, pair }: ReadViewProps) {
  const { words } = usePage();
  const { value, error, reload } = useLoaded<DocumentReply>(`/api/documents/${encodeURIComponent(id)}`);
  if (error !== undefined) return <Failure error={error} retry={reload} />;
  if (value === undefined) return <p role="status">{words('loading')}</p>;
  return <Reading id={id} edition={value.edition} pair={pair} />;
}

function Reading({ id, edition, pair }: ReadViewProps & { readonly edition: Edition }) {
  const { words, preferences } = usePage();
  const [open, onTerm, close] = useTermCard();
  const article = useRef<HTMLElement>(null);
  const drawn = useGrowing(
    edition.pairs.length,
    edition.pairs.findIndex((unit) => unit.id === pair),
  );
  useLitSentences(article);
  useSentenceKeys(article);
  const [isHelping, setHelping] = useShortcutHelp();
  useEffect(() => {
    const place = pair === undefined ? null : document.getElementById(anchorOf(pair));
    place?.scrollIntoView({ block: place.classList.contains('heading') ? 'start' : 'center' });
  }, [pair, edition]);
  return (
    <div class="reading">
      <Outline edition={edition} id={id} />
      <div>
        <DocumentHead edition={edition} id={id} view="read" />
        <ReadingControls help={() => setHelping(true)} />
        <article ref={article} class="pairs" data-layout={preferences.layout} data-shown={preferences.shown}>
          {edition.pairs.slice(0, drawn).map((unit, index) => (
            <ReadPair
              key={unit.id}
              edition={edition}
              id={id}
              unit={unit}
              number={index + 1}
              isNamed={unit.id === pair}
              onTerm={onTerm}
            />
          ))}
        </article>
      </div>
      <SelectionBar />
      {isHelping && (
        <ShortcutHelp
          keys={[
            { name: 'Alt+ArrowDown', text: words('key-next-sentence') },
            { name: 'Alt+ArrowUp', text: words('key-previous-sentence') },
          ]}
          close={() => setHelping(false)}
        />
      )}
      {open && <TermCard open={open} close={close} pairs={edition.pairs} documentId={id} />}
    </div>
  );
}
