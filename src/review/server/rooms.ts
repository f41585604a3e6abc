/** @module The parts of the server that the routes open. */
import type { Jobs } from '../jobs/jobs.js';
import type { EditionFiles } from '../library/edition-files.js';
import type { Library } from '../library/library.js';
import type { ReviewServices } from '../services.js';
import type { Workshop } from '../work/workshop.js';

export interface Rooms {
  readonly services: ReviewServices;
  readonly files: EditionFiles;
  readonly library: Library;
  readonly workshop: Workshop;
  readonly jobs: Jobs;
}
