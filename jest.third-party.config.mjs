/** Exchange files in the hands of programs that nobody here wrote: `npm run test:interchange`. */
import config from './jest.config.mjs';

export default {
  ...config,
  roots: ['<rootDir>/tests/third-party'],
  testMatch: ['**/*.third-party.ts'],
  // Programs are started, some take seconds.
  testTimeout: 120_000,
};
