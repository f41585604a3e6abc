/** @module Bytes to text: byte order mark, strict UTF-8, then the likeliest of the encodings Chinese pages use. */
import { DuizhaoError } from '../../model/index.js';
import { declaredEncodings } from './declared-encoding.js';
import { plausibilityOf } from './plausibility.js';
import { detectUtf16 } from './utf16.js';

export interface DecodeOptions {
  /** The server's Content-Type header, where there was one. */
  readonly contentType?: string;
  /** Named in errors. @default 'The input' */
  readonly input?: string;
}

export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: string;
  /** How many replacement characters (U+FFFD) stand for bytes that could not be decoded. */
  readonly replaced: number;
  /** English sentences: a wrong declaration, bytes that were lost. */
  readonly notes: readonly string[];
}

/** The encodings of pages that declare none, likeliest first. */
const USUAL_ENCODINGS = ['utf-8', 'gb18030', 'big5'];
/** A declaration decides between readings that look alike; it cannot save one that looks wrong. */
const DECLARATION_BONUS = 0.05;
/** Above this share of lost characters no translation is worth making. */
const HOPELESS_SHARE = 0.25;
/** Below this, odd characters outnumber the common ones: the bytes are no text in any of the encodings. */
const HOPELESS_SCORE = 0;

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function hopeless(input: string): DuizhaoError {
  return new DuizhaoError({
    code: 'INPUT_UNDECODABLE',
    kind: 'input',
    message: `${input} is not readable as UTF-8, GB18030, Big5 or UTF-16.`,
    cure: 'Open it in a browser and save it again as UTF-8.',
  });
}

interface Reading {
  readonly text: string;
  readonly encoding: string;
  readonly replaced: number;
  readonly replacedShare: number;
  readonly rank: number;
}

function readAs(bytes: Uint8Array, encoding: string, declared: readonly string[]): Reading {
  const text = new TextDecoder(encoding).decode(bytes);
  const { score, replaced, replacedShare } = plausibilityOf(text);
  const rank = score + (declared.includes(encoding) ? DECLARATION_BONUS : 0);
  return { text, encoding, replaced, replacedShare, rank };
}

/** Tries the declared and the usual encodings and keeps the likeliest; the first wins ties. */
function likeliestReading(bytes: Uint8Array, declared: readonly string[]): Reading {
  const candidates = [...new Set([...declared, ...USUAL_ENCODINGS])].filter(
    (name) => !name.startsWith('utf-16'),
  );
  const readings = candidates.map((encoding) => readAs(bytes, encoding, declared));
  return readings.reduce((best, reading) => (reading.rank > best.rank ? reading : best));
}

function notesOn(encoding: string, replaced: number, declared: readonly string[]): string[] {
  const notes: string[] = [];
  if (declared.length > 0 && declared[0] !== encoding) {
    notes.push(`It is declared as ${declared.join(' and ')}, but its bytes are ${encoding}.`);
  }
  if (replaced > 0)
    notes.push(
      `${replaced} ${replaced === 1 ? 'character' : 'characters'} could not be decoded as ${encoding} and are marked \uFFFD.`,
    );
  return notes;
}

function finish(encoding: string, text: string, declared: readonly string[]): DecodedText {
  const { replaced } = plausibilityOf(text);
  return { text, encoding, replaced, notes: notesOn(encoding, replaced, declared) };
}

/**
 * Decodes a page. Declarations are believed only where the bytes allow it, since many pages are re-coded
 * without their declaration being changed.
 * @throws DuizhaoError `INPUT_UNDECODABLE` when more than a quarter of the characters would be lost, or what is read looks like no text
 */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const declared = declaredEncodings(bytes, options.contentType);
  const utf16 = detectUtf16(bytes);
  if (utf16 !== undefined) return finish(utf16, new TextDecoder(utf16).decode(bytes), declared);
  const strict = decodeStrictly(bytes);
  if (strict !== undefined) {
    // A U+FFFD in valid UTF-8 was lost by whoever wrote the file, not here.
    return { text: strict, encoding: 'utf-8', replaced: 0, notes: notesOn('utf-8', 0, declared) };
  }
  const reading = likeliestReading(bytes, declared);
  if (reading.replacedShare > HOPELESS_SHARE || reading.rank < HOPELESS_SCORE)
    throw hopeless(options.input ?? 'The input');
  const { text, encoding, replaced } = reading;
  return { text, encoding, replaced, notes: notesOn(encoding, replaced, declared) };
}
