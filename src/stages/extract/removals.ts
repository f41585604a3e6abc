/** @module The record of what was left out of a document, and why. */
import type { Removal } from '../../model/index.js';

const MAXIMUM_TEXT = 200;
const SEPARATOR = ' | ';

/** The reasons, one sentence each; the keys are the public names of the steps. */
export const REMOVAL_REASONS = {
  hidden: 'The element is not shown on the page.',
  'outside-body': 'It stands outside the element that holds the article.',
  'page-furniture': 'It is repeated on the pages of the document, as their header, footer or number.',
  watermark: 'It is set across the page.',
  'before-title': 'It stands before the title.',
  'repeated-title': 'It repeats the title.',
  'metadata-line': 'It tells about the page and was read as metadata.',
  'tool-line': 'It is a control of the page.',
  'place-line': 'It tells where on the site the page stands.',
  'attachment-label': 'It only announces the files listed below it.',
  disclaimer: 'It states the terms of the site, not of the document.',
  'editor-line': 'It credits editors of the site.',
  'after-text': 'It stands after the end of the text.',
  'repeated-copy': 'It repeats text that was already read.',
} as const;

export type RemovalStep = keyof typeof REMOVAL_REASONS;

function cut(text: string): string {
  return text.length <= MAXIMUM_TEXT ? text : `${text.slice(0, MAXIMUM_TEXT - 1)}…`;
}

/** Collects removals; neighbouring short texts of one step share an entry, so a menu is not four hundred entries. */
export class RemovalLog {
  readonly #entries: { step: RemovalStep; text: string }[] = [];

  add(step: RemovalStep, text: string): void {
    if (text === '') return;
    const last = this.#entries.at(-1);
    if (last?.step === step && last.text.length + SEPARATOR.length + text.length <= MAXIMUM_TEXT) {
      last.text += SEPARATOR + text;
    } else {
      this.#entries.push({ step, text: cut(text) });
    }
  }

  append(other: RemovalLog): void {
    this.#entries.push(...other.#entries);
  }

  /** In the order they were made. */
  toRemovals(): Removal[] {
    return this.#entries.map(({ step, text }) => ({ step, reason: REMOVAL_REASONS[step], text }));
  }
}
