/** @module Marks that stand doubled, after a space or before a letter: ",,", " ,", "word,word". */
import type { Issue, IssueFix } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

interface Fault {
  readonly key: string;
  /** The group `wrong` is what is replaced by `right`. */
  readonly pattern: RegExp;
  readonly right: (wrong: string) => string;
}

const FAULTS: readonly Fault[] = [
  // An ellipsis has three; "?!" and "etc.," are English.
  {
    key: 'mark-doubled',
    pattern: /(?<wrong>([,;:])\2+|,\.|\.,(?<!\p{L}\.,)|;,|,;|(?<!\.)\.\.(?!\.))/gu,
    right: (wrong) => wrong.charAt(0),
  },
  {
    key: 'mark-after-space',
    pattern: /(?<=[\p{L}\d)”"’%])(?<wrong>[ \u00a0]+(?=[,;:.?!)\]](?:\s|$)))/gu,
    right: () => '',
  },
  { key: 'mark-after-space', pattern: /(?<=[([])(?<wrong> +)(?=\S)/gu, right: () => '' },
  {
    key: 'mark-after-space',
    pattern: /(?<=[\p{L}\d)”"’%])(?<wrong> +[,;])(?=\p{L})/gu,
    right: (wrong) => `${wrong.trim()} `,
  },
  { key: 'space-missing', pattern: /(?<=\p{Ll})(?<wrong>[,;])(?=\p{L})/gu, right: (wrong) => `${wrong} ` },
  { key: 'space-missing', pattern: /(?<=\p{Ll}{2})(?<wrong>\.)(?=\p{Lu}\p{Ll}+[ ,])/gu, right: () => '. ' },
  { key: 'space-missing', pattern: /(?<=\p{Ll})(?<wrong>\()(?=\p{L}{2})(?!s\))/gu, right: () => ' (' },
  { key: 'opening-mark', pattern: /^\s*(?<wrong>[,;.!?]\s*)(?=[\p{L}“"])/gu, right: () => '' },
];

/** Addresses have marks without spaces. */
const ADDRESS = /\S+@\S+|(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|cn|org|net|gov)\b\S*/giu;

export const punctuation: Check = ({ target }) => {
  const text = target.replace(ADDRESS, (address) => 'x'.repeat(address.length));
  return FAULTS.flatMap((fault) =>
    [...text.matchAll(fault.pattern)].map((match) => issueOf(fault, match, target)),
  );
};

function issueOf({ key, right }: Fault, match: RegExpMatchArray, target: string): Issue {
  const wrong = match.groups?.['wrong'] ?? '';
  const start = (match.index ?? 0) + match[0].indexOf(wrong);
  const fix: IssueFix = { start, end: start + wrong.length, text: right(wrong) };
  const actual = target.slice(Math.max(0, start - 12), start + wrong.length + 12).trim();
  return createIssue('punctuation', { key, type: 'formatting', actual, fix });
}
