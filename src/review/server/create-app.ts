/** @module The server as a function from request to answer; it listens to nothing yet. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { SettingsReply } from '../api/settings.js';
import type { ErrorReply } from '../api/units.js';
import { Jobs } from '../jobs/jobs.js';
import { EditionFiles } from '../library/edition-files.js';
import { Library } from '../library/library.js';
import type { ReviewServices } from '../services.js';
import { Candidates } from '../terms/candidates.js';
import { UnitEditor } from '../editing/unit-editor.js';
import { errorAnswer } from './answer.js';
import { pageRoutes } from './page-files.js';
import type { ServerParts } from './server-parts.js';
import { candidateRoutes } from './routes/candidates.js';
import { corpusRoutes } from './routes/corpus.js';
import { documentRoutes } from './routes/documents.js';
import { jobRoutes } from './routes/jobs.js';
import { termRoutes } from './routes/terms.js';
import { unitRoutes } from './routes/units.js';
import { guard, headers, type Access } from './security.js';

/** A scanned report is a few megabytes; base64 adds a third. */
const MOST_BYTES = 48 * 1024 * 1024;

export interface ReviewApp {
  readonly app: Hono;
  /** Ends what is under way and makes the pages that wait. */
  close(): Promise<void>;
}

export function createApp(services: ReviewServices, access: Access): ReviewApp {
  const files = new EditionFiles(services.folder);
  const editor = new UnitEditor({ files, services });
  const jobs = new Jobs(services);
  const library = new Library(files);
  const candidates = new Candidates(services);
  const parts: ServerParts = { services, files, library, editor, candidates, jobs };
  const app = new Hono();
  app.onError(errorAnswer);
  app.use(headers, guard(access));
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: (context) => context.json<ErrorReply>(TOO_LARGE, 413) }));
  app.use('/api/*', async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
  });
  app.route('/api/documents', documentRoutes(parts));
  app.route('/api/documents/:document/units', unitRoutes(parts));
  app.route('/api/jobs', jobRoutes(parts));
  app.route('/api/terms', termRoutes(parts));
  app.route('/api/candidates', candidateRoutes(parts));
  app.route('/api', corpusRoutes(parts));
  app.get('/api/settings', (context) => context.json<SettingsReply>(settingsOf(services)));
  app.route('/', pageRoutes());
  app.notFound((context) => context.json<ErrorReply>(UNKNOWN, 404));
  const close = async (): Promise<void> => {
    await jobs.close();
    await editor.close();
  };
  return { app, close };
}

const settingsOf = ({ suppressions, engines }: ReviewServices): SettingsReply => ({
  hasSuppressions: suppressions !== undefined,
  engines,
});

const TOO_LARGE: ErrorReply = {
  code: 'REQUEST_TOO_LARGE',
  message: 'The file is larger than 36 MB.',
  cure: 'Translate it with "duizhao translate".',
  isRetryable: false,
};
const UNKNOWN: ErrorReply = {
  code: 'ADDRESS_UNKNOWN',
  message: 'There is nothing here.',
  cure: 'Go to the library.',
  isRetryable: false,
};
