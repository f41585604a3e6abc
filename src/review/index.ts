/** @module The review and reading page: its server and what it is built upon. */
export { startServer, type RunningServer } from './server/start-server.js';
export { createApp, type ReviewApp } from './server/create-app.js';
export type { DerivedPhrase, DerivedSentence } from './api/units.js';
export type { NewDocument, ReviewServices } from './services.js';
export type { JobStage } from './api/jobs.js';
