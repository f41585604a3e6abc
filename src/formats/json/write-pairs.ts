/** @module Writes an edition as the text of `pairs.json`. */
import type { Edition } from '../../model/index.js';
import { pairsSchema } from './pairs-schema.js';
import { stringify } from './stringify.js';

/**
 * The text of `pairs.json`: two spaces a level, a newline at the end. The schema sets the order of the keys, so the
 * same edition gives the same bytes however its objects were built.
 * @throws ZodError when the edition is not one: that is a fault of the program, not of the input.
 */
export function formatPairs(edition: Edition): string {
  return `${stringify(pairsSchema.parse(edition), 2)}\n`;
}
