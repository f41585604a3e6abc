/** @module A visual line of a page or of its text dump: what every reader of a format hands on. */
import type { TableCell } from '../../model/index.js';

/** What the markup said about a line; plain text says nothing but `text`. */
export type LineOrigin = 'text' | 'heading' | 'listItem' | 'cell' | 'attachment' | 'caption';

export interface Line {
  /** White space at both ends removed; line feeds only inside cells. */
  readonly text: string;
  readonly origin: LineOrigin;
  /** Starts with white space, or after an empty line: the start of a paragraph in a dump. */
  readonly isIndented: boolean;
  /** Bold or centred as a whole. */
  readonly isEmphasised: boolean;
  /** Stands directly below an image. */
  readonly followsImage: boolean;
  /** 0 to 1: how much of the text is links. */
  readonly linkShare: number;
  /** Of a heading element: 1 for h1. */
  readonly headingLevel?: number;
  readonly cell?: TableCell;
  readonly href?: string;
  /** The source of the image directly above. */
  readonly image?: string;
}

const PLAIN = {
  origin: 'text',
  isIndented: false,
  isEmphasised: false,
  followsImage: false,
  linkShare: 0,
} as const;

/** A plain line, or one with the given traits. */
export function lineOf(text: string, traits: Partial<Line> = {}): Line {
  return { ...PLAIN, ...traits, text };
}

/** The text without any white space, for comparisons. */
export function compact(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Beyond this many characters a line is long by any measure, and is not counted further. */
const COUNTED_CHARACTERS = 2000;

/** The Chinese characters of the common blocks in a line, counted in its first 2,000 characters. */
export function hanCount(text: string): number {
  let count = 0;
  for (let index = Math.min(text.length, COUNTED_CHARACTERS) - 1; index >= 0; index -= 1) {
    const code = text.charCodeAt(index);
    if ((code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff))
      count += 1;
  }
  return count;
}

/** Ends as a sentence or clause ends, closing quotes and brackets aside. */
export function endsAsSentence(text: string): boolean {
  return /[。！？；：…!?;:][”’」』）)》\]】]*$|[^.]\.$/.test(text.slice(-12));
}

/** A line of running text: long enough to say something, and punctuated. */
export function isProse(text: string): boolean {
  return (
    hanCount(text) >= 15 && /[，。；！？,;]/.test(text) && (endsAsSentence(text) || hanCount(text) >= 40)
  );
}
