/** @module Fake services that end with their test, or with their file. */
import { afterAll, afterEach } from '@jest/globals';
import { startFakeService, type FakeService, type FakeServiceOptions } from './fake-service.js';

type Start = (options: FakeServiceOptions) => Promise<FakeService>;

function closing(register: (close: () => Promise<void>) => void): Start {
  const services: FakeService[] = [];
  register(async () => {
    for (const service of services.splice(0)) await service.close();
  });
  return async (options) => {
    const service = await startFakeService(options);
    services.push(service);
    return service;
  };
}

/** Services of one test: all are closed after it. */
export const useFakeServices = (): Start => closing((close) => afterEach(close));

/** Services of a file of tests. */
export const useFakeServicesOfFile = (): Start => closing((close) => afterAll(close));
