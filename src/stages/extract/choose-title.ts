/** @module Finds the title among the lines that stand before a text. */
import { namesDocument } from '../../language/zh/document-kinds.js';
import { chromeStep, isByline, isMenuLine, isMetadataLine, isPageMetadata } from './chrome-lines.js';
import { compact, endsAsSentence, hanCount } from './line.js';
import { isCaptionLine, isOccasionLine, isOfficeAndName, isOrganisationLine } from './official-lines.js';

/** Campaigns are documents on a portal: 专项整治行动. */
const isGenre = (key: string): boolean => namesDocument(key) || /行动(?:[（(].{1,12}[）)])?$/.test(key);
const SITE_NAME = /(?:人民政府|政府网|门户网站|官网|官方网站|网站|网)$/;
const PATH_ARROW = /^[>＞»›/]$/;
/** Chinese characters. */
const LONGER_THAN_COLUMNS = 9;
const OPENS_BELOW_TITLE = /^(?:——|[（(])/;

function neighbourScore(lines: readonly string[], index: number): number {
  const next = lines[index + 1];
  if (next === undefined) return 1;
  return isMetadataLine(next) ||
    chromeStep(next) !== undefined ||
    isOccasionLine(next) ||
    isOfficeAndName(next)
    ? 2
    : 0;
}

function score(lines: readonly string[], index: number): number {
  const text = lines[index] ?? '';
  const key = compact(text);
  const neighbour = neighbourScore(lines, index);
  let points = Math.min(hanCount(text), 20) / 10 + neighbour;
  // Columns of a site are named by kinds of documents, too: 统计公报. What stands below tells a title of that length.
  if (isGenre(key)) points += hanCount(key) >= LONGER_THAN_COLUMNS || neighbour === 2 ? 4 : 1;
  if (/^关于|(?:19|20)\d{2}年/.test(key)) points += 1;
  if (lines.some((other, position) => position !== index && compact(other) === key)) points += 1;
  if (SITE_NAME.test(key)) points -= 4;
  if (endsAsSentence(text)) points -= 3;
  return points;
}

/** The value of a label, or a step of the path to the page. */
function isBesideLabel(lines: readonly string[], index: number): boolean {
  const previous = lines[index - 1] ?? '';
  if (/[:：]$/.test(previous) && isMetadataLine(previous)) return true;
  return PATH_ARROW.test(previous) || PATH_ARROW.test(lines[index + 1] ?? '');
}

function isCandidate(lines: readonly string[], index: number): boolean {
  const text = lines[index] ?? '';
  if (isBesideLabel(lines, index)) return false;
  if (/^[·•▪◆■]/.test(text)) return false;
  if (hanCount(text) < 4 || text.length > 120 || OPENS_BELOW_TITLE.test(text)) return false;
  if (chromeStep(text) !== undefined || isMetadataLine(text) || isMenuLine(text)) return false;
  return !isCaptionLine(text) && !isOfficeAndName(text) && !isOccasionLine(text);
}

const isBelowTitle = (text: string): boolean => isPageMetadata(text) || isByline(text);

/** The last line directly above date or source, long enough for a title. */
function lineAboveMetadata(lines: readonly string[], end: number): number | undefined {
  for (let index = end - 1; index >= 0; index -= 1) {
    const text = lines[index] ?? '';
    const isLong = hanCount(text) >= 8 && !isOrganisationLine(text);
    if (isLong && isCandidate(lines, index) && isBelowTitle(lines[index + 1] ?? '')) return index;
  }
  return undefined;
}

/** The index of the title in `lines`, the last of equals; `undefined` when none of them can be one. */
export function chooseTitle(lines: readonly string[]): number | undefined {
  const likeliest = likeliestTitle(lines);
  if (likeliest === undefined) return undefined;
  // Below the date and the source a headline of the text may read like a title.
  return lineAboveMetadata(lines, likeliest) ?? likeliest;
}

function likeliestTitle(lines: readonly string[]): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  lines.forEach((_, index) => {
    if (!isCandidate(lines, index)) return;
    const points = score(lines, index);
    if (points >= bestScore) {
      best = index;
      bestScore = points;
    }
  });
  return best;
}
