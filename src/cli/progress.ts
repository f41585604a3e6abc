/** @module A progress bar on a terminal; nothing elsewhere. */
import { Presets, SingleBar } from 'cli-progress';
import type { CliContext } from './io.js';

export interface Progress {
  update(done: number, name: string): void;
  stop(): void;
}

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

/** A bar over so many documents, on standard error. */
export function createProgress(total: number, context: CliContext): Progress {
  if (!context.isTerminal || total < 2) return SILENT;
  const colour = context.environment['NO_COLOR'] ? '' : '\u001b[36m';
  const reset = colour ? '\u001b[0m' : '';
  const bar = new SingleBar(
    {
      format: `${colour}{bar}${reset} {value}/{total} {eta_formatted} {name}`,
      hideCursor: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { name: '' });
  return { update: (done, name) => bar.update(done, { name }), stop: () => bar.stop() };
}
