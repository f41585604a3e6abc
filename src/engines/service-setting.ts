/** @module What an engine that asks a service is made with, besides its options. */
import type { TermBase } from '../glossary/term-base.js';
import type { Environment } from './http/proxy.js';

export interface ServiceSetting {
  /** The engine's name in the configuration. */
  readonly id: string;
  /** Absent where the service needs none. */
  readonly key: string | undefined;
  /** For proxies. */
  readonly environment: Environment;
  /** For services that keep glossaries. */
  readonly termBase: TermBase;
}
