/** @module Lists in English: "A and B", "A, B and C", "A, B, and C and D". */

/** An item of several words, or with its own "and", needs the serial comma to be read right. */
const needsSerialComma = (items: readonly string[]): boolean =>
  items.some((item) => / and /.test(item) || item.split(' ').length > 3);

/** Joins the items of a list; with `,` as conjunction nothing stands before the last. */
export function joinList(items: readonly string[], conjunction: 'and' | 'or' | ','): string {
  const present = items.filter((item) => item !== '');
  const last = present.at(-1);
  if (last === undefined) return '';
  if (present.length === 1) return last;
  const head = present.slice(0, -1).join(', ');
  if (conjunction === ',') return `${head}, ${last}`;
  const comma = present.length > 2 && needsSerialComma(present) ? ',' : '';
  return `${head}${comma} ${conjunction} ${last}`;
}

/** A clause this long, or with its own "and", is set off by a comma. */
const LONG_CLAUSE = 12;
const isLong = (clause: string): boolean => / and /.test(clause) || clause.split(' ').length > LONG_CLAUSE;

/** Joins whole clauses: "the system was improved and 26 inspections were carried out". */
export function joinClauses(clauses: readonly string[]): string {
  if (clauses.length < 2) return clauses.join('');
  const comma = clauses.length > 2 || clauses.some(isLong) ? ',' : '';
  return `${clauses.slice(0, -1).join(', ')}${comma} and ${clauses.at(-1) ?? ''}`;
}
