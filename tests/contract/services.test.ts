import { KIND_NAMES } from '../../src/engines/engine-names.js';
import { engineAt, KEY, protocolOf } from '../engines/services/make-engine.js';
import { useFakeServicesOfFile } from '../fake-services/use-fake-services.js';
import { describeEngineContract } from './engine-contract.js';

const start = useFakeServicesOfFile();

for (const kind of KIND_NAMES) {
  describeEngineContract(kind, async () =>
    engineAt(kind, await start({ protocol: protocolOf(kind), key: KEY })),
  );
}

describeEngineContract('openai with a schema', async () =>
  engineAt('openai', await start({ protocol: protocolOf('openai'), key: KEY }), {
    structuredOutput: 'json_schema',
  }),
);
