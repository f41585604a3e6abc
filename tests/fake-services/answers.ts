/** @module The English of a fake service: from a table, else made up so that figures and Latin words survive; spoilt on demand. */
import type { ReplyFault } from './faults.js';

/** A sentence and its answer, under the id that the protocol has for it. */
export interface Answer {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export type Table = Readonly<Record<string, string>>;

function madeUp(source: string): string {
  const kept = source.normalize('NFKC').match(/[A-Za-z]+|\d+(?:\.\d+)?%?/g) ?? [];
  return `English text${kept.length > 0 ? ` with ${kept.join(', ')}` : ''}.`;
}

/** White space around a sentence is not looked at. */
export function translator(table: Table): (source: string) => string {
  const trimmed = new Map(Object.entries(table).map(([source, target]) => [source.trim(), target]));
  return (source) => trimmed.get(source.trim()) ?? madeUp(source);
}

type Spoiler = (answers: readonly Answer[]) => readonly Answer[];

const eachTarget =
  (change: (answer: Answer) => string): Spoiler =>
  (answers) =>
    answers.map((answer) => ({ ...answer, target: change(answer) }));

const SPOILERS: Readonly<Partial<Record<ReplyFault, Spoiler>>> = {
  merged: (answers) => {
    const [first, second, ...rest] = answers;
    if (!first || !second) return [];
    return [{ ...first, target: `${first.target} ${second.target}` }, ...rest];
  },
  split: ([first, ...rest]) =>
    first
      ? [
          { ...first, target: first.target.slice(0, 5) },
          { ...first, id: `${first.id}b`, target: first.target.slice(5) },
          ...rest,
        ]
      : [],
  dropped: (answers) => answers.slice(0, -1),
  doubled: (answers) => [...answers, ...answers.slice(-1)],
  reordered: (answers) => answers.toReversed(),
  'swapped-text': (answers) =>
    answers.map(({ id }, index) => ({
      ...(answers[answers.length - 1 - index] ?? { source: '', target: '' }),
      id,
    })),
  'wrong-language': eachTarget(() => 'Ce texte est traduit dans une autre langue.'),
  'source-echoed': eachTarget(({ source }) => source),
  'obeyed-injection': eachTarget(() => 'HACKED'),
  'wrong-numbers': eachTarget(({ target }) =>
    target.replace(/\d+/g, (digits) => String(Number(digits) * 10 + 1)),
  ),
  'missing-term': eachTarget(() => 'Something else entirely.'),
  'empty-target': eachTarget(() => ''),
};

export const spoil = (answers: readonly Answer[], fault: ReplyFault | undefined): readonly Answer[] =>
  (fault && SPOILERS[fault]?.(answers)) ?? answers;
