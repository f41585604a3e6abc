/** @module A sentence of Chinese as XLIFF content, its terms marked, nested ones inside. */
import type { TermAnnotation, TranslationUnit } from '../../model/index.js';
import { sentencesOf } from '../interchange/sentences-of.js';
import { joinXml, splitImpossible, type Xml } from '../xml/write-xml.js';

/** How one version of XLIFF writes what is more than text. */
export interface InlineWriter {
  /** A code point that XML cannot hold. */
  readonly control: (codePoint: number) => Xml;
  /** A term; `number` counts them from 1 within the pair. */
  readonly term: (content: Xml, annotation: TermAnnotation, number: number) => Xml;
}

export const plainText = (text: string, { control }: Pick<InlineWriter, 'control'>): Xml =>
  joinXml(
    splitImpossible(text).map((piece) => (typeof piece === 'string' ? piece : control(piece.codePoint))),
  );

interface Stretch {
  readonly text: string;
  /** Where the text begins in the block. */
  readonly start: number;
  readonly terms: readonly TermAnnotation[];
}

/** A sentence of a pair, with the terms that lie within it. */
export interface SentenceSource extends Stretch {
  readonly id: string;
}

export function sentenceSources(pair: TranslationUnit): SentenceSource[] {
  let start = 0;
  return sentencesOf(pair).map(({ id, source }) => {
    const from = start;
    start += source.length;
    const terms = pair.terms.filter((term) => term.start >= from && term.end <= from + source.length);
    return { id, text: source, start: from, terms };
  });
}

/** Numbers the terms of a pair as they are written. */
export class TermNumbers {
  readonly written: { readonly annotation: TermAnnotation; readonly number: number }[] = [];

  next(annotation: TermAnnotation): number {
    const number = this.written.length + 1;
    this.written.push({ annotation, number });
    return number;
  }
}

/** The text with its terms; a term that overlaps an earlier one is left unmarked. */
export function markedSource(
  { text, start, terms }: Stretch,
  writer: InlineWriter,
  numbers: TermNumbers,
): Xml {
  const parts: Xml[] = [];
  let done = start;
  const slice = (from: number, to: number): string => text.slice(from - start, to - start);
  for (const term of terms.toSorted((first, second) => first.start - second.start)) {
    if (term.start < done || term.end > start + text.length || term.end <= term.start) continue;
    parts.push(plainText(slice(done, term.start), writer));
    const number = numbers.next(term);
    const inside: Stretch = { text: slice(term.start, term.end), start: term.start, terms: term.nested };
    parts.push(writer.term(markedSource(inside, writer, numbers), term, number));
    done = term.end;
  }
  parts.push(plainText(slice(done, start + text.length), writer));
  return joinXml(parts);
}
