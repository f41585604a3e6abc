/** @module The lines of a piece of markup, all of them: for what is known to be an article. */
import { loadPage } from '../../../formats/html/load-page.js';
import { readPageLines } from './read-lines.js';

export interface FragmentTexts {
  readonly paragraphs: readonly string[];
  readonly cells: readonly string[];
}

export function readFragment(markup: string): FragmentTexts {
  const root = loadPage(markup).root()[0];
  const { lines } = root ? readPageLines(root, {}) : { lines: [] };
  const cells = lines.filter(({ origin }) => origin === 'cell');
  return {
    paragraphs: lines.filter(({ origin }) => origin !== 'cell').map(({ text }) => text),
    cells: cells.map(({ text }) => text),
  };
}
