/** @module The formats that a list on the command line names. */
import { DuizhaoError } from '../model/index.js';
import { EXPORT_FORMATS, type ExportFormat } from '../stages/export/index.js';

/** @throws DuizhaoError `FORMAT_UNKNOWN` */
export function parseFormats(list: string): readonly ExportFormat[] {
  return list.split(',').map((text) => {
    const format = EXPORT_FORMATS.find((each) => each === text.trim().toLowerCase());
    if (format) return format;
    throw new DuizhaoError({
      code: 'FORMAT_UNKNOWN',
      kind: 'usage',
      message: `There is no format "${text.trim()}".`,
      cure: `Choose from: ${EXPORT_FORMATS.join(', ')}.`,
    });
  });
}
