/** @module A progress bar on a terminal; nothing elsewhere. */
import { Presets, SingleBar } from 'cli-progress';
import type { CliContext } from './io.js';

export interface Progress {
  update(done: number, name: string): void;
  stop(): void;
}

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

/** Milliseconds between two looks at `detail`. */
const INTERVAL = 250;

function createBar(total: number, { environment }: CliContext): SingleBar {
  const colour = environment['NO_COLOR'] ? '' : '\u001b[36m';
  const reset = colour ? '\u001b[0m' : '';
  const bar = new SingleBar(
    {
      format: `${colour}{bar}${reset} {value}/{total} {eta_formatted} {name} {detail}`,
      hideCursor: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { name: '', detail: '' });
  return bar;
}

/**
 * A bar over so many documents with the time left, on standard error.
 * @param detail - what else changes while the run goes on, such as what is spent; a run that has it is shown its bar for
 * a single document too.
 */
export function createProgress(total: number, context: CliContext, detail?: () => string): Progress {
  if (!context.isTerminal || (total < 2 && !detail)) return SILENT;
  const bar = createBar(total, context);
  const timer = detail && setInterval(() => bar.update({ detail: detail() }), INTERVAL);
  return {
    update: (done, name) => bar.update(done, { name }),
    stop: () => {
      clearInterval(timer);
      if (detail) bar.update({ detail: detail() });
      bar.stop();
    },
  };
}
