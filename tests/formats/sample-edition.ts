/** @module The sample edition, and small editions made for one test. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readPairs } from '../../src/formats/json/index.js';
import { PAIRS_SCHEMA, type Edition, type TranslationUnit } from '../../src/model/index.js';

export const SAMPLE_PATH = fileURLToPath(new URL('../fixtures/edition--sample/pairs.json', import.meta.url));

export const sampleEdition = (): Promise<Edition> => readPairs(SAMPLE_PATH);

/** A paragraph of one sentence; `parts` override. */
export function unitOf(
  source: string,
  target: string,
  parts: Partial<TranslationUnit> = {},
): TranslationUnit {
  return {
    id: 'b-1',
    blockId: 'b-1',
    kind: 'paragraph',
    level: 0,
    source,
    target,
    segments: [{ id: 'b-1-s1', source, target }],
    terms: [],
    origin: { kind: 'engine', engine: 'grammar', score: 0.9 },
    state: 'translated',
    issues: [],
    ...parts,
  };
}

export function editionOf(
  pairs: readonly TranslationUnit[],
  title = '标题',
  titleEnglish = 'Title',
): Edition {
  return {
    schema: PAIRS_SCHEMA,
    document: {
      id: 'document-1',
      title,
      titleEnglish,
      metadata: {},
      provenance: { input: 'input/a.html', sha256: '0'.repeat(64), encoding: 'utf-8' },
      removals: [],
    },
    pairs,
  };
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '&amp;&lt;&#60;',
  '\u2028\u2029\u0085',
  '\u202Eabc\u202C\u2066',
  '𠮷😀\u{10FFFF}',
  '\r\n\r',
  '\u0001\u001B\u007F\u009F',
  '${x}{{y}}`',
  '督査〇“”',
];

/** Any well-formed text: markup, astral, control and bidirectional characters. U+0000 only where asked for. */
export function anyText({ withNull = true } = {}): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string());
  const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
  return withNull ? text : text.map((value) => value.replaceAll('\0', ''));
}
