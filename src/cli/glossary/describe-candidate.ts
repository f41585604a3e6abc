/** @module A candidate of a harvest for the terminal: the term, its suggested English, and where both stand. */
import type { TermCandidate } from '../../glossary/harvest/harvest-terms.js';
import type { Messages } from '../../i18n/index.js';
import { shown } from './shown.js';

/** Characters of context on either side. */
const CONTEXT = { zh: 12, en: 30 } as const;

/** The stretch of a text around a part of it. */
function around(text: string, part: string, context: number): string {
  const at = Math.max(0, text.toLowerCase().indexOf(part.toLowerCase()));
  const [from, to] = [Math.max(0, at - context), Math.min(text.length, at + part.length + context)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

export function candidateLines(
  { zh, en, count, together, association, sameAs, evidence }: TermCandidate,
  rank: number,
  messages: Messages,
): readonly string[] {
  const head = messages('terms:candidate', {
    rank,
    zh,
    en: shown(en),
    occurrences: count,
    together,
    association: association.toFixed(2),
  });
  const places = evidence.flatMap((pair) => [
    `    ${[pair.document, pair.id].filter(Boolean).join(' ')}`,
    `      ${around(shown(pair.zh), zh, CONTEXT.zh)}`,
    `      ${around(shown(pair.en), en, CONTEXT.en)}`,
  ]);
  return [
    head,
    ...(sameAs === undefined ? [] : [`    ${messages('terms:candidate-same', { zh: sameAs })}`]),
    ...places,
  ];
}
