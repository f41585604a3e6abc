/** @module Writes a term where the caret stands in the field of the unit at hand, with the spaces that it needs. */

/** The text with the rendering in place of a stretch, and where the caret is then. */
export function withInsertion(
  text: string,
  rendering: string,
  start: number,
  end: number,
): { readonly text: string; readonly caret: number } {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const opening = /[\p{L}\p{N}.,;:!?)]$/u.test(before) ? ' ' : '';
  const closing = /^[\p{L}\p{N}(]/u.test(after) ? ' ' : '';
  const head = before + opening + rendering;
  return { text: head + closing + after, caret: head.length };
}

export function insertAtCaret(rendering: string, type: (text: string) => void): void {
  const field = document.querySelector<HTMLTextAreaElement>('.unit[data-active="true"] textarea');
  if (field === null) return;
  const { text, caret } = withInsertion(field.value, rendering, field.selectionStart, field.selectionEnd);
  type(text);
  field.focus();
  // Once the new text is drawn.
  requestAnimationFrame(() => field.setSelectionRange(caret, caret));
}
