/** @module Editions of any texts and ids, for properties that every exchange format must have. */
import fc from 'fast-check';
import type { Edition, SegmentPair, TranslationUnit, UnitState } from '../../../src/model/index.js';
import { anyText, editionOf, unitOf } from '../sample-edition.js';

export const WRITE_OPTIONS = {
  messages: { issue: ({ message }: { readonly message: { readonly key: string } }) => message.key },
  version: '0.1.0',
};

/** What people and programs put into documents, besides what `anyText` makes. */
const TRAPS = [
  '=HYPERLINK("http://example.org","x")',
  "'=1+1",
  '-1',
  '@SUM(A1)',
  '_x0041_',
  '_x005F_x0041_',
  'a\tb\nc',
  ' both ends ',
  'مرحبا \u200F(123)\u200E שלום',
  '\uFFFE\uFFFF',
  'x'.repeat(10_000),
  '0012',
  '2026-11-26',
  'TRUE',
  ']]>&lt;<![CDATA[',
];

const text = fc.oneof(anyText(), fc.constantFrom(...TRAPS));

const STATES: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final'];

/** As the stages make them: the sentences join to the paragraph on both sides. */
function unitWith(
  id: string,
  sentences: readonly (readonly [string, string])[],
  state: UnitState,
): TranslationUnit {
  const segments = sentences.map(([source, target], index): SegmentPair => ({
    id: `${id}-s${index + 1}`,
    source,
    target,
  }));
  const source = segments.map((segment) => segment.source).join('');
  const target = segments
    .map((segment) => segment.target)
    .filter(Boolean)
    .join(' ');
  return unitOf(source, target, { id, blockId: id, segments, state });
}

const sentence = fc.tuple(text, text);

/** White space alone would be an id that no pairs.json may have. */
const anyId = fc
  .oneof(fc.string({ minLength: 1, maxLength: 8 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }))
  .filter((id) => /^\S+$/u.test(id));

const unit = fc.record({
  id: fc.oneof(fc.constantFrom('b1', '97465b1ee0-1', 'a_20_b', 'x.1'), anyId),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }),
  state: fc.constantFrom(...STATES),
});

export const anyEdition: fc.Arbitrary<Edition> = fc
  .uniqueArray(unit, { minLength: 1, maxLength: 3, selector: ({ id }) => id })
  .map((units) => editionOf(units.map(({ id, sentences, state }) => unitWith(id, sentences, state))));
