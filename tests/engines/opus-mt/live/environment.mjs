/** The library runs outside of jest's sandbox, as it is in use: its native part tells arrays of the sandbox from its own. */
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';

const require = createRequire(join(process.env.DUIZHAO_TRANSFORMERS_FOLDER, 'package.json'));

export default class LibraryEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const path = require.resolve('@huggingface/transformers');
    this.global.loadTransformers = () => import(pathToFileURL(path.replace(/\.cjs$/, '.mjs')).href);
  }
}
