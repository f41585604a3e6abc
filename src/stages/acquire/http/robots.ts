/** @module What robots.txt allows, as RFC 9309 has it. */
import { createRequire } from 'node:module';
import type Robots from 'robots-parser';

/** The name that lines of robots.txt may address. */
export const ROBOT_NAME = 'Duizhao';

/** A longer pause than this between two requests is asked of search engines, not of somebody who reads a page. */
const LONGEST_CRAWL_DELAY = 60_000;

/** Bytes of a robots.txt that are read; the rest does not count. RFC 9309 asks for at least 500 KiB. */
export const ROBOTS_BYTES = 512 * 1024;

// The package's types say `export default`, its code `module.exports`: Node's rules take the code's word.
const parseRobots = createRequire(import.meta.url)('robots-parser') as typeof Robots.default;

export interface RobotsRules {
  readonly allows: (url: string) => boolean;
  /** Milliseconds between two requests; 0 when it asks for none. */
  readonly crawlDelay: number;
}

/** Of a host without a robots.txt. */
export const ALL_ALLOWED: RobotsRules = { allows: () => true, crawlDelay: 0 };

export function readRobots(url: string, bytes: Uint8Array): RobotsRules {
  const rules = parseRobots(url, new TextDecoder().decode(bytes.subarray(0, ROBOTS_BYTES)));
  const delay = (rules.getCrawlDelay(ROBOT_NAME) ?? 0) * 1000;
  return {
    allows: (page) => rules.isAllowed(page, ROBOT_NAME) !== false,
    crawlDelay: Number.isFinite(delay) ? Math.min(Math.max(0, delay), LONGEST_CRAWL_DELAY) : 0,
  };
}
