/** @module The title of a page: the state's meta tag, the heading that <title> repeats, the heading nearest the text. */
import { chooseTitle } from '../choose-title.js';
import { chromeStep, isByline, isMetadataLine, isPageMetadata } from '../chrome-lines.js';
import { compact, hanCount, type Line } from '../line.js';
import { isOrganisationLine } from '../official-lines.js';
import { tidy } from '../white-space.js';
import { metaValue, type MetaTags } from './read-metadata.js';

const SHORTEST_TITLE = 4;

/** Site and column stand around the title, divided by these. */
const SEPARATORS = /\s*(?:--+|[-_|｜—–]|\s-\s)\s*/;

function longestPart(title: string): string {
  const parts = title.split(SEPARATORS).toSorted((left, right) => right.length - left.length);
  return parts[0] ?? title;
}

const isBelowTitle = (text: string): boolean => isPageMetadata(text) || isByline(text);

/** The name of the site in its head; titles end in an office, too, but date or source stand below them. */
const isSiteName = (lines: readonly Line[], index: number): boolean =>
  isOrganisationLine(lines[index]?.text ?? '') && !isBelowTitle(lines[index + 1]?.text ?? '');

/** The longest line that the page's <title> repeats. */
function lineInTitle(lines: readonly Line[], pageTitle: string): string | undefined {
  const key = compact(pageTitle);
  const repeated = lines.filter((line, index) => {
    const text = compact(line.text);
    if (line.linkShare > 0.5 || isSiteName(lines, index)) return false;
    return hanCount(text) >= SHORTEST_TITLE && text.length * 3 >= key.length && key.includes(text);
  });
  return repeated.toSorted((left, right) => right.text.length - left.text.length)[0]?.text;
}

function nearestHeading(lines: readonly Line[]): string | undefined {
  return lines.findLast(
    (line, index) =>
      line.origin === 'heading' &&
      hanCount(line.text) >= SHORTEST_TITLE * 2 &&
      line.linkShare < 0.5 &&
      chromeStep(line.text) === undefined &&
      !isSiteName(lines, index) &&
      !isMetadataLine(line.text),
  )?.text;
}

/** A line that the page sets off directly above date and source. */
function lineAboveMetadata(lines: readonly Line[]): string | undefined {
  return lines.findLast(
    (line, index) =>
      line.isEmphasised &&
      hanCount(line.text) >= SHORTEST_TITLE &&
      line.linkShare < 0.5 &&
      chromeStep(line.text) === undefined &&
      !isMetadataLine(line.text) &&
      isBelowTitle(lines[index + 1]?.text ?? ''),
  )?.text;
}

function likeliestLine(lead: readonly Line[]): string | undefined {
  const texts = lead
    .slice(-30)
    .filter((line) => line.linkShare < 0.5)
    .map(({ text }) => text);
  const chosen = chooseTitle(texts);
  return chosen === undefined ? undefined : texts[chosen];
}

/** 标题（2024-05-07）: some sites set the date of publication in the heading. */
const withoutDate = (title: string): string => title.replace(/\s*[（(]\d{4}-\d{1,2}-\d{1,2}[）)]$/, '');

function chosenTitle(tags: MetaTags, pageTitle: string, lead: readonly Line[]): string {
  const tagged = tags.get('articletitle');
  if (tagged !== undefined && hanCount(tagged) >= 2) return tagged;
  const ownTitle = tidy(pageTitle);
  return (
    lineInTitle(lead, ownTitle) ??
    nearestHeading(lead) ??
    metaValue(tags, 'title') ??
    lineAboveMetadata(lead) ??
    likeliestLine(lead) ??
    longestPart(ownTitle)
  );
}

/** `lead` are the lines from the top of the page to the first of its text. */
export function findTitle(tags: MetaTags, pageTitle: string, lead: readonly Line[]): string {
  return withoutDate(chosenTitle(tags, pageTitle, lead));
}
