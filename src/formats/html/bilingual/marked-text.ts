/** @module One side of a pair as HTML: its sentences, and the terms marked inside them. */
import type { TranslationUnit } from '../../../model/index.js';
import { html, type Markup } from '../markup.js';
import { findRenderings, sourceMarks, type TermMark } from './find-renderings.js';
import { doubtAnchor } from './doubts.js';
import type { PageContext } from './page-context.js';
import { locateSentences, type Sentence } from './sentences.js';
import { termAnchor, type TermList } from './term-list.js';

/** `key` joins the sentence to its partner: `<pair number>-<sentence index>`. Joined, the text content is the text. */
export function markedText(
  unit: TranslationUnit,
  side: 'source' | 'target',
  { numbers, terms, doubtful }: PageContext,
): Markup[] {
  const text = unit[side];
  const pairNumber = numbers.get(unit.id) ?? 0;
  const marks = side === 'source' ? sourceMarks(text, unit.terms) : findRenderings(text, unit.terms);
  const parts: Markup[] = [];
  let from = 0;
  for (const sentence of locateSentences(unit, side)) {
    const isDoubtful = side === 'target' && doubtful.has(doubtAnchor(pairNumber, sentence.index));
    parts.push(
      html`${text.slice(from, sentence.start)}`,
      isDoubtful ? doubtMark(pairNumber, sentence) : html``,
      sentenceMarkup(text, sentence, marks, pairNumber, terms),
    );
    from = sentence.end;
  }
  return [...parts, html`${text.slice(from)}`];
}

/** A dot before the sentence and the target of the list's link: it has no text, so that the text stays the text. */
function doubtMark(pairNumber: number, { index }: Sentence): Markup {
  const id = doubtAnchor(pairNumber, index);
  return html`<i class="dot" id="${id}" role="img" aria-labelledby="page-unsure"></i>`;
}

function sentenceMarkup(
  text: string,
  sentence: Sentence,
  marks: readonly TermMark[],
  pairNumber: number,
  terms: TermList,
): Markup {
  const parts: Markup[] = [];
  let from = sentence.start;
  for (const mark of marks) {
    // A term that runs over a sentence's end is left unmarked: links cannot be cut in two.
    if (mark.start < sentence.start || mark.end > sentence.end) continue;
    parts.push(
      html`${text.slice(from, mark.start)}`,
      termLink(text.slice(mark.start, mark.end), mark, terms),
    );
    from = mark.end;
  }
  const rest = text.slice(from, sentence.end);
  return html`<span class="sentence" data-sentence="${pairNumber}-${sentence.index}">${parts}${rest}</span>`;
}

/** A link to the entry, so that it works by keyboard, on paper and without the script. */
function termLink(text: string, mark: TermMark, terms: TermList): Markup {
  const listed = terms.get(mark.term.termId);
  if (listed === undefined) return html`${text}`;
  const anchor = termAnchor(listed);
  return html`<a class="term" href="#${anchor}" aria-describedby="${anchor}">${text}</a>`;
}
