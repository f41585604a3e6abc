/** @module How politely, how long and how much is fetched: the options, and what holds when they are not given. */
import type { LookupFunction } from 'node:net';

export interface FetchOptions {
  /** Requests to one host at a time. @default 1 */
  readonly concurrency?: number | undefined;
  /** Milliseconds between the beginnings of two requests to one host. @default 1000 */
  readonly interval?: number | undefined;
  /** Further tries after a failure that may pass. @default 4 */
  readonly retries?: number | undefined;
  /** Before the first further try, in milliseconds; doubled for each one after. @default 1000 */
  readonly retryDelay?: number | undefined;
  /** The longest pause that a server may ask for with `Retry-After`, in milliseconds. @default 120000 */
  readonly longestPause?: number | undefined;
  /** For one request, in milliseconds. @default 30000 */
  readonly timeout?: number | undefined;
  /** Of a page, unpacked. @default 20971520, 20 MiB */
  readonly maximumBytes?: number | undefined;
  /** @default 10 */
  readonly maximumRedirects?: number | undefined;
  /** Lets pages of the machine itself and of private networks be fetched. @default false */
  readonly allowPrivate?: boolean | undefined;
  /** Instead of `allowPrivate`, address by address. */
  readonly allowAddress?: ((address: string) => boolean) | undefined;
  /** How names are looked up. @default as the system does */
  readonly lookup?: LookupFunction | undefined;
  /** An e-mail or web address in the User-Agent, for hosts that want to ask. */
  readonly contact?: string | undefined;
  /** The program's version in the User-Agent. @default none */
  readonly version?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export const FETCH_DEFAULTS = {
  concurrency: 1,
  interval: 1000,
  retries: 4,
  retryDelay: 1000,
  longestPause: 120_000,
  timeout: 30_000,
  maximumBytes: 20 * 1024 * 1024,
  maximumRedirects: 10,
} as const;

export type FetchSettings = { readonly [Name in keyof typeof FETCH_DEFAULTS]: number };

/** Every number, chosen or by default. */
export function fetchSettings(options: FetchOptions): FetchSettings {
  const names = Object.keys(FETCH_DEFAULTS) as readonly (keyof typeof FETCH_DEFAULTS)[];
  return Object.fromEntries(
    names.map((name) => [name, options[name] ?? FETCH_DEFAULTS[name]]),
  ) as unknown as FetchSettings;
}

/** Control characters would end the header early; others than ASCII are not allowed in it. */
const headerText = (text: string): string => text.replace(/[^\x20-\x7e]/g, '').trim();

/** `Duizhao/0.1.0 (translates public documents; obeys robots.txt; contact: office@example.org)` */
export function userAgentOf({ version, contact }: FetchOptions): string {
  const about = ['translates public documents', 'obeys robots.txt'];
  if (contact !== undefined && headerText(contact) !== '') about.push(`contact: ${headerText(contact)}`);
  return `Duizhao${version === undefined ? '' : `/${version}`} (${about.join('; ')})`;
}
