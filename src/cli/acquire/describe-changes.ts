/** @module What changed on a page, for the terminal: paragraph by paragraph, the old before the new. */
import type { Messages } from '../../i18n/index.js';
import type { PageReport } from '../../pipeline/acquire/index.js';

type Earlier = NonNullable<PageReport['earlier']>;
type Change = NonNullable<Earlier['changes']>[number];

/** Parts are the kinds of blocks and the names of fields. */
function partName(part: string, messages: Messages): string {
  return messages(`acquire:part-${part as 'paragraph'}`);
}

/** A page must not steer the terminal. */
const shown = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');

function changeLines({ kind, part, before, after }: Change, messages: Messages): string[] {
  const title = messages(`acquire:change-${kind}`, { part: partName(part, messages) });
  return [
    `  ${title}`,
    ...(before === undefined ? [] : [`    - ${shown(before)}`]),
    ...(after === undefined ? [] : [`    + ${shown(after)}`]),
  ];
}

function summary({ changes }: Earlier, messages: Messages): string {
  if (changes === undefined) return messages('acquire:changes-bytes');
  return changes.length === 0
    ? messages('acquire:changes-none')
    : messages('acquire:changes', { count: changes.length });
}

/** The lines about a page that changed. */
export function describeChanges(file: string, folder: string, earlier: Earlier, messages: Messages): string {
  const head = messages('acquire:page-changed', {
    file,
    changes: summary(earlier, messages),
    earlier: `${folder}/${earlier.file}`,
  });
  return [head, ...(earlier.changes ?? []).flatMap((change) => changeLines(change, messages))].join('\n');
}
