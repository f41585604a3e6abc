/** @module What the page is told of how it was started. */

export interface SettingsReply {
  /** Findings can be put away for good. */
  readonly hasSuppressions: boolean;
  /** Engines besides the embedded one that can be asked for a version. */
  readonly engines: readonly string[];
}
