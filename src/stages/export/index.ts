/** @module The export stage: an edition in, the files of its folder out. */
export { EXPORT_FILES, EXPORT_FORMATS, editionFiles, exportEdition } from './export-edition.js';
export type { ExportFormat, ExportOptions, ExportResult } from './export-edition.js';
export { writeAtomically, writeFoldersAtomically, type FolderFiles } from '../write-atomically.js';
export { outputError } from '../output-error.js';
