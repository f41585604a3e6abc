/** @module An engine's status in the reader's language. */
import type { Messages } from '../../i18n/index.js';
import type { EngineStatus } from './engine-status.js';

function placeOf({ address, model }: EngineStatus, messages: Messages): string {
  if (address === undefined) return '';
  return model === undefined
    ? messages('engines:sends-to', { address })
    : messages('engines:sends-to-model', { address, model });
}

/** A line on what it is, and an indented one on what is wrong with it or what it answered. */
export function describeEngine(status: EngineStatus, width: number, messages: Messages): string {
  const { id, isUsable, isConfigured, keyVariable, hasPrice, problem, probe } = status;
  const isLocal = isUsable && status.address === undefined;
  // Nobody knows of a service before it has answered.
  const usable = isLocal || probe ? 'engines:usable' : 'engines:ready';
  const facts = [
    messages(isUsable ? usable : 'engines:unusable'),
    isLocal ? messages('engines:on-this-machine') : placeOf(status, messages),
    keyVariable === undefined ? '' : messages('engines:key-from', { variable: keyVariable }),
    hasPrice === false ? messages('engines:no-price') : '',
    isConfigured ? '' : messages('engines:unconfigured'),
  ];
  const lines = [`${id.padEnd(width)}  ${facts.filter(Boolean).join('; ')}`];
  const indent = ' '.repeat(width + 2);
  if (problem) {
    const { message, cure, code } = problem;
    lines.push(`${indent}${messages('cli:error', { message, cure })} [${code}]`);
  }
  if (probe) {
    const { target, milliseconds } = probe;
    lines.push(`${indent}${messages('engines:probe-answer', { target, milliseconds })}`);
  }
  return `${lines.join('\n')}\n`;
}
