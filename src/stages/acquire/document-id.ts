/** @module The id of a document, made from the name of its input. */
import { basename, extname } from 'node:path';
import { isUrl } from './http/parse-url.js';
import { safeName } from './safe-name.js';
import { idForUrl } from './store/id-for-url.js';

/**
 * A file-system safe id: the file's name without its extension, `standard-input` for `-`, host and name of a URL.
 * @example documentIdFor('input/zhaiwu-2021.html') // 'zhaiwu-2021'
 */
export function documentIdFor(input: string): string {
  if (input === '-') return 'standard-input';
  if (isUrl(input) && URL.canParse(input)) return idForUrl(input);
  return safeName(basename(input, extname(input)));
}

/** As `documentIdFor`, but inputs that differ only in their extension or folder get distinct ids. Same order as `inputs`. */
export function uniqueDocumentIds(inputs: readonly string[]): string[] {
  const stems = inputs.map(documentIdFor);
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem.toLowerCase(), (counts.get(stem.toLowerCase()) ?? 0) + 1);
  const taken = new Set<string>();
  return inputs.map((input, index) => {
    const stem = stems[index] ?? 'document';
    const isShared = (counts.get(stem.toLowerCase()) ?? 0) > 1;
    const wanted = isShared ? safeName(`${stem}-${extname(input).slice(1).toLowerCase()}`) : stem;
    let id = wanted;
    for (let attempt = 2; taken.has(id.toLowerCase()); attempt += 1) id = `${wanted}-${attempt}`;
    taken.add(id.toLowerCase());
    return id;
  });
}
