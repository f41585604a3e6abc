/** @module The files that are checked: those named, and the editions of folders. */
import { stat } from 'node:fs/promises';
import { findEditions } from '../interchange/find-editions.js';

/** @throws DuizhaoError `EDITION_NOT_FOUND` for a place that is not there, or a folder without editions. */
export async function listInputs(places: readonly string[]): Promise<readonly string[]> {
  const paths = await Promise.all(
    places.map(async (place) => {
      const status = await stat(place).catch(() => undefined);
      return status?.isFile() === true ? [place] : findEditions([place]);
    }),
  );
  return [...new Set(paths.flat())];
}
