/** @module The style sheet of `bilingual.html`. */
import { CONTROLS_STYLE } from './controls.js';
import { foundation } from './foundation.js';
import { MARGINALIA_STYLE } from './marginalia.js';
import { PRINT_STYLE } from './print.js';
import { TEXT_STYLE } from './text.js';

export function bilingualStyle(): string {
  return [foundation(true), CONTROLS_STYLE, TEXT_STYLE, MARGINALIA_STYLE, PRINT_STYLE].join('');
}
