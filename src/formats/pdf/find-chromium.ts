/** @module Finds a browser that can print. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { DuizhaoError } from '../../model/index.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/**
 * The program of the variable `CHROMIUM`, else the first browser in the search path.
 * @throws DuizhaoError `CHROMIUM_NOT_FOUND`
 */
export async function findChromium(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const named = environment['CHROMIUM'];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const places = named ? [named] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const place of places) if (await isProgram(place)) return place;
  throw new DuizhaoError({
    code: 'CHROMIUM_NOT_FOUND',
    kind: 'usage',
    message: named
      ? `${named} is no program that can be run.`
      : 'A PDF is printed by Chromium, and none is installed.',
    cure: 'Install Chromium or Chrome, name it in the variable CHROMIUM, or print bilingual.html from any browser.',
  });
}
