/** @module Opens a link in the reader's browser, where the system has a way to. */
import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** The link is printed as well, so nothing is said where this fails. */
export function openBrowser(link: string): void {
  const [program, ...rest] = OPENERS[process.platform] ?? [];
  if (program === undefined) return;
  const opener = spawn(program, [...rest, link], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}
