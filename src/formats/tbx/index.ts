/** @module TBX: `terms.tbx`, the file of term bases. */
export { formatTbx } from './write-tbx.js';
export { readTbx } from './read-tbx.js';
