/** Pages in a real browser: `npm run test:browser`. */
import config from './jest.config.mjs';

export default {
  ...config,
  roots: ['<rootDir>/tests/browser'],
  testMatch: ['**/*.browser.ts'],
  // A browser each; more of them only wait for one another.
  maxWorkers: 2,
  testTimeout: 60_000,
};
