/** The tests with the real library for neural models; `npm run test:opus-mt` installs it for them. */
import config from './jest.config.mjs';

export default {
  ...config,
  roots: ['<rootDir>/tests/engines/opus-mt/live'],
  testMatch: ['**/*.live.ts'],
  testEnvironment: './tests/engines/opus-mt/live/environment.mjs',
};
