/** @module Word files: `english.docx` to read and publish, `bilingual.docx` to review in, which comes back. */
export { formatEnglishDocx } from './english-docx.js';
export { formatBilingualDocx } from './bilingual-docx.js';
export { readBilingualDocx } from './read-bilingual.js';
