/** @module What a service says, made fit for a message: one line, short, without the key. */

const LONGEST = 200;
/** Services repeat a key with its middle left out: `sk-proj-abc***xyz`. So much of either end gives it away. */
const TELLING_END = 4;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The key itself, and words that begin or end as it does around stars or dots. */
function tracesOf(secret: string): RegExp {
  const [start, end] = [secret.slice(0, TELLING_END), secret.slice(-TELLING_END)].map(escaped);
  const masked = String.raw`\S*(?:\*{2,}|\.{3}|…)\S*`;
  return new RegExp(`${escaped(secret)}|${start}${masked}|${masked}${end}`, 'g');
}

/** The text without any of the secrets. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replace(tracesOf(secret), '[key]'), text);
}

/** As `redact`, on one line and at most 200 characters long. */
export function quotable(text: string, secrets: readonly string[]): string {
  const line = redact(text, secrets)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
