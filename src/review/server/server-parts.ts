/** @module The parts of the server that the routes open. */
import type { Jobs } from '../jobs/jobs.js';
import type { EditionFiles } from '../library/edition-files.js';
import type { Library } from '../library/library.js';
import type { ReviewServices } from '../services.js';
import type { Candidates } from '../terms/candidates.js';
import type { UnitEditor } from '../editing/unit-editor.js';

export interface ServerParts {
  readonly services: ReviewServices;
  readonly files: EditionFiles;
  readonly library: Library;
  readonly editor: UnitEditor;
  readonly candidates: Candidates;
  readonly jobs: Jobs;
}
