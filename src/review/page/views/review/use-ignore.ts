/** @module Puts a finding of a unit away for good, with the reason. */
import type { Issue } from '../../../../model/issue.js';
import type { SuppressionRequest, UnitReply } from '../../../api/units.js';
import { usePage } from '../../context.js';
import { RequestError, send } from '../../request.js';
import type { Saver } from './saver.js';
import type { UnitWork } from './work-state.js';

/** What the finding shows of the text: with other text it is another finding. */
const textOfIssue = ({ actual, expected, message }: Issue): string =>
  actual ?? expected ?? Object.values(message.values)[0] ?? '';

/** @param path - of the unit on the server */
export function useIgnore(
  path: string,
  { unit }: UnitWork,
  saver: Saver,
): (issue: Issue, reason: string) => Promise<void> {
  const { words, notify } = usePage();
  return async (issue, reason) => {
    await saver.saveAll();
    const request: SuppressionRequest = { check: issue.check, text: textOfIssue(issue), reason };
    try {
      const reply = await send<UnitReply>('POST', `${path}/suppressions`, request);
      saver.apply({ kind: 'saved', id: unit.id, reply, sent: undefined });
      notify(words('ignored'));
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      notify(error.isOffline ? words('offline') : `${error.reply.message} ${error.reply.cure}`);
    }
  };
}
