/** @module What services of this protocol say in words beside a status that means many things. */
import type { EngineErrorCode } from '../engine-error.js';
import type { FailedReply } from '../http/status-failure.js';

const DECLINED =
  /content[_ -]?(?:filter|policy|management policy|exists risk)|data_inspection_failed|sensitive (?:content|words)/i;
const TOO_LONG = /context_length_exceeded|maximum context length|context (?:size|window)|too many tokens/i;
const NO_CREDIT =
  /insufficient[_ ](?:quota|balance|credits?|funds)|exceeded your current quota|billing_hard_limit/i;

export function classifyStatus({ status, text }: FailedReply): EngineErrorCode | undefined {
  if (status >= 500) return undefined;
  if (NO_CREDIT.test(text)) return 'ENGINE_QUOTA_SPENT';
  if (status === 401 || status === 429) return undefined;
  if (DECLINED.test(text)) return 'ENGINE_REFUSED';
  return TOO_LONG.test(text) ? 'ENGINE_REPLY_MISMATCH' : undefined;
}
