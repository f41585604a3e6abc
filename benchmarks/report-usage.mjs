/** @module Loaded into a measured process before the program: writes its peak memory to file descriptor 3 at its end. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
