/** @module How the server was started, asked for once. */
import type { SettingsReply } from '../api/settings.js';
import { useLoaded } from './use-loaded.js';

let known: SettingsReply | undefined;

/** Undefined until the answer is there. */
export function useSettings(): SettingsReply | undefined {
  const { value } = useLoaded<SettingsReply>(known === undefined ? '/api/settings' : undefined);
  known ??= value;
  return known;
}
