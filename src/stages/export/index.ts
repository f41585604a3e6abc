/** @module The export stage: an edition in, the files of its folder out. */
export { editionFiles, exportEdition } from './export-edition.js';
export type { ExportOptions, ExportResult } from './export-edition.js';
export {
  DEFAULT_FORMATS,
  EXPORT_FORMATS,
  exportFile,
  READING_FORMATS,
  writeFormat,
} from './export-formats.js';
export type { ExportFormat } from './export-formats.js';
export { writeAtomically, writeFoldersAtomically, type FolderFiles } from '../write-atomically.js';
export { outputError } from '../output-error.js';
