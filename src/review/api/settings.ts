/** @module What the page is told of how it was started. */
import type { Language } from '../../i18n/language.js';

export interface SettingsReply {
  readonly folder: string;
  readonly hasMemory: boolean;
  /** Findings can be put away for good. */
  readonly hasSuppressions: boolean;
  /** Engines besides the embedded one that can be asked for a version. */
  readonly engines: readonly string[];
  /** Empty where nobody has said who revises. */
  readonly author: string;
  readonly language: Language;
}
