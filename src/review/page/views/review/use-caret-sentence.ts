/** @module The Chinese of the sentence that the caret is in is lit. */
import { useEffect } from 'preact/hooks';
import { joinTargets } from '../../../../formats/interchange/sentences-of.js';
import { shareOut } from '../../../../formats/interchange/share-out.js';
import type { TranslationUnit } from '../../../../model/translation-unit.js';

/**
 * Which sentences of the unit the caret is in, first and last, counted from 0. Where what is typed has run sentences
 * together, all of them.
 */
export function sentencesAt(
  unit: TranslationUnit,
  text: string,
  caret: number,
): readonly [first: number, last: number] {
  const segments = shareOut(unit, { id: unit.id, target: text, sentences: [], notes: [] });
  const at = segments.findIndex(
    (_, index) => joinTargets(segments.slice(0, index + 1).map(({ target }) => target)).length >= caret,
  );
  const first = placeOf(unit, segments[Math.max(0, at)]?.id);
  const next =
    at < 0 || at + 1 >= segments.length ? unit.segments.length : placeOf(unit, segments[at + 1]?.id);
  return [first, Math.max(first, next - 1)];
}

const placeOf = ({ segments }: TranslationUnit, id: string | undefined): number =>
  Math.max(
    0,
    segments.findIndex((segment) => segment.id === id),
  );

/** Without drawing anything anew, as the caret moves with every key. */
export function useCaretSentence(
  field: { readonly current: HTMLTextAreaElement | null },
  unit: TranslationUnit,
): void {
  useEffect(() => {
    const row = field.current?.closest('.unit');
    const sentencesOfRow = (): readonly HTMLElement[] => [
      ...(row?.querySelectorAll<HTMLElement>('.zh [data-sentence]') ?? []),
    ];
    const light = (): void => {
      const { current } = field;
      if (current === null || document.activeElement !== current) return;
      const [first, last] = sentencesAt(unit, current.value, current.selectionStart);
      const sentences = sentencesOfRow();
      for (const sentence of sentences) {
        const index = Number(sentence.dataset['sentence']?.split(' ').at(-1));
        sentence.classList.toggle('is-at-caret', sentences.length > 1 && index >= first && index <= last);
      }
    };
    light();
    document.addEventListener('selectionchange', light);
    return () => {
      document.removeEventListener('selectionchange', light);
      // The row stays when another one is written in.
      for (const sentence of sentencesOfRow()) sentence.classList.remove('is-at-caret');
    };
  }, [unit]);
}
