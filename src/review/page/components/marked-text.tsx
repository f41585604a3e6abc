/** @module One side of a pair: its sentences, and the terms marked inside them. */
import {
  findRenderings,
  sourceMarks,
  type TermMark,
} from '../../../formats/html/bilingual/find-renderings.js';
import { locateSentences } from '../../../formats/html/bilingual/sentences.js';
import type { TermAnnotation, TranslationUnit } from '../../../model/translation-unit.js';
import { usePage } from '../context.js';
import { linkTo } from '../router.js';

export type OnTerm = (term: TermAnnotation, unit: TranslationUnit, place: HTMLElement) => void;

interface Side {
  readonly unit: TranslationUnit;
  readonly side: 'source' | 'target';
  /** Absent: terms are not marked. */
  readonly onTerm?: OnTerm;
}

/** A term is a link, as a button could not be broken into lines. The content is the text exactly. `data-sentence` is the same for a sentence and its partner. */
export function MarkedText({ unit, side, onTerm }: Side) {
  const { words } = usePage();
  const text = unit[side];
  if (side === 'target' && text.trim() === '') return <em class="untranslated">{words('untranslated')}</em>;
  const marks =
    onTerm === undefined
      ? []
      : side === 'source'
        ? sourceMarks(text, unit.terms)
        : findRenderings(text, unit.terms);
  let from = 0;
  const sentences = locateSentences(unit, side).map(({ start, end, index }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <>
        {before}
        <span class="sentence" data-sentence={`${unit.id} ${index}`}>
          {withTerms(text, start, end, marks, (term, place) => onTerm?.(term, unit, place))}
        </span>
      </>
    );
  });
  return (
    <>
      {sentences}
      {text.slice(from)}
    </>
  );
}

function withTerms(
  text: string,
  start: number,
  end: number,
  marks: readonly TermMark[],
  onTerm: (term: TermAnnotation, place: HTMLElement) => void,
) {
  let from = start;
  const parts = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => {
      const before = text.slice(from, mark.start);
      from = mark.end;
      return (
        <>
          {before}
          <a
            class="term"
            role="button"
            aria-haspopup="dialog"
            href={linkTo('glossary', '', { q: mark.term.zh })}
            onClick={(event) => {
              event.preventDefault();
              onTerm(mark.term, event.currentTarget);
            }}
          >
            {text.slice(mark.start, mark.end)}
          </a>
        </>
      );
    });
  return (
    <>
      {parts}
      {text.slice(from, end)}
    </>
  );
}
