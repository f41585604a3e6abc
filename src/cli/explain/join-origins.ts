/** @module The places that a phrase comes from, each file named once. */

const PLACE = /^(.+):(\d+)$/;

/** "phrases/noun-phrases.tsv:4, 35" for two lines of a file that stand beside each other. */
export function joinOrigins(origins: readonly string[]): string {
  const joined: string[] = [];
  let last: string | undefined;
  for (const origin of origins) {
    const [, file, line] = PLACE.exec(origin) ?? [];
    if (file !== undefined && file === last) joined.push(`${joined.pop() ?? ''}, ${line}`);
    else joined.push(origin);
    last = file;
  }
  return joined.join('; ');
}
