/** @module The card of a term: rendering, authority, other renderings, where else it stands. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TermAnnotation, TranslationUnit } from '../../../model/translation-unit.js';
import type { TermCardReply } from '../../api/reading.js';
import { usePage } from '../context.js';
import { linkTo } from '../router.js';
import { useLoaded } from '../use-loaded.js';
import type { OnTerm } from './marked-text.js';

export interface OpenTerm {
  readonly term: TermAnnotation;
  readonly unit: TranslationUnit;
  readonly place: HTMLElement;
}

/** The card that is open, and what opens and closes it. The focus goes back to the word. */
export function useTermCard(): readonly [OpenTerm | undefined, OnTerm, () => void] {
  const [open, setOpen] = useState<OpenTerm>();
  const show: OnTerm = useCallback((term, unit, place) => setOpen({ term, unit, place }), []);
  const close = useCallback(() => {
    setOpen((known) => {
      known?.place.focus();
      return undefined;
    });
  }, []);
  return [open, show, close];
}

interface TermCardProps {
  readonly open: OpenTerm;
  readonly close: () => void;
  /** Of the document, to find the other places. */
  readonly pairs: readonly TranslationUnit[];
  readonly documentId: string;
  /** Writes the rendering where one is writing; absent where nothing is written. */
  readonly insert?: ((rendering: string) => void) | undefined;
}

const MOST_PLACES = 8;
/** Pixels of the head of the page, which stays. */
const HEAD_HEIGHT = 60;

export function TermCard({ open, close, pairs, documentId, insert }: TermCardProps) {
  const { words } = usePage();
  const card = useRef<HTMLDivElement>(null);
  const { term, place } = open;
  const { value } = useLoaded<TermCardReply>(`/api/term-card?id=${encodeURIComponent(term.termId)}`);
  useEffect(() => {
    const { current } = card;
    if (current === null) return undefined;
    current.focus({ preventScroll: true });
    // It grows when the answer comes.
    const observer = new ResizeObserver(() => placeBeside(current, place));
    observer.observe(current);
    return () => observer.disconnect();
  }, [open]);
  useClosing(card, close);
  return (
    <div
      class="term-card"
      role="dialog"
      aria-label={words('term-card', { term: term.zh })}
      tabIndex={-1}
      ref={card}
    >
      <p class="term-head">
        <span lang="zh-CN">{term.zh}</span> <span lang="en">{term.en}</span>
      </p>
      <Facts term={term} {...(value ? { more: value } : {})} />
      <OtherPlaces open={open} pairs={pairs} documentId={documentId} />
      {value !== undefined && <OtherDocuments card={value} documentId={documentId} />}
      {insert !== undefined && (
        <button type="button" class="small" onClick={() => insert(term.en)}>
          {words('insert-term')}
        </button>
      )}
      <p class="card-links">
        <a href={linkTo('concordance', '', { q: term.zh })}>{words('term-concordance')}</a>{' '}
        <a href={linkTo('glossary', '', { q: term.zh })}>{words('term-glossary')}</a>
      </p>
      <button type="button" class="close" onClick={close} aria-label={words('close')}>
        ×
      </button>
    </div>
  );
}

interface FactsProps {
  readonly term: TermAnnotation;
  /** What the glossary says besides, once it is there. */
  readonly more?: TermCardReply;
}

function Facts({ term, more }: FactsProps) {
  const { words } = usePage();
  const also = term.accepted.filter((rendering) => rendering !== term.en);
  return (
    <dl>
      {also.length > 0 && <Entry label={words('term-also')} text={also.join('; ')} />}
      {term.forbidden.length > 0 && (
        <Entry label={words('term-forbidden')} text={term.forbidden.join('; ')} />
      )}
      {term.short !== undefined && <Entry label={words('term-short')} text={term.short} />}
      <Entry label={words('term-authority')} text={term.authority} />
      {more !== undefined && more.date !== '' && <Entry label={words('cell-date')} text={more.date} />}
      {more !== undefined && more.note !== '' && <Entry label={words('cell-note')} text={more.note} />}
      <Entry label={words('term-domain')} text={term.domain} />
    </dl>
  );
}

function OtherPlaces({ open: { term, unit }, pairs, documentId }: Omit<TermCardProps, 'close'>) {
  const { words } = usePage();
  const others = pairs.filter(
    (pair) => pair.id !== unit.id && pair.terms.some(({ termId }) => termId === term.termId),
  );
  if (others.length === 0) return null;
  return (
    <p>
      {words('term-others', { count: others.length })}{' '}
      {others.slice(0, MOST_PLACES).map((pair) => (
        <>
          <a key={pair.id} href={linkTo('read', documentId, { pair: pair.id })}>
            {pairs.indexOf(pair) + 1}
          </a>{' '}
        </>
      ))}
    </p>
  );
}

/** Other documents of the library that have the term, the ones with most places first. */
function OtherDocuments({ card, documentId }: { readonly card: TermCardReply; readonly documentId: string }) {
  const { words } = usePage();
  const others = card.places.filter(({ document }) => document !== documentId);
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{words('term-documents', { count: card.documents, places: card.total })}</summary>
      <ul class="term-documents">
        {others.map(({ document, title, titleEnglish, count, unit }) => (
          <li key={document}>
            <a href={linkTo('read', document, { pair: unit })} lang={titleEnglish === '' ? 'zh-CN' : 'en'}>
              {titleEnglish || title}
            </a>{' '}
            <span class="figures">{count}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Entry({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd lang="en">{text}</dd>
    </>
  );
}

const GAP = 6;

/**
 * Under the word, or above it where there is more room, inside the window. Positions are set by properties: the policy
 * allows no style attributes in markup.
 */
function placeBeside(card: HTMLElement, word: HTMLElement): void {
  const box = word.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 8));
  card.style.left = `${left + scrollX}px`;
  const below = box.bottom + GAP;
  const above = box.top - GAP - card.offsetHeight;
  const fits = below + card.offsetHeight <= innerHeight || above < HEAD_HEIGHT;
  card.style.top = `${(fits ? below : above) + scrollY}px`;
}

function useClosing(card: { readonly current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    const onPointer = (event: Event): void => {
      if (event.target instanceof Node && card.current?.contains(event.target) === false) close();
    };
    addEventListener('keydown', onKey);
    addEventListener('pointerdown', onPointer);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pointerdown', onPointer);
    };
  }, [close]);
}
