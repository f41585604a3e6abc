/** @module The stages of the pipeline in the reader's words. */
import type { PageMessages } from './messages.js';

const STAGES = [
  'acquire',
  'decode',
  'extract',
  'segment',
  'annotate',
  'leverage',
  'translate',
  'check',
  'export',
] as const;

/** A stage that the page does not know keeps its name. */
export function stageName(name: string, words: PageMessages): string {
  const stage = STAGES.find((each) => each === name);
  return stage === undefined ? name : words(`stage-${stage}`);
}
