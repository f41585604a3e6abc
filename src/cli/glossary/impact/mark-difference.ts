/** @module Two texts with the words marked in which they differ: [-gone-] and {+new+}. */
import { diffWordsWithSpace } from 'diff';

export interface MarkedTexts {
  readonly before: string;
  readonly after: string;
}

/** White space around a mark stands outside it. */
function mark(text: string, open: string, close: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return core === '' ? text : before + open + core + close + after;
}

/** Words are the units: half a word marked is hard to read. */
export function markDifference(before: string, after: string): MarkedTexts {
  const parts = diffWordsWithSpace(before, after);
  const side = (own: 'added' | 'removed', open: string, close: string): string =>
    parts
      .filter((part) => !part[own === 'added' ? 'removed' : 'added'])
      .map((part) => (part[own] ? mark(part.value, open, close) : part.value))
      .join('');
  // Words in a row are one change.
  return {
    before: side('removed', '[-', '-]').replaceAll(/-\](\s+)\[-/gu, '$1'),
    after: side('added', '{+', '+}').replaceAll(/\+\}(\s+)\{\+/gu, '$1'),
  };
}
