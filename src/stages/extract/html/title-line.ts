/** @module Where the heading of the article stands: the line that the page's own title repeats, above date and source. */
import { chromeStep, isByline, isPageMetadata } from '../chrome-lines.js';
import { isOrganisationLine } from '../official-lines.js';
import { compact, hanCount, type Line } from '../line.js';

const SHORTEST_TITLE = 6;
/** Site and column stand around the title in <title>, divided by these. */
const DIVIDER = '[-_|｜—–\\s]';
const ENDS_DIVIDED = new RegExp(`(?:^|${DIVIDER})$`);
const BEGINS_DIVIDED = new RegExp(`^(?:$|${DIVIDER})`);
/** Date and source stand so many lines below, buttons between. */
const NEAR = 3;

const isBelowTitle = ({ text }: Line): boolean =>
  isPageMetadata(text) || isByline(text) || chromeStep(text) === 'tool-line';

function isWholePart(pageTitle: string, text: string): boolean {
  const index = pageTitle.indexOf(text);
  if (index < 0) return false;
  return (
    ENDS_DIVIDED.test(pageTitle.slice(0, index)) && BEGINS_DIVIDED.test(pageTitle.slice(index + text.length))
  );
}

/**
 * The index of the line, or 0 where none is sure: a title that neither metadata nor buttons follow may stand inside a text, as that of an
 * order stands below its preamble.
 * @param titles - the meta tag's and that of <title>, where the page has them
 */
export function titleLineOf(lines: readonly Line[], titles: readonly string[]): number {
  const keys = titles.map(compact);
  const index = lines.findIndex(({ text, linkShare }, position) => {
    if (linkShare > 0.5 || hanCount(text) < SHORTEST_TITLE || text.length > 200) return false;
    // The site's name is in <title>, too, and its government signs documents.
    if (isOrganisationLine(text)) return false;
    const key = compact(text);
    const isTitle = keys.includes(key) || titles.some((title) => isWholePart(title, text));
    if (!isTitle) return false;
    return lines.slice(position + 1, position + 1 + NEAR).some(isBelowTitle);
  });
  return Math.max(0, index);
}
