/** @module The embedded engine keeps the contract of every engine. */
import { describeEngineContract } from '../../contract/engine-contract.js';
import { loadChain } from '../../end-to-end/chain.js';

describeEngineContract('The embedded grammar', async () => (await loadChain()).engine);
