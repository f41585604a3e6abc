/** @module The marks inside the English of a lexicon entry: `*` on inflected words, `_` for a verb's objects. */
import type { TextFault } from '../text-faults.js';
import type { LexiconPartOfSpeech } from './lexicon-entry.js';

const INFLECTED: ReadonlySet<LexiconPartOfSpeech> = new Set(['N', 'NP', 'V', 'VP', 'M']);
/** A mark must stand right before a word, at the start of one. */
const LOOSE_MARK = /\*(?![A-Za-z])|[A-Za-z*]\*/;
const SLOT = /_\w*/g;
const OBJECT_FRAMES: ReadonlySet<string | true> = new Set(['np', 'np+to', 'np+that', 'np+np']);

/** Faults of the marks in `en`; offsets count from its start. */
export function markFaults(
  en: string,
  pos: LexiconPartOfSpeech,
  features: Readonly<Record<string, string | true>>,
): readonly TextFault[] {
  const star = en.indexOf('*');
  const faults: TextFault[] = [];
  if (star >= 0) {
    const loose = LOOSE_MARK.exec(en);
    if (!INFLECTED.has(pos)) faults.push(misplaced('mark-misplaced', en, star, '*'));
    else if (loose !== null) faults.push(misplaced('mark-misplaced', en, loose.index, loose[0]));
  }
  if (en.includes('_')) faults.push(...slotFaults(en, pos, features));
  return faults;
}

function slotFaults(
  en: string,
  pos: LexiconPartOfSpeech,
  features: Readonly<Record<string, string | true>>,
): TextFault[] {
  const frame = features['frame'] ?? 'np';
  const slots = [...en.matchAll(SLOT)];
  const faults: TextFault[] = [];
  for (const slot of slots) {
    const isObject = slot[0] === '_' || (slot[0] === '_2' && frame === 'np+np');
    const hasRoom = pos === 'V' && OBJECT_FRAMES.has(frame) && isObject;
    if (!hasRoom || !standsAlone(en, slot.index, slot[0])) {
      faults.push(misplaced('slot-misplaced', en, slot.index, slot[0]));
    }
  }
  const first = slots[0];
  const isUseless = slots.length === 1 && first !== undefined && en.endsWith('_');
  const isTwice = slots.filter((slot) => slot[0] === '_').length > 1;
  if (faults.length === 0 && first && (isUseless || isTwice || !slots.some((slot) => slot[0] === '_'))) {
    // A last `_` says nothing, but does no harm either.
    const severity = isUseless && first[0] === '_' ? 'warning' : 'error';
    faults.push({ ...misplaced('slot-misplaced', en, first.index, first[0]), severity });
  }
  return faults;
}

/** A slot is a word of its own; a comma may follow, and it may own something (`_'s`). */
function standsAlone(en: string, index: number, slot: string): boolean {
  const before = en.charAt(index - 1);
  const after = en.charAt(index + slot.length);
  return (
    (before === '' || before === ' ') && (after === '' || after === ' ' || after === ',' || after === "'")
  );
}

function misplaced(code: TextFault['code'], text: string, offset: number, found: string): TextFault {
  return { code, severity: 'error', offset, values: { text, found } };
}
